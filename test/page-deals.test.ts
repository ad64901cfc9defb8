import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser, type Visitor } from './setup/page'

let browser: Awaited<ReturnType<typeof openBrowser>>
let visitor: Visitor

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())
afterEach(async () => {
  expect(visitor.errors).toEqual([])
  await visitor.context.close()
})

/** An export as a newcomer has it: nobody would guess from its title who the owner is. */
const rows = [
  'Deal Name,Handled by,Amount,Close Date,Deal Stage',
  ...Array.from(
    { length: 30 },
    (_, i) => `Deal ${i},${['Ann', 'Ben', 'Cyd'][i % 3]},${1000 + i},2026-05-${10 + (i % 20)},Negotiation`,
  ),
  'Total,,30435,,',
].join('\n')

test('a newcomer comes from an export to a forecast in seven steps, four of them by keyboard', async () => {
  visitor = await browser.come('?empty&today=2026-05-15')
  const { page } = visitor
  const sidebar = page.frameLocator('aside iframe')
  const focused = () => sidebar.locator(':focus')
  let steps = 0
  const step = async (done: Promise<unknown>) => {
    steps++
    await done
  }

  const file = { name: 'Export.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) }
  await step(visitor.give(file, 'File', 'Import CSV into a new tab…'))
  await expect.poll(() => visitor.tabs()).toContain('Export')
  await step(visitor.choose('Extensions', 'Sales Performance Planner', 'Open planner'))
  await step(sidebar.getByRole('button', { name: /^Deals/ }).click())

  await sidebar.getByText('1 question', { exact: true }).waitFor()
  const question = sidebar.locator('select[name$=owner]')
  for (let i = 0; i < 6 && (await question.and(focused()).count()) === 0; i++) await page.keyboard.press('Tab')
  await step(page.keyboard.press('H'))
  await step(page.keyboard.press('Control+s'))
  await sidebar.getByText('31 rows read, 30 used, 1 left out').waitFor()

  await expect.poll(() => focused().textContent()).toBe('Forecast this quarter')
  await step(page.keyboard.press('Enter'))
  const generate = sidebar.getByRole('button', { name: 'Generate FY2026-Q2' })
  await sidebar.getByText('As just read').waitFor()
  for (let i = 0; i < 20 && (await generate.and(focused()).count()) === 0; i++) await page.keyboard.press('Tab')
  await step(page.keyboard.press('Enter'))
  await sidebar.getByText('FY2026-Q2 is generated.').waitFor()
  await expect.poll(() => visitor.tabs()).toContain('Forecast FY2026-Q2')
  expect(await visitor.cell('Export!B1')).toBe('Handled by')
  expect(await visitor.cell('Deal columns!C2')).toBe('Handled by')
  expect(steps).toBeLessThanOrEqual(7)
})
