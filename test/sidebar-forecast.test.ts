import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Start } from './setup/book'
import { BookOffice } from './setup/book-office'
import { twoDeals } from './setup/quarter'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'
import { cellOf } from './setup/table'

const period = 'FY2026-Q2'
const forecast = `Forecast ${period}`
const keys = `Forecast deals ${period}`

let page: Page
const open = async (start: Start = {}, looks = {}, prepare: (office: BookOffice) => unknown = () => {}) => {
  const office = new BookOffice({ today: '2026-05-15', tabs: { Deals: twoDeals }, ...start })
  await prepare(office)
  page = await openSidebar(office, { screen: 'forecast', ...looks })
  await page.locator('main .card, main .finding').first().waitFor()
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const status = () => page.locator('footer [role=status]')
const changes = () => page.getByRole('main').locator('section', { hasText: 'What will change' })
const generated = async (office: BookOffice) => {
  await office.book.request('generateForecast', { period })
}
const asked = (office: BookOffice, name: string) => office.asked.filter((one) => one.name === name)

describe('the Forecast screen', () => {
  test('shows the deal tabs and what will change before anything is written, and generates with one button', async () => {
    const office = await open()
    await page.getByRole('definition').getByText('2 rows', { exact: true }).waitFor()
    await changes().getByText('new tab').first().waitFor()
    expect(office.book.tabs()).toEqual(['Deals'])
    await button(`Generate ${period}`).click()
    await page.getByRole('heading', { name: `${period} is generated.` }).waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toBe(`${period} is generated.`)
    expect(office.book.tabs()).toContain(forecast)
    await page.getByText('130,000').waitFor()
    await button('Open the sheet').click()
    await page.getByText(`${forecast} is open.`).waitFor()
    expect(office.book.model.getters.getActiveSheetName()).toBe(forecast)
  })

  test('writes figures as the locale writes them', async () => {
    await open({ locale: 'de_DE' })
    await page.getByText('130.000').waitFor()
  })

  test('chooses another period, which is read anew', async () => {
    const office = await open()
    await page.getByLabel('Period').selectOption('FY2026-M06')
    await button('Generate FY2026-M06').waitFor()
    await page.getByText('1 Jun 2026 – 30 Jun 2026').waitFor()
    expect(asked(office, 'previewForecast').at(-1)?.input).toEqual({ period: 'FY2026-M06' })
  })

  test('names rows that are new, changed and leaving, and each cell kept as a person edited it, with the way there', async () => {
    const office = await open({}, {}, async (one) => {
      await generated(one)
      const { book } = one
      book.enter(`${forecast}!${cellOf(book.values(forecast), 'Rep', 'Ann', 'Commit')}`, '777')
      book.enter('Deals!F2', '120000')
      book.enter('Deals!G3', '2026-08-01')
    })
    await changes().getByText('Rows: 1 changed, 1 will leave').waitFor()
    await page.getByText('1 cell kept as a person edited it.').click()
    const kept = page.locator('li', { hasText: `${forecast}, row ` })
    expect(await kept.innerText()).toMatch(/row \d+: Commit/)
    await kept.getByRole('button', { name: 'Go to the cell' }).click()
    await page.getByText(/^Forecast FY2026-Q2, row \d+ is selected\.$/).waitFor()
    expect(office.book.model.getters.getActivePosition()).toMatchObject({ col: 3 })
    await button(`Update ${period}`).click()
    await page.getByRole('heading', { name: `${period} is generated.` }).waitFor()
  })

  test('says so where nothing would change', async () => {
    await open({}, {}, async (office) => {
      await generated(office)
      await generated(office)
    })
    await page.getByText('Nothing: both tabs already say what your deals say.').waitFor()
    expect(await status().innerText()).toBe('Nothing would change')
  })

  test('undoes what it generated, and says what stays', async () => {
    const office = await open()
    await button(`Generate ${period}`).click()
    await button('Undo').click()
    await page.getByRole('heading', { name: `${period} is undone.` }).waitFor()
    await page.getByText('The stages that were added to the tab Stages stay: Negotiation, Closed Won.').waitFor()
    expect(office.book.tabs()).toEqual(['Deals', 'Stages'])
    await button('Another forecast').click()
    await button(`Generate ${period}`).waitFor()
  })

  test('undoes an earlier generation too, unless something typed since would be lost, which it names', async () => {
    const office = await open({}, {}, async (one) => {
      await generated(one)
      one.book.enter(`${keys}!O3`, '50%')
    })
    await button('Undo it').click()
    const alert = page.getByRole('alert')
    await alert.getByText('Not undone.').waitFor()
    await alert.getByText(`${keys}, O3: 0.5 was typed since.`).waitFor()
    expect(office.book.tabs()).toContain(forecast)
    office.book.enter(`${keys}!O3`, '75%')
    await button('Undo it').click()
    await page.getByRole('heading', { name: `${period} is undone.` }).waitFor()
  })

  test('can’t be pressed twice while it works, and says what it does', async () => {
    const office = await open()
    let release = () => {}
    office.instead = ({ name }) =>
      name === 'generateForecast'
        ? new Promise((resolve) => {
            release = () => resolve({ faults: [{ message: 'Somebody else is changing this workbook.' }] })
          })
        : undefined
    await button(`Generate ${period}`).click()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText(`Generating ${period}…`).waitFor()
    expect(asked(office, 'generateForecast')).toHaveLength(1)
    release()
    await page.getByRole('alert').getByText('Somebody else is changing this workbook.').waitFor()
    office.instead = () => undefined
    await button(`Generate ${period}`).click()
    await page.getByRole('heading', { name: `${period} is generated.` }).waitFor()
  })

  test('says that it may have been done when no answer comes', async () => {
    const office = await open()
    office.instead = () => ({ failsWith: 'the connection was lost' })
    await button(`Generate ${period}`).click()
    await page.getByText('Perhaps not generated.').waitFor()
  })

  test('shows while somebody else holds the lock that nothing was done', async () => {
    const office = await open()
    const give = office.book.script.holdLock()
    await button(`Generate ${period}`).click()
    await page.getByText('Somebody else is changing this workbook with the planner just now.').waitFor()
    give()
    expect(office.book.tabs()).toEqual(['Deals'])
  })

  test('leads to Deals where no tab can be read as deals, and names what each lacks', async () => {
    await open({
      tabs: {
        Leads: [
          ['Owner', 'Stage'],
          ['Ann', 'New'],
        ],
      },
    })
    await page.getByText(/^Leads: no column for the amount/).waitFor()
    await button('Answer in Deals').waitFor()
  })

  test('leads to the row that a finding is about', async () => {
    const office = await open({
      tabs: { Deals: [...twoDeals, ['D-3', '', '', 'Ann', 'Negotiation', '', '2026-06-01']] },
    })
    await page.getByText(/worth a look\./).click()
    await page.locator('li', { hasText: 'no amount' }).getByRole('button', { name: 'Go to the cell' }).click()
    await page.getByText('Deals, row 4 is selected.').waitFor()
    expect(office.book.model.getters.getActivePosition()).toMatchObject({ row: 3 })
  })

  test('is done by keyboard alone', async () => {
    await open()
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate('document.activeElement.textContent')) === `Generate ${period}`) break
    }
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: `${period} is generated.` }).waitFor()
  })
})

describe.each([16, 32])('with text of %i px', (fontSize) => {
  test('axe finds nothing, and nothing is cut or too small at 300 px, before, with questions, and after', async () => {
    const check = async (shot: string) => {
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${shot}-${fontSize}.png` })
      expect(await page.evaluate(tooWide)).toEqual([])
      expect(await page.evaluate(tooSmall)).toEqual([])
      expect(await accessibility(page)).toEqual([])
    }
    const looks = { fontSize, height: 2400 }
    await open(
      {
        tabs: {
          Leads: [
            ['Owner', 'Stage'],
            ['Ann', 'New'],
          ],
        },
      },
      looks,
    )
    await check('questions')
    await page.close()
    await open({}, looks, async (office) => {
      await generated(office)
      office.book.enter(`${forecast}!${cellOf(office.book.values(forecast), 'Rep', 'Ben', 'Closed won')}`, '777')
      office.book.enter('Deals!F2', '120000')
    })
    for (const summary of await page.locator('summary').all()) await summary.click()
    await check('before')
    await button(`Update ${period}`).click()
    await page.getByRole('heading', { name: `${period} is generated.` }).waitFor()
    await check('after')
  })
})
