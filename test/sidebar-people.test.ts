import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { coachedTabs, titles } from './setup/coached'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'

let page: Page
const open = async (start: object = {}, looks = {}, prepare: (office: BookOffice) => unknown = () => {}) => {
  const office = new BookOffice({ tabs: coachedTabs(), ...start })
  await prepare(office)
  page = await openSidebar(office, { screen: 'people', ...looks })
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)

const button = (name: string | RegExp) => page.getByRole('button', { name })
const card = (title: string) => page.locator('section.card', { has: page.getByRole('heading', { name: title }) })
const openAnn = async () => {
  await button(/^Ann Lee/).click()
  await page.getByRole('heading', { level: 1, name: 'Ann Lee' }).waitFor()
  await card('Where to look first').getByText('The first layer that fails').waitFor()
}

describe('the list of people', () => {
  test('finds a person by typing, on the server, and shows the rest when the field is emptied', async () => {
    const office = await open()
    await button(/^Ann Lee/).waitFor()
    expect(await page.locator('li.person').count()).toBe(3)
    await page.getByLabel('Find by').fill('a. lee')
    await page.getByText('1 of 3 people').waitFor()
    expect(await page.locator('li.person').count()).toBe(1)
    expect(office.asked.at(-1)).toEqual({ name: 'people', input: { find: 'a. lee', from: 0 } })
    await page.getByLabel('Find by').fill('zz')
    await page.getByText('Nobody goes by that.').waitFor()
  })

  test('brings 200 people page by page', async () => {
    const many = Array.from({ length: 200 }, (_, i) => [`Rep ${i}`, '', '', 'Account executive'])
    await open({ tabs: { People: [titles.people, ...many] } })
    await button(/^Rep 49/).waitFor()
    expect(await page.locator('li.person').count()).toBe(50)
    await button('Show 50 more of 200 people').click()
    await button(/^Rep 99/).waitFor()
    expect(await page.locator('li.person').count()).toBe(100)
  })
})

