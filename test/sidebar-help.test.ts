import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { formulas } from '../src/formulas'
import type { Fault } from '../src/model/problem'
import { accessibility, closeBrowser, Office, openSidebar, tooSmall, tooWide } from './setup/sidebar'

const faults: Fault[] = [
  {
    message: 'Goals, row 5, Goal: found "lots", expected a number.',
    at: { tab: 'Goals', row: 5, column: 'Goal' },
  },
  {
    message: `Goals, row 9, Person: "${'Wolfeschlegelsteinhausenbergerdorff '.repeat(3).trim()}" is not in the tab People. Add it there, or correct it here.`,
    at: { tab: 'Goals', row: 9, column: 'Person' },
  },
]

let page: Page
const open = async (screen: string, findings: readonly Fault[] = faults, looks = {}) => {
  const office = new Office([], [])
  office.instead = ({ name }) => {
    return name === 'checkWorkbook' ? { value: { findings } } : undefined
  }
  page = await openSidebar(office, { screen, ...looks })
  await page.locator('main .finding, main details').first().waitFor()
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)

describe('the Check screen', () => {
  test('lists every finding, and leads to its cell', async () => {
    const office = await open('check')
    for (const { message } of faults) await page.getByText(message).waitFor()
    await page.getByText('2 things worth a look').waitFor()
    await page.getByRole('button', { name: 'Go to the cell' }).first().click()
    await page.getByText('Goals, row 5 is selected.').waitFor()
    expect(office.asked.at(-1)).toEqual({ name: 'goTo', input: { tab: 'Goals', row: 5, column: 'Goal' } })
  })

  test('says so when nothing is wrong', async () => {
    await open('check', [])
    await page.getByText('Nothing is wrong.').waitFor()
  })

  test('says so when the call fails, and can be tried again', async () => {
    const office = new Office([], [])
    office.instead = () => ({ failsWith: 'the connection was lost' })
    page = await openSidebar(office, { screen: 'check' })
    await page.getByText('Google could not be reached (the connection was lost).').waitFor()
    office.instead = () => ({ value: { findings: [] } })
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Nothing is wrong.').waitFor()
  })
})

test('the Help screen names the three jobs and explains every function with an example', async () => {
  await open('help')
  for (const job of ['Forecast a quarter', 'Set goals', 'Work out commission']) await page.getByText(job).waitFor()
  for (const { name, args } of formulas) {
    await page.locator('summary', { hasText: new RegExp(`^${name}[A-Z][a-z ]`) }).click()
    await page
      .getByText(args[0]?.help ?? '')
      .first()
      .waitFor()
  }
})

// High enough for all of it: axe can't decide on the contrast of what is scrolled away.
describe.each([
  ['check', faults],
  ['check', []],
  ['help', []],
] as const)('%s with findings %j', (screen, findings) => {
  test('axe finds nothing, and nothing is cut or too small, at 300 px and with text of 200%', async () => {
    for (const fontSize of [16, 32]) {
      await open(screen, findings, { fontSize, height: 2400 })
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect(await page.evaluate(tooWide)).toEqual([])
      expect(await page.evaluate(tooSmall)).toEqual([])
      expect(await accessibility(page)).toEqual([])
      if (fontSize === 16) await page.close()
    }
  })
})
