import { mkdirSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { screens } from '../sidebar/shell/screens'
import { lostSight, newcomer } from '../src/core/sample/company'
import { BookOffice } from './setup/book-office'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'

afterAll(closeBrowser)

const shots = process.env.SHOTS
const company = new BookOffice({})
await company.book.request('addSample', {})

const open = async (office = company, looks = {}) => {
  const page = await openSidebar(office, { screen: '', ...looks })
  await page.waitForFunction("!document.querySelector('.skeleton')")
  return page
}

test('every screen has its place, and those that are there open', async () => {
  const page = await open()
  const places = page.locator('.places li')
  expect((await places.locator('b').allInnerTexts()).sort()).toEqual(screens.map(({ title }) => title as string).sort())
  await page.locator('.places button').filter({ hasText: 'Settings' }).click()
  expect(await page.locator('h1').innerText()).toBe('Settings')
  await page.getByRole('button', { name: 'Back' }).click()
  expect(await page.locator('h1').innerText()).toBe('Planner')
})

test('who needs a look comes first, and a reason leads to where it is mended', async () => {
  const page = await open()
  expect(await page.locator('.people > li b').first().innerText()).toBe(lostSight.name)
  await page.getByRole('button', { name: /^Show the other \d+$/ }).click()
  await page.getByRole('button', { name: /^Show the product to a colleague: due/ }).click()
  expect(await page.locator('h1').innerText()).toBe('Training')
  expect(await page.getByLabel(/^Find/).inputValue()).toBe(newcomer.name)
})

test('an action that was agreed leads to the person’s page, and so does the name', async () => {
  const page = await open()
  await page
    .getByRole('button', { name: /^Agreed for .* and still open/ })
    .first()
    .click()
  expect(await page.locator('h1').innerText()).toBe(lostSight.name)
})

test('goals behind pace come after the rest, by person, and move nothing', async () => {
  const office = new BookOffice({})
  await office.book.request('addSample', {})
  office.instead = ({ name }) => (name === 'goalsBehind' ? { failsWith: 'a time-out' } : undefined)
  const page = await openSidebar(office, { screen: '', height: 900 })
  const folded = page.locator('details.behind')
  await folded.getByText('Could not be read.').waitFor()
  const top = () => page.locator('nav[aria-label="Screens"]').evaluate((nav) => nav.getBoundingClientRect().top)
  const before = await top()
  office.instead = () => undefined
  await folded.locator('summary').click()
  await folded.getByRole('button', { name: 'Read it again' }).click()
  await folded.getByText(/^FY2026-Q4: \d+ people$/).waitFor()
  const first = folded.locator('.people > li').first()
  expect(await first.locator('small').innerText()).toMatch(/ \d+%/)
  await folded.locator('summary').click()
  expect(await top()).toBe(before)
  await folded.locator('summary').click()
  const name = await first.locator('b').innerText()
  await first.getByRole('button').click()
  expect(await page.locator('h1').innerText()).toBe(name)
})

test('anybody is found by typing, and nobody is said', async () => {
  const page = await open()
  await page.getByLabel('Find a person').fill('amara')
  await page.getByText('Found', { exact: true }).waitFor()
  await page.waitForFunction("document.querySelectorAll('.looks .people > li').length === 1")
  await page.getByLabel('Find a person').fill('zzz')
  await page.getByText('Nobody is found by these words.').waitFor()
})

test('an empty workbook says what to do first, and fills with a made-up company', async () => {
  const office = new BookOffice({})
  const page = await open(office)
  await page.getByText('Where to begin').waitFor()
  expect(office.asked.map(({ name }) => name)).toEqual(['home'])
  await page.getByRole('button', { name: 'Have your deals read' }).click()
  expect(await page.locator('h1').innerText()).toBe('Deals')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Set up and add your people' }).click()
  await page.getByText('The tab People is in front.').waitFor()
  expect(office.book.values('People').length).toBe(1)
  await page.getByRole('button', { name: 'Try it with a made-up company' }).click()
  await page.getByText(/^Needs a look now: \d+ of 15 people$/).waitFor()
})

test('where Google can’t be reached the places are there all the same', async () => {
  const office = new BookOffice({})
  office.instead = ({ name }) => (name === 'home' ? { failsWith: 'no network' } : undefined)
  const page = await open(office)
  await page.getByText('no network').waitFor()
  expect(await page.locator('.places li').count()).toBe(screens.length)
  office.instead = () => undefined
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('Where to begin').waitFor()
})

test.each([
  { named: 'narrow', width: 300, height: 900 },
  { named: 'large text', width: 300, fontSize: 32, height: 900 },
  { named: 'forced colours', width: 300, forcedColors: true },
])('nothing overflows, is too small or amiss to axe: $named', async ({ named, ...looks }) => {
  const page = await open(company, looks)
  expect(await page.evaluate(tooWide)).toEqual([])
  expect(await page.evaluate(tooSmall)).toEqual([])
  expect(await accessibility(page)).toEqual([])
  if (shots) {
    mkdirSync(shots, { recursive: true })
    const empty = await open(new BookOffice({}), looks)
    await empty.screenshot({ path: `${shots}/home-empty-${named}.png` })
    await page.screenshot({ path: `${shots}/home-${named}.png` })
    await page.locator('details.behind summary').click()
    await page.locator('details.behind').screenshot({ path: `${shots}/home-behind-${named}.png` })
  }
})
