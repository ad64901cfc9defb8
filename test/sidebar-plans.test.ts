import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { paidByVersion } from './setup/approved'
import { BookOffice } from './setup/book-office'
import { planTabs } from './setup/plan-tabs'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'

let page: Page
afterEach(() => page.close())
afterAll(closeBrowser)

/** The screen over the built script and a workbook with a plan, or an empty one. */
async function open(
  tabs: Record<string, (string | number)[][]> | undefined = planTabs(),
  { width = 300, locale = 'en_US' } = {},
) {
  const office = new BookOffice({ locale, tabs: tabs ?? {} })
  page = await openSidebar(office, { screen: 'plans', width, height: 900 })
  await page.locator('footer').waitFor()
  return office
}
const button = (name: string | RegExp) => page.getByRole('button', { name })
const status = () => page.locator('footer [role=status]')
const saved = () => status().getByText('Saved at').waitFor()
const opened = () =>
  button(/^Rep plan/)
    .first()
    .click()
const figure = (of: string) =>
  page
    .locator('.figures > div')
    .filter({ has: page.getByText(of, { exact: true }) })
    .locator('dd')
    .first()
    .innerText()
const sound = async (shot?: string) => {
  if (shot && process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${shot}.png` })
  expect(await accessibility(page)).toEqual([])
  expect(await page.evaluate(tooWide)).toEqual([])
  expect(await page.evaluate(tooSmall)).toEqual([])
}

describe('the list', () => {
  test('says of each plan its state, who is on it, and what it pays', async () => {
    await open()
    await page.getByText('On it: Ann Ames').waitFor()
    await page.getByText('valid', { exact: true }).waitFor()
    await page.getByText('You earn 5% of what you close, up to 50,000 in a quarter; 8% of everything above.').waitFor()
    await sound('list')
  })

  test('of an empty workbook offers plans with what they pay; one is saved with its examples', async () => {
    const office = await open({ Sheet1: [[]] })
    await page.locator('summary').getByText('Accelerated over quota').click()
    await page.getByText('12% from there').waitFor()
    await sound('templates')
    await button('Start from Accelerated over quota').click()
    await status().getByText('Changed, not saved').waitFor()
    expect(office.book.tabs()).toEqual(['Sheet1'])
    await page.keyboard.press('Control+s')
    await saved()
    expect(office.book.values('Rates').slice(1)).toHaveLength(3)
    expect(office.book.values('Plan checks').slice(1)).toHaveLength(2)
    await sound('started')
  })
})

describe('a plan from a template', () => {
  test('of two components brings its ramp, and each component is shown by itself', async () => {
    const office = await open({ Sheet1: [[]] })
    await page.locator('summary').getByText('SaaS account executive').click()
    await page.getByText('Each statement pays at least 6,000, as a draw.').waitFor()
    await button('Start from SaaS account executive').click()
    await page.getByLabel('Component', { exact: true }).first().selectOption('Expansion')
    expect(await page.getByLabel('Rate, tier 1').inputValue()).toBe('5%')
    await page.emulateMedia({ forcedColors: 'active' })
    await sound('saas')
    await page.getByLabel('Status').selectOption('valid')
    await button('Save').click()
    await saved()
    expect(
      office.book
        .values('Plans')
        .slice(1)
        .map((row) => [row[3], row[4]]),
    ).toEqual([
      ['valid', 'New business'],
      ['valid', 'Expansion'],
    ])
    expect(office.book.values('Ramps').slice(1)).toHaveLength(4)
  })

  test('that counts meetings pays an amount for each', async () => {
    await open({ Sheet1: [[]] })
    await page.locator('summary').getByText('SDR per meeting').click()
    await button('Start from SDR per meeting').click()
    await page.getByLabel('Meetings held in a month').fill('25')
    expect(await figure('Commission')).toBe('1,375')
    expect(await figure('Marginal rate, on the next 1')).toBe('75')
    await sound('sdr')
  })

  test('with a payout curve shows what it pays of the target incentive', async () => {
    await open({ Sheet1: [[]] })
    await page.locator('summary').getByText('Manager on team quota').click()
    await button('Start from Manager on team quota').click()
    await page.getByLabel('Closed won in a quarter').fill('1200000')
    expect(await figure('Commission')).toBe('14,000')
    expect(await figure('Attainment')).toBe('120%')
    await page.getByText('How it comes about').click()
    await page.getByText('Share of it that the curve pays').waitFor()
    await sound('manager')
  })
})

describe('a plan', () => {
  test('is edited by keyboard, and its sentences, examples and what-if follow at once', async () => {
    const office = await open()
    await opened()
    expect(await page.locator('.chip', { hasText: 'holds' }).innerText()).toBe('holds')
    await page.getByLabel('Rate, tier 1').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('10%')
    await page.keyboard.press('ArrowUp')
    await page.waitForFunction("document.activeElement.getAttribute('aria-label') === 'Rate, tier 1'")
    await page.getByText('10% of everything above').waitFor()
    await page.getByText('3,300 was expected, and 3,500 came out.').waitFor()
    await sound('edited')
    await page.keyboard.press('Control+s')
    await page.getByText('Example 1 of Commission does not hold: 3,300 was expected').waitFor()
    expect(office.asked.map(({ name }) => name)).not.toContain('savePlan')
    await page.getByLabel('Commission expected').fill('3500')
    await page.keyboard.press('Control+s')
    await saved()
    expect(office.book.cell('Rates!E3')).toBe(0.1)
    expect(office.book.cell('Plan checks!G2')).toBe(3500)
  })

  test('is asked what an amount would earn, typed or slid', async () => {
    await open()
    await opened()
    await page.getByLabel('Closed won in a quarter').fill('80000')
    expect(await figure('Commission')).toBe('4,900')
    expect(await figure('Effective rate')).toBe('6.13%')
    expect(await figure('Marginal rate, on the next 100')).toBe('8%')
    await page.getByLabel('Quota').first().fill('100000')
    expect(await figure('Attainment')).toBe('80%')
    await page.getByLabel('Closed won, slide').focus()
    await page.keyboard.press('Home')
    expect(await figure('Commission')).toBe('0')
  })

  test('with a cliff has it drawn with its money and said in words', async () => {
    await open()
    await opened()
    await page.getByLabel('Mode').selectOption('retroactive')
    await page.getByText('+1,500', { exact: true }).waitFor()
    await page.getByRole('img', { name: 'a jump of 1,500 at 50,000' }).waitFor()
    await sound('cliff')
  })

  test('from a later day is a version of its own', async () => {
    const office = await open()
    await opened()
    await page.locator('summary').getByText('When it holds').click()
    await button('New version from a day…').click()
    await page.getByLabel('From', { exact: true }).last().fill('2027-01-01')
    await button('Save').click()
    await saved()
    expect(office.book.values('Plans').map((row) => row[1])).toEqual(['Valid from', '2026-01-01', '2027-01-01'])
  })

  test('is put into a blank cell as a formula of its rates, and a filled one is left alone', async () => {
    const { book } = await open()
    await opened()
    await button('Insert formula into the selected cell').click()
    await status().getByText('Select a blank cell with the amount').waitFor()
    book.model.selection.selectCell(1, 1)
    await button('Insert formula into the selected cell').click()
    await status().getByText('The formula stands in Sheet1!B2.').waitFor()
    expect(book.cell('Sheet1!B2')).toBe(4100)
    await button('Insert formula into the selected cell').click()
    await status().getByText('Sheet1!B2 holds something already.').waitFor()
  })

  test('that was typed is kept when the sidebar is closed, and can be discarded and brought back', async () => {
    await open()
    await opened()
    await page.getByLabel('Rate, tier 1').fill('7%')
    await page.reload()
    await status().getByText('1 plan not saved').waitFor()
    await opened()
    expect(await page.getByLabel('Rate, tier 1').inputValue()).toBe('7%')
    await button('Discard').click()
    expect(await page.getByLabel('Rate, tier 1').inputValue()).toBe('5%')
    await button('Undo').click()
    expect(await page.getByLabel('Rate, tier 1').inputValue()).toBe('7%')
  })

  test('that somebody changed meanwhile is not saved until one of both is chosen', async () => {
    const office = await open()
    await opened()
    await page.getByLabel('Rate, tier 2').fill('9%')
    await page.getByLabel('Commission expected').fill('3400')
    office.book.enter('Rates!E2', '6%')
    await page.keyboard.press('Control+s')
    await page.getByText('Somebody changed this version meanwhile.').waitFor()
    expect(office.book.cell('Rates!E3')).toBe(0.08)
    await sound()
    await button('Use mine').click()
    await button('Save').click()
    await saved()
    expect(office.book.cell('Rates!E3')).toBe(0.09)
  })

  test('that a statement was paid by is not changed: what is new holds from a later day', async () => {
    const office = await open({ ...planTabs(), ...paidByVersion('Rep plan', '2026-01-01') })
    await opened()
    await page.getByText('A statement was paid by this version').waitFor()
    expect(await page.getByLabel('Rate, tier 1').isDisabled()).toBe(true)
    await sound('used')
    await button('Change it from a later day').click()
    await page.getByLabel('Rate, tier 2').fill('9%')
    await page.getByLabel('Commission expected').fill('3400')
    await button('Save').click()
    await saved()
    expect(
      office.book
        .values('Rates')
        .slice(1)
        .map((row) => [row[1], row[4]]),
    ).toEqual([
      ['2026-01-01', 0.05],
      ['2026-01-01', 0.08],
      ['2026-12-01', 0.05],
      ['2026-12-01', 0.09],
    ])
  })

  test('is read and shown as the spreadsheet’s locale writes numbers', async () => {
    const office = await open(planTabs(), { locale: 'de_DE' })
    await opened()
    await page.getByLabel('Rate, tier 1').fill('4,5')
    await page.getByLabel('Commission expected').fill('3050')
    await button('Save').click()
    await saved()
    expect(office.book.cell('Rates!E2')).toBe(0.045)
  })

  test('whose figure can’t be read says so, and Save leads there', async () => {
    await open()
    await opened()
    await page.getByLabel('Rate, tier 2').fill('much')
    await page.getByText('“much” can’t be read. Write a number such as 8%.').waitFor()
    await page.keyboard.press('Control+s')
    await page.waitForFunction("document.activeElement.getAttribute('aria-label') === 'Rate, tier 2'")
    await sound('fault')
  })
})

test('tabs that can’t be read are said, and can be tried again', async () => {
  const office = new BookOffice({})
  office.instead = () => ({ failsWith: 'NetworkError' })
  page = await openSidebar(office, { screen: 'plans' })
  await page.getByText('The tabs could not be read.').waitFor()
  office.instead = () => undefined
  await button('Try again').click()
  await page.getByText('How are people to be paid?').waitFor()
})

test('help says in which order a plan applies, and a narrow sidebar holds everything', async () => {
  await open(planTabs(), { width: 240 })
  await opened()
  await page.getByText('More', { exact: true }).click()
  await sound('narrow')
  await button('Help').click()
  await page.getByText('In which order a plan applies').click()
  await sound()
})
