import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { approvedRow, approvedTabs, termsRow } from './setup/approved'
import { BookOffice } from './setup/book-office'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'

const tab = 'Amortization FY2026-Q1–Q4'
const deal = { kind: 'deal', component: 'New' } as const
const tabs = approvedTabs(
  ['FY2026-Q1', 'FY2026-Q2', 'FY2026-Q3'],
  [
    termsRow('FY2026-Q1', 'New', 12),
    approvedRow('FY2026-Q1', { ...deal, day: '2026-01-20', commission: 12000 }),
    approvedRow('FY2026-Q2', { ...deal, day: '2026-06-02', commission: 600.5 }),
  ],
)

let page: Page
const open = async (start: object = {}, looks = {}, prepare: (office: BookOffice) => unknown = () => {}) => {
  const office = new BookOffice({ today: '2026-10-05', tabs, ...start })
  await prepare(office)
  page = await openSidebar(office, { screen: 'amortization', ...looks })
  await page.locator('main .card, main .finding').first().waitFor()
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)

const button = (name: string) => page.getByRole('button', { name, exact: true })
const figures = (card: string) => page.locator('section', { hasText: card }).locator('dl').innerText()

describe('the Amortization screen', () => {
  test('shows what the fiscal year comes to before anything is written, and generates with one button', async () => {
    const office = await open()
    expect((await figures(`${tab} · USD`)).split('\n').filter(Boolean)).toEqual(
      'Opening 0 Capitalised 12,600.50 Amortised -12,350.29 Closing 250.21'.split(' '),
    )
    expect((await figures('Expense by period')).split('\n').filter(Boolean)).toEqual(
      'FY2026-Q1 3,000 FY2026-Q2 3,050.04 FY2026-Q3 3,150.13 FY2026-Q4 3,150.12'.split(' '),
    )
    expect(office.book.tabs()).not.toContain(tab)
    await button('Generate the roll-forward').click()
    await page.getByRole('heading', { name: `${tab} is generated.` }).waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toBe(`${tab} is generated.`)
    await button('Open the sheet').click()
    await page.getByText(`${tab} is open.`).waitFor()
    expect(office.book.model.getters.getActiveSheetName()).toBe(tab)
  })

  test('takes months, quarters or years, and moves the other end where one would come before it', async () => {
    const office = await open()
    await page.getByLabel('Periods').selectOption('Years')
    await page.getByText('Amortization FY2026 · USD').waitFor()
    await page.getByLabel('To').selectOption('FY2028')
    await page.getByText('Amortization FY2026–FY2028 · USD').waitFor()
    await page.getByLabel('From').selectOption('FY2029')
    await page.getByText('Amortization FY2029 · USD').waitFor()
    await page.getByText('1 Jan 2029 – 31 Dec 2029').waitFor()
    await page.getByLabel('Periods').selectOption('Months')
    await page.getByText('Amortization FY2026-M01–M12 · USD').waitFor()
    expect(office.asked.at(-1)).toEqual({
      name: 'previewAmortization',
      input: { from: 'FY2026-M01', to: 'FY2026-M12' },
    })
  })

  test('names the days that are not approved yet', async () => {
    await open()
    await page.getByText('1 thing is worth a look.').click()
    await page.getByText('No approved statements from 2026-10-01 to 2026-12-31').waitFor()
  })

  test('leads to Statements where nothing is approved', async () => {
    await open({ tabs: { Sheet1: [['mine']] } })
    await page.getByText('No statements are approved yet.').waitFor()
    await button('Open Statements').waitFor()
  })

  test('undoes what it generated, now or when it is opened again', async () => {
    const office = await open()
    await button('Generate the roll-forward').click()
    await button('Undo').click()
    await page.getByRole('heading', { name: `${tab} is undone.` }).waitFor()
    expect(office.book.tabs()).not.toContain(tab)
    await button('Another range').click()
    await button('Generate the roll-forward').click()
    await page.getByRole('heading', { name: `${tab} is generated.` }).waitFor()
    await button('Read the tabs again').click()
    await button('Update the roll-forward').waitFor()
    await button('Undo it').click()
    await page.getByRole('heading', { name: `${tab} is undone.` }).waitFor()
  })

  test('says that it may have been done when no answer comes', async () => {
    const office = await open()
    office.instead = () => ({ failsWith: 'the connection was lost' })
    await button('Generate the roll-forward').click()
    await page.getByText('Perhaps not generated.').waitFor()
  })
})

describe.each([16, 32])('with text of %i px', (fontSize) => {
  test('axe finds nothing, and nothing is cut or too small at 300 px, before, without approvals, and after', async () => {
    const check = async (shot: string) => {
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/amortization-${shot}-${fontSize}.png` })
      expect(await page.evaluate(tooWide)).toEqual([])
      expect(await page.evaluate(tooSmall)).toEqual([])
      expect(await accessibility(page)).toEqual([])
    }
    const looks = { fontSize, height: 1800 }
    await open({ tabs: { Sheet1: [['mine']] } }, looks)
    await check('nothing')
    await page.close()
    await open({}, looks)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await check('before')
    await button('Help').click()
    await check('help')
    await button('Help').click()
    await button('Generate the roll-forward').click()
    await page.getByRole('heading', { name: `${tab} is generated.` }).waitFor()
    await check('after')
  })
})
