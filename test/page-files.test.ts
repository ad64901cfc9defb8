import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser, type Visitor } from './setup/page'

let browser: Awaited<ReturnType<typeof openBrowser>>
let visitor: Visitor

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  visitor = await browser.come('?empty&today=2026-06-30')
})
afterEach(async () => {
  expect(visitor.errors).toEqual([])
  await visitor.context.close()
})

const csv = (text: string) => ({ name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
const xlsx = (buffer: Buffer) => ({
  name: 'book.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer,
})
const words = ['=1+1', '+49 30 1234', '3/4', '00123', '1E5', '-2+3', '@SUM(A1)', "'quoted", '<img onerror=x>', 'TRUE?']

test('a CSV file becomes a tab: figures, shares and days are read, all other text stays what it is', async () => {
  await visitor.give(
    csv(['Text;Amount;Share;Close', ...words.map((w) => `${w};1200.50;25%;2026-07-31`)].join('\n')),
    'File',
    'Import CSV into a new tab…',
  )
  await expect.poll(() => visitor.tabs()).toContain('deals')
  const column = await Promise.all(words.map((_, i) => visitor.cell(`deals!A${i + 2}`)))
  expect(column).toEqual(words)
  expect(await visitor.cell('deals!B2')).toBe(1200.5)
  expect(await visitor.cell('deals!C2')).toBe(0.25)
  expect(await visitor.cell('deals!D2')).toBe(46234)
})

test('a tab leaves as CSV with text defused that a spreadsheet would run', async () => {
  await visitor.give(csv('Text,Amount\n=1+1,-5\nplain,7'), 'File', 'Import CSV into a new tab…')
  await expect.poll(() => visitor.tabs()).toContain('deals')
  const text = (await visitor.take('File', 'Download tab as CSV')).toString()
  expect(text.replace('\uFEFF', '').split('\r\n')).toEqual(['Text,Amount', '"\'=1+1",-5', 'plain,7'])
})

test('an .xlsx file comes back with its texts, figures and formulas', async () => {
  await visitor.give(csv(['Text', ...words].join('\n')), 'File', 'Import CSV into a new tab…')
  await expect.poll(() => visitor.tabs()).toContain('deals')
  await visitor.type('C1', '=SUM(20,22)')
  await visitor.give(xlsx(await visitor.take('File', 'Download .xlsx')), 'File', 'Open .xlsx…')
  await visitor.page.getByRole('button', { name: 'Open', exact: true }).click()
  await visitor.page.getByRole('dialog').waitFor({ state: 'detached' })
  await visitor.saved()
  const column = await Promise.all(words.map((_, i) => visitor.cell(`deals!A${i + 2}`)))
  expect(column).toEqual(words)
  expect(await visitor.cell('deals!C1')).toBe(42)
})

test('whole columns and ranges without an end are still such when an .xlsx file comes back', async () => {
  const formulas = ['=SUM(Sheet1!$A:$A)+COUNTIF($B:$C,"$A1:$A100")', '=SUM(B2:B)', '=SUM(A1:A100,Sheet1!A2:$A)']
  for (const [i, text] of formulas.entries()) await visitor.type(`E${i + 1}`, text)
  await visitor.give(xlsx(await visitor.take('File', 'Download .xlsx')), 'File', 'Open .xlsx…')
  await visitor.page.getByRole('button', { name: 'Open', exact: true }).click()
  await visitor.page.getByRole('dialog').waitFor({ state: 'detached' })
  await visitor.saved()
  expect(await Promise.all(formulas.map((_, i) => visitor.formula(`Sheet1!E${i + 1}`)))).toEqual(formulas)
})

test('a note moves with its row, is undone, kept, saved as a comment and read again', async () => {
  const { page } = visitor
  const { x, y } = await visitor.middle('B2')
  await page.mouse.click(x, y, { button: 'right' })
  await page.locator('.o-menu').getByText('Add note').click()
  await page.getByRole('textbox', { name: 'Note on B2' }).fill('Signed verbally')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect.poll(() => visitor.note('Sheet1!B2')).toBe('Signed verbally')
  await page.mouse.move(x + 300, y + 200)
  await page.mouse.move(x, y)
  await page.locator('.note').getByText('Signed verbally').waitFor()

  await visitor.choose('Insert', 'Insert row', 'Row above')
  await expect.poll(() => visitor.note('Sheet1!B3')).toBe('Signed verbally')
  await visitor.choose('Edit', 'Undo')
  await expect.poll(() => visitor.note('Sheet1!B2')).toBe('Signed verbally')
  await visitor.choose('Edit', 'Redo')
  await visitor.saved()
  await visitor.open('?today=2026-06-30')
  expect(await visitor.note('Sheet1!B3')).toBe('Signed verbally')

  await visitor.give(xlsx(await visitor.take('File', 'Download .xlsx')), 'File', 'Open .xlsx…')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await visitor.saved()
  await expect.poll(() => visitor.note('Sheet1!B3')).toBe('Signed verbally')
  await visitor.type('D1', 'after')
  await visitor.saved()
  await visitor.open()
  expect(await visitor.note('Sheet1!B3')).toBe('Signed verbally')
  expect(await visitor.cell('Sheet1!D1')).toBe('after')
})

test('what is typed is there at the next visit, and starting over asks first', async () => {
  const { page } = visitor
  await visitor.type('A1', 'mine')
  await visitor.saved()
  await visitor.open()
  expect(await visitor.cell('Sheet1!A1')).toBe('mine')

  await visitor.choose('File', 'Start over with the sample…')
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(await visitor.cell('Sheet1!A1')).toBe('mine')
  await visitor.choose('File', 'Start over with the sample…')
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect.poll(() => visitor.tabs(), { timeout: 10_000 }).toContain('Deals')
  await visitor.saved()
  await visitor.open()
  expect(await visitor.cell('Deals!A1')).toBe('Opportunity ID')
})

test('an empty workbook is begun from the File menu, after a question', async () => {
  await visitor.give(csv('Text\na'), 'File', 'Import CSV into a new tab…')
  await expect.poll(() => visitor.tabs()).toContain('deals')
  await visitor.choose('File', 'New empty workbook…')
  await visitor.page.getByRole('button', { name: 'Start empty', exact: true }).click()
  await expect.poll(() => visitor.tabs()).toEqual(['Sheet1'])
})

test('many changes are kept as one whole at the next visit, and undoing the last of them is kept too', async () => {
  await visitor.page.evaluate(() => {
    const { model } = (
      globalThis as unknown as {
        workbench: { model: { dispatch(type: string, payload: object): void; getters: { getActiveSheetId(): string } } }
      }
    ).workbench
    const sheetId = model.getters.getActiveSheetId()
    for (let i = 0; i < 310; i++) model.dispatch('UPDATE_CELL', { sheetId, col: 0, row: i % 100, content: String(i) })
  })
  await visitor.saved()
  // The page finds no time to keep the whole before this window says so: a change comes in between.
  await visitor.page.addInitScript(() => {
    const window = globalThis as unknown as { requestIdleCallback(work: () => void): void; idle(): void }
    window.requestIdleCallback = (work) => {
      window.idle = work
    }
  })
  await visitor.open()
  await visitor.type('B1', 'late')
  await visitor.saved()
  await visitor.page.evaluate(() => (globalThis as unknown as { idle(): void }).idle())
  await visitor.saved()
  await visitor.choose('Edit', 'Undo')
  await visitor.type('B2', 'later')
  await visitor.saved()
  await visitor.open()
  expect(await Promise.all(['A99', 'B1', 'B2'].map((xc) => visitor.cell(`Sheet1!${xc}`)))).toEqual([298, null, 'later'])
})

test('a second window says that it does not save', async () => {
  const second = await visitor.context.newPage()
  await visitor.open('', second)
  await second.getByText('Open in another window').waitFor()
})
