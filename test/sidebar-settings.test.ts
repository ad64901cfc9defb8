import { mkdirSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'

afterAll(closeBrowser)

const tabs = {
  Settings: [
    ['Setting', 'Value'],
    ['Over-assignment', 0.2],
    ['Due soon within (days)', 'soon'],
  ],
}
const open = async (office = new BookOffice({ tabs }), looks = {}) => {
  const page = await openSidebar(office, { screen: 'settings', ...looks })
  await page.getByLabel('Over-assignment').waitFor()
  return { office, page }
}
const shots = process.env.SHOTS

test('every setting is there with its meaning and its default, and what the tab says stands in it', async () => {
  const { page } = await open()
  expect(await page.getByLabel('Over-assignment').inputValue()).toBe('20%')
  expect(await page.getByLabel('Sales turnover benchmark').inputValue()).toBe('35%')
  expect(await page.getByText('Default: 10%.').count()).toBe(1)
  expect(await page.getByText('1 row of the tab can’t be used.').count()).toBe(1)
})

test('what is typed is judged at once, and only what is sound is saved', async () => {
  const { page, office } = await open()
  const field = page.getByLabel('Stale after (days)')
  await field.fill('a month')
  expect(await page.getByText('Expected: a whole number of days, such as 7.').count()).toBe(1)
  await page.keyboard.press('Control+s')
  expect(office.asked.some(({ name }) => name === 'saveSettings')).toBe(false)
  await field.fill('45')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText(/^Saved at/).waitFor()
  expect(office.book.values('Settings')).toContainEqual(['Stale after (days)', 45])
})

test('another start of the year says beforehand what it does, and that nothing is deleted', async () => {
  const { page } = await open()
  await page.getByLabel('Fiscal year starts in').selectOption('February')
  const said = page.getByText(/Today falls in FY2026-Q4 now, and in FY2027-Q4 then/)
  await said.waitFor()
  expect(await page.getByText(/Nothing is deleted/).count()).toBe(1)
})

test('the default is one button away', async () => {
  const { page, office } = await open()
  await page.getByRole('button', { name: 'Use the default of Over-assignment' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText(/^Saved at/).waitFor()
  expect(office.book.values('Settings')).toContainEqual(['Over-assignment', ''])
  expect(await page.getByLabel('Over-assignment').inputValue()).toBe('10%')
})

test('what somebody changed meanwhile is shown, and either of the two can be kept', async () => {
  const { page, office } = await open()
  await page.getByLabel('Over-assignment').fill('30%')
  office.book.enter('Settings!B2', '25%')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Somebody changed this meanwhile.').waitFor()
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText(/^Saved at/).waitFor()
  expect(office.book.values('Settings')).toContainEqual(['Over-assignment', 0.3])
})

test('a call that fails loses nothing, and what is typed outlives the sidebar', async () => {
  const { page, office } = await open()
  office.instead = ({ name }) => (name === 'saveSettings' ? { failsWith: 'the network is down' } : undefined)
  await page.getByLabel('Over-assignment').fill('30%')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Perhaps not saved.').waitFor()
  await page.reload()
  await page.getByText('1 change, not saved').waitFor()
  expect(await page.getByLabel('Over-assignment').inputValue()).toBe('30%')
})

test.each([
  { named: 'narrow', width: 300 },
  { named: 'large text', width: 300, fontSize: 32 },
  { named: 'forced colours', width: 300, forcedColors: true },
])('nothing overflows, is too small or amiss to axe: $named', async ({ named, ...looks }) => {
  const { page } = await open(undefined, looks)
  await page.getByLabel('Fiscal year starts in').selectOption('February')
  await page.getByLabel('Bands').fill('no')
  expect(await page.evaluate(tooWide)).toEqual([])
  expect(await page.evaluate(tooSmall)).toEqual([])
  expect(await accessibility(page)).toEqual([])
  if (shots) {
    mkdirSync(shots, { recursive: true })
    await page.screenshot({ path: `${shots}/settings-${named}.png` })
  }
})
