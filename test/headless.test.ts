import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'headless-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const json = join(folder, 'out.json')
const contents = () =>
  JSON.parse(readFileSync(json, 'utf8')) as {
    tabs: Record<string, { values: unknown[][]; formulas: string[][]; notes: string[][] }>
    calls: number
  }
/** No browser can be found there. */
const bare = { ...process.env, PATH: dirname(process.execPath), PLAYWRIGHT_BROWSERS_PATH: folder, CHROMIUM: '' }

function headless(args: string[], env: NodeJS.ProcessEnv = process.env) {
  const run = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/headless.ts', ...args], {
    encoding: 'utf8',
    env,
  })
  return { code: run.status, lines: run.stdout.split('\n').filter(Boolean), said: run.stderr.trim().split('\n') }
}

const deals = file(
  'deals.csv',
  'Opportunity ID,Opportunity Name,Owner,Amount,Close date,Stage\n00123,=1+1,Ann,1200.50,2026-07-31,Proposal\n',
)

test('tabs from CSV files, requests, actions and cells in their order, written as JSON without a browser', () => {
  const { code, lines } = headless(
    [
      `--tab=Deals=${deals}`,
      '--today=2026-06-30',
      '--cell=Check!A1==COMMISSION(100000;15%)',
      '--request=checkWorkbook={}',
      '--action=Set up workbook',
      '--action=checkWorkbook',
      '--cell=Check!A2==A1*2',
      '--cell=Check!A3==COMMISSION("x";15%)',
      '--cell=Check!A4=2026-12-31',
      `--json=${json}`,
    ],
    bare,
  )
  expect(code).toBe(0)
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toHaveProperty('value')
  const { tabs, calls } = contents()
  expect(tabs.Deals?.values[1]).toEqual(['00123', '=1+1', 'Ann', 1200.5, '2026-07-31', 'Proposal'])
  expect(tabs.Deals?.formulas[1]).toEqual(['', '', '', '', '', ''])
  expect(tabs.Check?.values.map(([value]) => value)).toEqual([
    15000,
    30000,
    expect.stringMatching(/^#ERROR! .*found "x", expected/),
    '2026-12-31',
  ])
  expect(tabs.Check?.formulas[1]).toEqual(['=A1*2'])
  expect(tabs.Settings?.notes[0]?.[0]).not.toBe('')
  expect(calls).toBeGreaterThan(0)
})

test('cells are typed as people of the locale type, in the time zone of the spreadsheet', () => {
  const { code } = headless([
    '--locale=de_DE',
    '--time-zone=Europe/Berlin',
    '--script-time-zone=America/New_York',
    '--cell=Check!A1=31.12.2026',
    '--cell=Check!A2=1.234,5',
    '--cell=Check!A3==COMMISSION(100000;0,15)',
    '--cell=Check!A4==FISCAL_PERIOD(A1)',
    `--json=${json}`,
  ])
  expect(code).toBe(0)
  const values = contents().tabs.Check?.values.map(([value]) => value)
  expect(values?.slice(0, 3)).toEqual(['2026-12-31', 1234.5, 15000])
  expect(values?.[3]).toContain('Q4')
})

test('everything that is wrong with the options is told at once, and nothing is done', () => {
  const { code, said, lines } = headless([
    'stray',
    '--tab=Deals',
    '--tap=x',
    '--today=30.06.2026',
    '--time-zone=Mars',
    '--locale=german',
    '--request=nothing={}',
    '--request=checkWorkbook={',
    '--cell=A1',
    '--out=book.csv',
  ])
  expect(code).toBe(1)
  expect(lines).toEqual([])
  expect(said).toHaveLength(10)
  for (const [i, word] of [
    'stray',
    '--tab',
    '--tap',
    '--today',
    'Mars',
    'german',
    'nothing',
    '{',
    'A1',
    'xlsx',
  ].entries())
    expect(said[i]).toContain(word)
})

test('what could not be done is told, and the exit code says so', () => {
  const missing = headless(['--tab=Deals=nowhere.csv'])
  expect(missing).toMatchObject({ code: 1, said: [expect.stringContaining('nowhere.csv could not be read')] })
  const request = headless([`--tab=Deals=${deals}`, '--action=danceAround', '--request=addSample={}'])
  expect(request.code).toBe(1)
  expect(request.said).toEqual([
    expect.stringContaining('There is no action danceAround'),
    expect.stringMatching(/^addSample: .*Nothing was added/),
  ])
  expect(JSON.parse(request.lines[0] ?? '')).toHaveProperty('faults')
})

test('the workbook is written as .xlsx by the page’s code', () => {
  const out = join(folder, 'book.xlsx')
  const { code, said } = headless([`--tab=Deals=${deals}`, '--cell=Check!A1==SUM(20;22)', `--out=${out}`])
  expect(said).toEqual([''])
  expect(code).toBe(0)
  const parts = unzipSync(readFileSync(out))
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  expect(part('xl/workbook.xml')).toContain('name="Check"')
  expect(part('xl/sharedStrings.xml')).toContain('<t>=1+1</t>')
  expect(part('xl/worksheets/sheet1.xml')).toMatch(/SUM\(20,22\)<\/f>\s*<v>42</)
})

test('--help and a bare call tell every option', () => {
  for (const args of [['--help'], []]) {
    const { code, lines } = headless(args)
    expect(code).toBe(0)
    for (const option of ['tab', 'request', 'action', 'cell', 'today', 'locale', 'time-zone', 'out', 'json'])
      expect(lines.join('\n')).toContain(`--${option} `)
  }
})
