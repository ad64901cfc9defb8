import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { hostile, runs } from './setup/hostile'
import { openBrowser, type Visitor } from './setup/page'

let browser: Awaited<ReturnType<typeof openBrowser>>
let visitor: Visitor

const forecast = 'Forecast FY2026-Q2'
/** The row of the first rep. */
const first = 9

/** Imports a tab as its users would, a file of their CRM. */
async function load(name: string, rows: string[][]): Promise<void> {
  const buffer = Buffer.from(Papa.unparse(rows))
  await visitor.give({ name: `${name}.csv`, mimeType: 'text/csv', buffer }, 'File', 'Import CSV into a new tab…')
  await vi.waitUntil(async () => (await visitor.tabs()).includes(name), 10_000)
}

beforeAll(async () => {
  browser = await openBrowser()
  visitor = await browser.come('?empty&today=2026-06-30')
  await load('deals', [
    ['Id', 'Name', 'Account', 'Owner', 'Amount', 'Close Date', 'Stage', 'Type'],
    ...hostile.map((text, i) => [`D${i}`, text, text, text, '1000', '2026-05-20', 'Negotiation', text]),
  ])
  await load('People', [['Name', 'Team', 'Role'], ...hostile.map((text) => [text, text, text])])
  await load('Objectives', [['Objective', 'Note'], ...hostile.map((text) => [text, text])])
  await load('Metrics', [
    ['Metric', 'Objective', 'Kind', 'Unit', 'Source', 'Note'],
    ...hostile.map((text) => [text, text, 'leading', 'count', 'typed', text]),
  ])
  await load('Goals', [
    ['Person', 'Metric', 'From', 'To', 'Goal', 'Status', 'Note'],
    ...hostile.map((text) => [text, 'Closed won', '2026-04-01', '2026-06-30', '5', 'agreed', text]),
  ])
  await visitor.choose('Extensions', 'Sales Performance Planner', "Generate this quarter's forecast")
  await visitor.page.getByText('rows read').waitFor({ timeout: 20_000 })
  const ok = visitor.page.getByRole('dialog').getByRole('button', { name: 'OK' })
  if (await ok.isVisible()) await ok.click()
}, 120_000)
afterAll(() => browser?.close())

const names = () => Promise.all(hostile.map((_, i) => visitor.cell(`${forecast}!A${first + i}`)))

test('hostile texts stand in the sheet as they are, each with its own figures', async () => {
  expect((await names()).map(String).sort()).toEqual([...hostile].sort())
  const sums = await Promise.all(hostile.map((_, i) => visitor.cell(`${forecast}!F${first + i}`)))
  expect(sums).toEqual(hostile.map(() => 1000))
})

test('the chart bears them as labels', async () => {
  const [chart = ''] = await visitor.page.evaluate(() => {
    type Charts = {
      getActiveSheetId(): string
      getChartIds(id: string): string[]
      getChartRuntime(id: string): unknown
    }
    const { getters } = (globalThis as unknown as { workbench: { model: { getters: Charts } } }).workbench.model
    return getters.getChartIds(getters.getActiveSheetId()).map((id) => JSON.stringify(getters.getChartRuntime(id)))
  })
  // A label that is too long for its axis is cut.
  for (const text of hostile) expect(chart).toContain(JSON.stringify(text).slice(1, 12))
})

test('every screen of the sidebar shows them as text, and makes no element of them', async () => {
  await visitor.choose('Extensions', 'Sales Performance Planner', 'Open planner')
  const sidebar = visitor.page.frameLocator('aside iframe')
  const app = sidebar.locator('#app')
  const shows = (texts: readonly string[]) =>
    vi.waitFor(async () => {
      const shown = `${await app.textContent()} ${(await app.locator('option').allTextContents()).join(' ')}`
      for (const text of texts) expect(shown).toContain(text)
    }, 20_000)
  for (const screen of ['Deals', 'Goals', 'Metrics', 'Forecast', 'Check workbook']) {
    await sidebar.getByRole('button', { name: new RegExp(`^${screen}`) }).click()
    if (screen === 'Goals')
      for (const text of hostile) await sidebar.getByLabel(`Goal of ${text}`, { exact: true }).waitFor()
    if (screen === 'Metrics') await shows(hostile)
    if (screen === 'Deals') await shows(hostile.slice(0, 3))
    if (screen === 'Forecast') await sidebar.getByRole('button', { name: /^(?:Generate|Update) FY/ }).waitFor()
    expect(await sidebar.locator('#app img, #app script, #app a[href^="javascript"]').count()).toBe(0)
    await sidebar.getByRole('button', { name: 'Back' }).click()
  }
  const hits = await Promise.all(
    visitor.page.frames().map((frame) =>
      frame.evaluate('window.hit').catch((error) => {
        // The frame of a script's run goes when it ends.
        if (!frame.isDetached()) throw error
      }),
    ),
  )
  expect(hits.filter((hit) => hit !== undefined)).toEqual([])
}, 90_000)

test('none begins a formula in the CSV that leaves', async () => {
  const csv = (await visitor.take('File', 'Download tab as CSV')).toString().replace('\uFEFF', '')
  const rows = Papa.parse<string[]>(csv).data
  const labels = rows.slice(first - 1, first - 1 + hostile.length).map(([label = '']) => label)
  expect(labels.sort()).toEqual(hostile.map((text) => (runs.test(text) ? `'${text}` : text)).sort())
  for (const cell of rows.flat()) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(runs)
})

test('in the .xlsx file none is a formula', async () => {
  const parts = unzipSync(new Uint8Array(await visitor.take('File', 'Download .xlsx')))
  for (const [path, bytes] of Object.entries(parts))
    if (path.startsWith('xl/worksheets/sheet'))
      for (const [, formula = ''] of strFromU8(bytes).matchAll(/<f[^>]*>([^<]*)<\/f>/g))
        expect(formula).not.toMatch(/cmd|calc|HYPERLINK|IMPORT|DDE|hit|\b[12]\+[1-7]/i)
})

test('the page reports no error and asks the network for nothing', () => {
  expect(visitor.errors).toEqual([])
})
