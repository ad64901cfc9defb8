import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Which part may import which; a package is named as imported. The same table stands in the README. */
const mayImport: Record<string, string[]> = {
  model: ['model', 'zod/mini'],
  core: ['core', 'model'],
  formulas: ['formulas', 'core', 'model'],
  ports: ['model'],
  store: ['store', 'ports', 'core', 'model'],
  actions: ['actions', 'core', 'store', 'ports', 'model'],
  requests: ['requests', 'core', 'store', 'ports', 'model', 'zod/mini'],
  google: ['google', 'ports', 'model'],
  main: ['formulas', 'actions', 'requests', 'google', 'model'],
  sidebar: ['sidebar', 'core', 'model', 'preact', 'preact/hooks', '@preact/signals'],
}
/** The contract between sidebar and add-on is imported as types, which leave nothing behind. */
const asTypes: Record<string, string[]> = { sidebar: ['requests'], requests: ['zod/mini', 'preact'] }

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))

const partOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/')
  return top === 'sidebar' ? 'sidebar' : second.replace(/\.ts$/, '')
}

type Import = { file: string; from: string; types: boolean; to: string }
const imports = (file: string): Import[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm),
  ].map(([, types, path = '']) => ({
    file,
    from: partOf(file),
    types: types !== undefined,
    to: path.startsWith('.') ? partOf(normalize(join(dirname(file), path))) : path,
  }))

const files = [...sources('src'), ...sources('sidebar')]
const all = files.flatMap(imports)

describe('architecture', () => {
  test.each(Object.keys(mayImport))('%s imports only what it may', (part) => {
    const broken = all
      .filter((i) => i.from === part)
      .filter((i) => !mayImport[part]?.includes(i.to) && !(i.types && asTypes[part]?.includes(i.to)))
      .map((i) => `${i.file} imports ${i.to}`)
    expect(broken).toEqual([])
  })

  test('every part has its rule', () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in mayImport))).toEqual([])
  })

  test('no clock and no chance in model, core and formulas; no Google global outside google', () => {
    const pure = files.filter((file) => /^src\/(model|core|formulas)\//.test(file))
    expect(pure.filter((file) => /\bMath\.random\b|\bDate\.now\b|new Date\b|\bperformance\b/.test(code(file)))).toEqual(
      [],
    )
    const ours = files.filter((file) => !file.startsWith('src/google/'))
    const google =
      /\b(SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|Utilities|Session|Charts)\b/
    expect(ours.filter((file) => google.test(code(file)))).toEqual([])
  })

  test('no two rooms of the core import each other', () => {
    const roomOf = (file: string) => /^src\/core\/([\w-]+)\//.exec(file)?.[1]
    const ways = new Set(
      files.filter(roomOf).flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].flatMap(([, path = '']) => {
          const to = roomOf(normalize(join(dirname(file), path)))
          return to && to !== roomOf(file) ? [`${roomOf(file)} ${to}`] : []
        }),
      ),
    )
    expect([...ways].filter((way) => ways.has(way.split(' ').reverse().join(' ')))).toEqual([])
  })
})

const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
