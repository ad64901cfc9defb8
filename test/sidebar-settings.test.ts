import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'

let page: Page
const open = async (start: object = {}, looks = {}) => {
  const office = new BookOffice({ today: '2026-10-05', ...start })
  page = await openSidebar(office, { screen: 'settings', ...looks })
  await page.getByLabel('Fiscal year starts in').waitFor()
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)

const button = (name: string) => page.getByRole('button', { name, exact: true })
const status = () => page.locator('footer [role=status]')

describe('the Settings screen', () => {
  test('says what a changed fiscal calendar does before it is saved, and saves', async () => {
    const office = await open()
    await page.getByLabel('Fiscal year starts in').selectOption('February')
    await page.getByText('This quarter becomes FY2027-Q3 (1 Aug 2026 – 31 Oct 2026).').waitFor()
    await page.getByText('Nothing is deleted').waitFor()
    await button('Save').click()
    await page.getByText('Saved at').waitFor()
    expect(office.book.values('Settings')).toEqual([
      ['Setting', 'Value'],
      ['Fiscal year starts in', 'February'],
    ])
  })

  test('judges while it is typed, in the notation of the locale, and does not send what can’t be read', async () => {
    const office = await open({ locale: 'de_DE' })
    const rate = page.getByLabel('Commission rate without a plan')
    await rate.fill('zwölf')
    await page.getByText('Expected a share').waitFor()
    await button('Save').click()
    await page.locator('input:focus[aria-invalid=true]').waitFor()
    await rate.fill('12,5 %')
    await page.getByLabel('Bands').fill('60% / 90%')
    await page.keyboard.press('Control+s')
    await page.getByText('Saved at').waitFor()
    expect(office.book.values('Settings').slice(1)).toEqual([
      ['Commission rate without a plan', 0.125],
      ['Bands', '60% / 90%'],
    ])
  })

  test('keeps what was typed over a failed save and a closed sidebar, and takes back what was discarded', async () => {
    const office = await open()
    office.instead = ({ name }) => (name === 'saveSettings' ? { failsWith: 'the connection was lost' } : undefined)
    await page.getByLabel('Due soon within (days)').fill('10')
    await button('Save').click()
    await page.getByText('Perhaps not saved.').waitFor()
    await page.reload()
    expect(await page.getByLabel('Due soon within (days)').inputValue()).toBe('10')
    await button('Discard').click()
    expect(await page.getByLabel('Due soon within (days)').inputValue()).toBe('')
    await button('Undo').click()
    expect(await page.getByLabel('Due soon within (days)').inputValue()).toBe('10')
    office.instead = () => undefined
    await button('Save').click()
    await page.getByText('Saved at').waitFor()
    expect(office.book.values('Settings')[1]).toEqual(['Due soon within (days)', 10])
  })

  test('asks whose counts where somebody changed a setting meanwhile', async () => {
    const office = await open({
      tabs: {
        Settings: [
          ['Setting', 'Value'],
          ['Due soon within (days)', 5],
        ],
      },
    })
    await page.getByLabel('Due soon within (days)').fill('10')
    office.book.enter('Settings!B2', '6')
    await button('Save').click()
    await page.getByText('Somebody changed it meanwhile').waitFor()
    expect(await status().innerText()).toBe('Nothing was saved')
    await button('Keep mine').click()
    await button('Save').click()
    await page.getByText('Saved at').waitFor()
    expect(office.book.values('Settings')[1]).toEqual(['Due soon within (days)', 10])
  })

  test('names what can’t be read in the tab, and shows it in its field', async () => {
    await open({
      tabs: {
        Settings: [
          ['Setting', 'Value'],
          ['Due soon within (days)', 'soon'],
        ],
      },
    })
    await page.getByText('1 thing in the tab Settings is worth a look.').click()
    await page.getByText('found "soon", expected a whole number of days').waitFor()
    expect(await page.locator('[aria-invalid]').count()).toBe(1)
    expect(await page.getByLabel('Due soon within (days)').inputValue()).toBe('soon')
  })
})

describe.each([16, 32])('with text of %i px', (fontSize) => {
  test('axe finds nothing, and nothing is cut or too small at 300 px', async () => {
    await open(
      {
        tabs: {
          Settings: [
            ['Setting', 'Value'],
            ['Due soon within (days)', 'soon'],
          ],
        },
      },
      { fontSize, height: 2600 },
    )
    await page.getByLabel('Fiscal year starts in').selectOption('October')
    const check = async (shot: string) => {
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/settings-${shot}-${fontSize}.png`, fullPage: true })
      expect(await page.evaluate(tooWide)).toEqual([])
      expect(await page.evaluate(tooSmall)).toEqual([])
      expect(await accessibility(page)).toEqual([])
    }
    await check('changed')
    await button('Help').click()
    await check('help')
  })
})