describe('a person’s page', () => {
  test('comes by three requests, names the first layer that fails and what to begin with', async () => {
    const office = await open()
    await button(/^Ann Lee/).waitFor()
    const before = office.asked.length
    await openAnn()
    expect(office.asked.slice(before).map(({ name }) => name)).toEqual(['person', 'personCoaching', 'personResults'])
    expect(await card('Where to look first').locator('p').first().innerText()).toBe(
      'The first layer that fails: Results. Of what leads to them, the first that fails is knowledge: begin there.',
    )
    expect(await card('For the next 1:1').locator('li b').allInnerTexts()).toEqual([
      'Write a close plan',
      'Closed won',
      'Birch',
      'Pipeline view',
    ])
    await button('Back').click()
    await button(/^Ben Gone/).waitFor()
  })

  test('stands without its results while the deal tabs are read, and when they can’t be', async () => {
    await open({}, {}, (office) => {
      office.instead = ({ name }) => (name === 'personResults' ? { failsWith: 'a time-out' } : undefined)
    })
    await button(/^Ann Lee/).click()
    await card('Goals and results').getByText('This could not be read.').waitFor()
    await card('Training').getByText('Pipeline view').waitFor()
  })

  test('leads on to the goals, training and skills of the person, what was read there before too', async () => {
    const tabs = coachedTabs()
    const hers = ['Ingrid Solheim', 'Start', 'Pipeline view', '', '2026-11-01', '2026-11-06', '', '', '', '', '', '']
    const office = await open({ tabs: { ...tabs, Assignments: [...(tabs.Assignments as never[]), hers] } })
    await openAnn()
    for (const at of ['first', 'again']) {
      await button('Open in Training').click()
      await page.getByRole('heading', { level: 1, name: 'Training' }).waitFor()
      expect(await page.getByLabel(/^Find/).inputValue(), at).toBe('Ann Lee')
      await page.waitForFunction("!document.body.textContent.includes('Ingrid Solheim')")
      await page.getByLabel(/^Find/).fill('')
      await page.getByText('Ingrid Solheim').first().waitFor()
      await button('Back').click()
      await button(/^People and coaching/).click()
      await card('Training').getByText('Pipeline view').waitFor()
    }
    await button('Open in Skills').click()
    await page.getByRole('heading', { level: 1, name: 'Skills' }).waitFor()
    await page.getByText('Discovery').first().waitFor()
    expect(office.asked.some(({ name }) => name === 'personSkills')).toBe(true)
  })

  test('leads to assigning where nothing is assigned, with the person chosen', async () => {
    await open()
    await button(/^Ingrid Solheim/).click()
    await button('Assign training').click()
    await page.getByRole('heading', { level: 1, name: 'Training' }).waitFor()
    await page.waitForFunction(
      "[...document.querySelectorAll('input')].some((field) => field.value === 'Ingrid Solheim')",
    )
  })

  test('shows the goals of the last quarter when they are asked for', async () => {
    const office = await open()
    await openAnn()
    await button('The last one').click()
    await page.getByRole('heading', { name: 'Goals and results FY2026-Q3' }).waitFor()
    expect(office.asked.at(-1)).toEqual({ name: 'personResults', input: { name: 'Ann Lee', quarter: 'last' } })
    await button('This quarter').click()
    await page.getByRole('heading', { name: 'Goals and results FY2026-Q4' }).waitFor()
  })

  test('names the rows that can’t be read, with the way to the cell', async () => {
    const office = await open({}, {}, ({ book }) => book.enter('Coaching!I3', 'fine'))
    await openAnn()
    await page.getByText('Some rows of the tab Coaching are amiss.').click()
    await page.getByText(/^Coaching, row 3, Pulse: found "fine"/).waitFor()
    await card('Coaching').getByRole('button', { name: 'Go to the cell' }).click()
    await page.getByText('Coaching, row 3 is selected.').waitFor()
    expect(office.book.cell('Coaching!I3')).toBe('fine')
  })

  test('writes a 1:1 down with its pulse and action, and marks an action done', async () => {
    const office = await open()
    await openAnn()
    await button('Write down a 1:1').click()
    expect(await page.evaluate('document.activeElement.name')).toBe('type')
    await page.getByLabel('What it was about').fill('Closed won')
    await page.getByLabel('Agreed action').fill('Visit Birch')
    await page.getByLabel('Feels able').selectOption('5')
    await button('Save').click()
    await page.locator('form').getByText('Give both numbers of the pulse, or neither.').waitFor()
    await page.getByLabel('Feels valued').selectOption('4')
    await button('Save').click()
    await page.getByText(/^Saved at/).waitFor()
    expect(office.book.values('Coaching').at(-1)).toEqual([
      '2026-11-24',
      'Ann Lee',
      'Ingrid Solheim',
      '1:1',
      'Closed won',
      'Visit Birch',
      '',
      '',
      '5 / 4',
      '',
    ])
    await card('Coaching').getByText('Visit Birch').first().waitFor()
    await button('Mark done').first().click()
    await button('Save').click()
    await page.getByText(/^Saved at/).waitFor()
    expect(office.book.cell('Coaching!H3')).toBe('2026-11-24')
  })

  test('finds the coach by typing, with the keyboard alone', async () => {
    await open()
    await openAnn()
    await button('Write down a 1:1').click()
    const coach = page.getByRole('combobox', { name: 'Coach' })
    await coach.fill('ben')
    await page.getByRole('option', { name: /Ben Gone/ }).waitFor()
    await coach.press('ArrowDown')
    await coach.press('Enter')
    expect(await coach.inputValue()).toBe('Ben Gone')
    expect(await page.locator('.found [role=option]').count()).toBe(0)
  })

  test('loses nothing when saving fails, or when what was changed was changed by somebody else', async () => {
    const office = await open()
    await openAnn()
    await button('Mark done').click()
    office.instead = ({ name }) => (name === 'saveCoaching' ? { failsWith: 'the connection was lost' } : undefined)
    await button('Save').click()
    await page.getByText('Perhaps not saved.').waitFor()
    office.instead = () => undefined
    office.book.enter('Coaching!J3', 'by hand')
    await button('Try again').click()
    await page.getByText('Somebody changed this conversation meanwhile.').waitFor()
    await button('Use mine').click()
    await button('Save').click()
    await page.getByText(/^Saved at/).waitFor()
    expect(office.book.cell('Coaching!H3')).toBe('2026-11-24')
  })
})

describe.each([
  { named: 'text of 16 px', fontSize: 16 },
  { named: 'text of 32 px', fontSize: 32 },
  { named: 'forced colours', forcedColors: true },
])('with $named', ({ named, ...look }) => {
  test('axe finds nothing, and nothing is cut or too small at 300 px: list, page, form and help, long names too', async () => {
    const check = async (shot: string) => {
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/people-${shot}-${named}.png`, fullPage: true })
      expect(await page.evaluate(tooWide)).toEqual([])
      expect(await page.evaluate(tooSmall)).toEqual([])
      expect(await accessibility(page)).toEqual([])
    }
    const looks = { ...look, height: 2600 }
    await open({ tabs: { Sheet1: [['mine']] } }, looks)
    await page.getByText('No people yet').waitFor()
    await check('nobody')
    await page.close()
    const long = 'Wolfeschlegelsteinhausenbergerdorff-Alexandropoulos Maximiliane Konstantina'
    const tabs = coachedTabs()
    await open({ tabs: { ...tabs, People: [...(tabs.People as never[]), [long, '', '', long, long, long]] } }, looks)
    await button(/^Wolfe/).waitFor()
    await check('list')
    await openAnn()
    await card('Pulse').getByText('FY2026-Q3, 1 answer').waitFor()
    await check('page')
    await button('Write down a 1:1').click()
    await page.getByRole('combobox', { name: 'Coach' }).fill('a')
    await page.locator('.found [role=option]').first().waitFor()
    await check('form')
    await page.getByRole('combobox', { name: 'Coach' }).press('Escape')
    await button('Help').click()
    await page.locator('summary').click()
    await check('help')
  })
})
