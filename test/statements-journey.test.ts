import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { planTabs } from './setup/plan-tabs'
import { accessibility, closeBrowser, openSidebar } from './setup/sidebar'

const period = 'FY2026-Q3'
const tab = `Statements ${period}`
let page: Page
afterEach(() => page.close())
afterAll(closeBrowser)

/** The screen over the built script and a workbook in which Ann earned 5,700 in the quarter before. */
async function open(more: Record<string, (string | number)[][]> = {}) {
  const office = new BookOffice({
    today: '2026-11-24',
    tabs: {
      ...planTabs(),
      Deals: [
        ['Id', 'Name', 'Account', 'Owner', 'Stage', 'Amount', 'Close date'],
        ['D-1', 'First', 'Acme', 'Ann Ames', 'Closed Won', 60000, '2026-07-20'],
        ['D-2', 'Second', 'Beta', 'Ann Ames', 'Closed Won', 30000, '2026-08-20'],
      ],
      ...more,
    },
  })
  page = await openSidebar(office, { screen: 'statements', height: 1200 })
  await page.getByLabel('Period').selectOption(period)
  return office
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const heading = (name: string | RegExp) => page.getByRole('heading', { name, exact: true })
const calculated = async () => {
  await button('Calculate statements').click()
  await heading(`${period} is calculated.`).waitFor()
}
const approved = async () => {
  await button('Look at people, or approve').click()
  await button('Approve…').click()
  await button(`Approve ${period}`).click()
  await heading(`${period} is approved.`).waitFor()
}

test('statements are calculated from the screen, looked at, and undone', async () => {
  const { book } = await open()
  await page.getByText('1 person, 1 Jul 2026 to 30 Sept 2026. Deals from Deals.').waitFor()
  await calculated()
  expect(book.tabs()).toContain(tab)
  await button('Go to the tab').click()
  await page.getByText(`${tab} is open.`).waitFor()
  expect(book.model.getters.getActiveSheetName()).toBe(tab)
  await button('Undo').click()
  await heading(`The statements ${period} are undone.`).waitFor()
  expect(book.tabs()).not.toContain(tab)
})

test('a question on the tab is listed, and leads to its cell, until it is answered', async () => {
  const { book } = await open()
  await calculated()
  const rows = book.values(tab)
  const titles = rows.findIndex((row) => row.includes('Why') && row.includes('Question'))
  const line = rows.findIndex((row, r) => r > titles && row.includes('Second'))
  const at = (title: string) => `${tab}!${String.fromCharCode(65 + (rows[titles] ?? []).indexOf(title))}${line + 1}`
  book.enter(at('Question'), 'Why not 8% of all of it?')
  await button('Look at people, or approve').click()
  await page.getByText('1 open question.').click()
  await page.getByText('“Why not 8% of all of it?”').waitFor()
  await button('Go to the cell').click()
  await page.getByText(`${tab}, row ${line + 1} is selected.`).waitFor()
  expect(book.model.getters.getActivePosition()).toMatchObject({ row: line })
  book.enter(at('Answer'), 'The first 50,000 earn 5%.')
  await button('Read the tabs again').click()
  await page.getByText('As just read').waitFor()
  expect(await page.getByText('open question').count()).toBe(0)
})

test('approved from the screen, a period says so for good, and can’t be calculated or undone', async () => {
  const { book } = await open()
  await calculated()
  await approved()
  await page.getByText(/1 person is paid 5,700 USD\./).waitFor()
  expect(book.values('Log').length).toBe(2)
  await button('Look at it').click()
  await page.getByText(/^By ann@example\.com on /).waitFor()
  expect(await button('Calculate statements').count()).toBe(0)
  expect(await button(/^Undo/).count()).toBe(0)
  expect(await accessibility(page)).toEqual([])
})

test('an approval is refused where somebody can’t be reckoned, and says who', async () => {
  const { Plans = [], Rates = [] } = planTabs()
  const titles = (Plans[0] ?? []).map(String)
  const inShares = (Plans[1] ?? []).map((cell, i) => (titles[i] === 'Tiers in' ? 'share of quota' : cell))
  const { book } = await open({ Plans: [titles, inShares], Rates: [...Rates] })
  await calculated()
  await button('Look at people, or approve').click()
  await button('Approve…').click()
  await page.getByText('It can’t be approved yet: 1 thing to mend first').waitFor()
  await page.getByText(/Commission of Ann Ames can’t be reckoned/).waitFor()
  expect(await button(`Approve ${period}`).getAttribute('aria-disabled')).toBe('true')
  expect(book.tabs()).not.toContain('Log')
})

test('a person’s statement says why, and is handed out as it was approved whatever the deals say later', async () => {
  const { book } = await open()
  const said = async () => {
    await button(/^Ann Ames/).click()
    await heading('Commission: 5,700').waitFor()
    await page.getByText('From 60,000 to 90,000 of the quarter: 30,000 × 8%.').waitFor()
  }
  await said()
  await calculated()
  await approved()
  book.enter('Deals!F3', '99000')
  await button('Look at it').click()
  await said()
  const [file] = await Promise.all([page.waitForEvent('download'), button('Download CSV').click()])
  expect(file.suggestedFilename()).toBe(`${tab} Ann Ames.csv`)
  const { data } = Papa.parse<Record<string, string>>((await readFile(await file.path(), 'utf8')).trim(), {
    header: true,
  })
  expect(data.map(({ Kind, Deal, Commission }) => [Kind, Deal, Commission])).toEqual([
    ['Deal', 'First', '3300.00'],
    ['Deal', 'Second', '2400.00'],
    ['Payable', '', '5700.00'],
  ])
  const [page1] = await Promise.all([page.waitForEvent('download'), button('Download page').click()])
  expect(await readFile(await page1.path(), 'utf8')).toContain('Approved on ')
})

test('an approved period proves again, until somebody changes Ledger: then what differs is listed with its row', async () => {
  const { book } = await open()
  await calculated()
  await approved()
  await button('Look at it').click()
  await button('Recalculate and compare').click()
  await heading(/^All \d+ figures of 1 person prove again\.$/).waitFor()
  await page.getByText('The seals are whole.').waitFor()
  const [titles = [], ...rows] = book.values('Ledger')
  const row = rows.findIndex((cells) => cells.includes('deal')) + 2
  book.enter(`Ledger!${letters(titles.indexOf('Commission'))}${row}`, '9999')
  await button('Compare again').click()
  await heading(/differ/).waitFor()
  await page.getByText(/approved 9,999, now 3,300/).waitFor()
  await page
    .getByText(/^Log|^Ledger/)
    .first()
    .waitFor()
})

const letters = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26))
