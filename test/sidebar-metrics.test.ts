import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'

let page: Page
afterEach(() => page.close())
afterAll(closeBrowser)

/** The screen over the built script and a workbook, which it gives. */
async function open(width = 300) {
  const office = new BookOffice({})
  page = await openSidebar(office, { screen: 'metrics', width, height: 900 })
  await page.locator('footer').waitFor()
  return office.book
}
const button = (name: string | RegExp) => page.getByRole('button', { name })
const status = () => page.locator('footer [role=status]')
const sound = async () => {
  expect(await accessibility(page)).toEqual([])
  expect(await page.evaluate(tooWide)).toEqual([])
  expect(await page.evaluate(tooSmall)).toEqual([])
}

test('an empty workbook offers the starter sets with all that they hold, and one press begins with one', async () => {
  const book = await open()
  await page.getByText('Opportunities created', { exact: false }).first().waitFor()
  await sound()
  await button('Begin with New business').click()
  await page.getByText('New business: added').waitFor()
  expect(
    book
      .values('Objectives')
      .slice(1)
      .map(([name]) => name),
  ).toEqual(['Grow new revenue', 'Win more of what we work on', 'Sell faster'])
  expect(book.values('Metrics')).toHaveLength(7)
  await page.getByRole('button', { name: /Sales cycle.*lower is better/ }).waitFor()
  await sound()
})

test('a metric is changed from a day on by keyboard, said in a sentence before it is saved', async () => {
  const book = await open()
  await button('Begin with New business').click()
  await status().getByText('added').waitFor()
  await button(/^Win rate/).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Weight').fill('25%')
  await page.getByLabel('Holds from').fill('2027-01-01')
  await page.getByText('From 1 Jan 2027: Weight 25% (until then 10%).').waitFor()
  await sound()
  await page.keyboard.press('Control+s')
  await status().getByText('Saved').waitFor()
  const rows = book.values('Metrics').filter(([name]) => name === 'Win rate')
  expect(rows.map((row) => [row[6], row[9], row[10]])).toEqual([
    [0.1, '', '2026-12-31'],
    [0.25, '2027-01-01', ''],
  ])
})

test('an objective and a metric for it are added; what is wrong stands beside its field', async () => {
  const book = await open()
  await button('Add an objective').click()
  await page.getByLabel('Name').fill('Keep customers')
  await button('Done').click()
  await page.keyboard.press('Control+s')
  await page.getByText('The objective “Keep customers” has no metric.').waitFor()
  await sound()
  await button('Add a metric').first().click()
  await page.getByLabel('Weight').fill('two')
  await page.getByText('Give it a name.').waitFor()
  await page.getByText('“two” can’t be read as a number, such as 25%.').waitFor()
  await sound()
  await button('Save').click()
  expect(book.tabs()).not.toContain('Metrics')
  await page.getByLabel('Name').fill('Renewal rate')
  await page.getByLabel('Weight').fill('100')
  await page.getByLabel('Unit').selectOption('percent')
  await button('Save').click()
  await status().getByText('Saved').waitFor()
  expect(book.values('Metrics')[1]?.slice(0, 7)).toEqual([
    'Renewal rate',
    'Keep customers',
    'leading',
    'percent',
    'higher',
    'typed',
    1,
  ])
  expect(await page.locator('.finding').count()).toBe(0)
})

test('a metric is retired, and stays to be seen', async () => {
  const book = await open()
  await button('Begin with Sales development').click()
  await status().getByText('added').waitFor()
  await button(/^Reply rate/).click()
  await button('Retire').click()
  await page.getByLabel('Last day').fill('2026-11-20')
  await page.getByText('It ends on 20 Nov 2026.', { exact: false }).waitFor()
  await button('Save').click()
  await page.getByText('Retired or still to come: 1').waitFor()
  expect(book.values('Metrics').find(([name]) => name === 'Reply rate')?.[10]).toBe('2026-11-20')
})

test('what somebody else changed meanwhile is not overwritten unless one insists', async () => {
  const book = await open()
  await button('Begin with New business').click()
  await status().getByText('added').waitFor()
  await button(/^Win rate/).click()
  await page.getByLabel('Weight').fill('30')
  const row = book.values('Metrics').findIndex(([name]) => name === 'Win rate') + 1
  book.enter(`Metrics!G${row}`, '0.2')
  await button('Save').click()
  await page.getByText('Somebody changed Win rate meanwhile.', { exact: false }).waitFor()
  expect(book.values('Metrics')[row - 1]?.[6]).toBe(0.2)
  await button('Keep what I typed').click()
  await button('Save').click()
  await status().getByText('Saved').waitFor()
  expect(
    book
      .values('Metrics')
      .filter(([name]) => name === 'Win rate')
      .map((of) => of[6]),
  ).toEqual([0.2, 0.3])
})

test('drafts outlive closing, can be discarded and brought back', async () => {
  await open()
  await button('Begin with New business').click()
  await status().getByText('added').waitFor()
  await button(/^Win rate/).click()
  await page.getByLabel('Weight').fill('30')
  await button('Done').click()
  await page.reload()
  await status().getByText('1 change, not saved').waitFor()
  await button('Discard').click()
  await button('Undo').click()
  await button(/^Win rate/).click()
  expect(await page.getByLabel('Weight').inputValue()).toBe('30')
})
