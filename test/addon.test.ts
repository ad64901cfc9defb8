import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import vm from 'node:vm'
import { transformSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { buildAddon, globals } from '../scripts/build'
import { actions } from '../src/actions'
import { formulas } from '../src/formulas'

const out = 'dist/addon'
const code = readFileSync(`${out}/Code.js`, 'utf8')
const load = (services: Record<string, unknown> = {}) => {
  const scope = vm.createContext(Object.assign(Object.create(null), services)) as Record<string, unknown>
  vm.runInContext(code, scope)
  return scope
}

describe('the built add-on', () => {
  test('every custom function is a documented top-level function with its arguments', () => {
    for (const { name, about, args, returns } of formulas) {
      const head = new RegExp(`/\\*\\*\\n((?: \\*[^\\n]*\\n)+?) \\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(code)
      expect(head?.[2], name).toBe(args.map((arg) => arg.name).join(', '))
      const doc = head?.[1] ?? ''
      expect(doc).toContain(` * ${about}\n`)
      expect(doc).toContain(` * @return ${returns}\n`)
      expect(doc).toContain(' * @customfunction\n')
      for (const arg of args) expect(doc).toContain(`{${arg.type}} ${arg.optional ? `[${arg.name}]` : arg.name} `)
    }
  })

  test('every menu item names a function that exists, and no other function can be called from outside', () => {
    const scope = load()
    const callable = Object.keys(scope).filter((name) => typeof scope[name] === 'function')
    expect(callable.sort()).toEqual(globals().sort())
    for (const name of Object.keys(actions)) expect(callable).toContain(name)
  })

  test('no service is touched while it loads', () => {
    const touched: string[] = []
    const trap = (service: string) =>
      new Proxy(() => {}, {
        get: (_, member) => {
          touched.push(`${service}.${String(member)}`)
          return undefined
        },
      })
    const names = [
      'SpreadsheetApp',
      'HtmlService',
      'LockService',
      'PropertiesService',
      'Session',
      'Utilities',
      'Charts',
    ]
    load(Object.fromEntries(names.map((name) => [name, trap(name)])))
    expect(touched).toEqual([])
  })

  test('its syntax is at most ES2019', () => {
    const as = (target: string) => transformSync(code, { target, charset: 'utf8' }).code
    expect(as('es2019')).toBe(as('esnext'))
  })

  test('it names no global that Apps Script lacks', () => {
    const lacking =
      /(?<![.\w$'"-])(setTimeout|setInterval|clearTimeout|TextEncoder|TextDecoder|fetch|FormData|Blob|URLSearchParams|atob|btoa|crypto|window|document|navigator|performance|process|require|structuredClone|queueMicrotask)(?=\s*[.(])/g
    // What stands in strings is text for people, not code.
    const bare = code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '""')
    expect([...bare.matchAll(lacking)].map((match) => match[0])).toEqual([])
  })

  test('two builds are the same to the byte', async () => {
    const other = mkdtempSync(join(tmpdir(), 'addon-'))
    await buildAddon(other)
    for (const file of readdirSync(out))
      expect(readFileSync(join(other, file)).equals(readFileSync(join(out, file))), file).toBe(true)
  })

  test('the script stays below 640 KB and the sidebar below 380 KB, all inlined', () => {
    expect(statSync(`${out}/Code.js`).size).toBeLessThanOrEqual(640 * 1024)
    // Every screen is in it: Google serves a sidebar as one file, and a part loaded later would be one call more.
    expect(statSync(`${out}/Sidebar.html`).size).toBeLessThanOrEqual(380 * 1024)
    expect(readFileSync(`${out}/Sidebar.html`, 'utf8')).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/i)
  })

  test('the manifest asks for three narrow scopes and no service', () => {
    const manifest = JSON.parse(readFileSync(`${out}/appsscript.json`, 'utf8'))
    expect(manifest.runtimeVersion).toBe('V8')
    expect(manifest.oauthScopes.map((scope: string) => scope.split('/auth/')[1]).sort()).toEqual([
      'script.container.ui',
      'spreadsheets.currentonly',
      'userinfo.email',
    ])
    expect(manifest.dependencies ?? {}).toEqual({})
  })

  test('clasp would push just the files of dist/addon', () => {
    const status = JSON.parse(execFileSync('npx', ['clasp', 'show-file-status', '--json'], { encoding: 'utf8' }))
    expect(status.filesToPush.sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json'].map((f) => `${out}/${f}`))
    expect(readdirSync(out).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json'])
  })
})
