import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'
import { personRow, teamTabs } from './setup/team'

let page: Page
const open = async (start: object = {}, looks = {}, prepare: (office: BookOffice) => unknown = () => {}) => {
  const office = new BookOffice({ tabs: teamTabs, ...start })
  await prepare(office)
  page = await openSidebar(office, { screen: 'health', ...looks })
  await page.locator('main .card, main.nobody, main [role=alert]').first().waitFor()
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)

const button = (name: string) => page.getByRole('button', { name, exact: true })
const card = async (title: string) => {
  const text = await page
    .locator('section', { has: page.getByRole('heading', { name: title, exact: true }) })
    .innerText()
  return text.replace(/\s+/g, ' ')
}

describe('the screen Team health', () => {
  test('shows the rate with its counts, against both benchmarks, and a caution where people are few', async () => {
    await open()
    const turnover = await card('Turnover in the last 12 months')
    expect(turnover).toContain('26.3% between the two benchmarks 2 leavers of 7.6 people on average.')
    expect(turnover).toContain('Sales 35% would be 2.7 leavers All industries 13% would be 1 leaver')
    expect(turnover).toContain(
      'one leaver more or less moves the yearly rate by 13 points. Read the counts, not the rate.',
    )
    expect(turnover).toContain('Left of their own will 1 of 2 Left in their first year 1 of 2')
    expect(turnover).toContain('no first source was found')
  })

  test('names who came, went and moved, of a team, a manager or everybody', async () => {
    const office = await open()
    await page.getByLabel('People').selectOption('North')
    await page.getByLabel('Period').selectOption('FY2026-Q3')
    const north = page.getByRole('heading', { name: 'People in FY2026-Q3' })
    await north.waitFor()
    expect(await card('People in FY2026-Q3')).toContain(
      'At start 4 Joined + 0 Left − 0 Moved in + 0 Moved out − 1 At end 3',
    )
    await page.getByText('Who moved out').click()
    await page.getByText('Dee Diaz').first().waitFor()
    expect(office.asked.filter(({ name }) => name === 'health').at(-1)).toEqual({
      name: 'health',
      input: { scope: { of: 'team', name: 'North' }, period: 'FY2026-Q3' },
    })
  })

  test('lists what to talk about as a checklist, with its figures', async () => {
    await open()
    const list = await card('To talk about')
    expect(list).toContain('It is not a prediction. 5 of 7 people have something on it.')
    expect(list).toContain(
      'Ben Bosch Nothing to learn since 1 Feb 2026 No coaching on record 1 of 1 goal not seen Dee Diaz',
    )
    expect(list).toContain('Dee Diaz Last coached on 1 Oct 2026')
  })

  test('shows the pulse with the number of answers, of a team that of its people', async () => {
    await open()
    expect(await card('Pulse')).toContain('FY2026-Q4, 2 answers able 3.5, valued 3.5')
    await page.getByLabel('People').selectOption('South')
    await page.getByText('FY2026-Q4, 1 answer').waitFor()
    expect(await card('Pulse')).toContain('able 3, valued 2')
  })

  test('shows of a long checklist one page, and the next when it is asked for', async () => {
    const many = Array.from({ length: 120 }, (_, i) =>
      personRow({ Name: `Rep ${1000 + i}`, Team: 'North', 'Start date': '2025-01-01' }),
    )
    const People = [...(teamTabs.People ?? []).slice(0, 1), ...many]
    await open({ tabs: { Sheet1: [['mine']], People } })
    const names = page.locator('section', { hasText: 'To talk about' }).locator('.named > li')
    expect(await names.count()).toBe(50)
    await button('Show 50 more of 120 people').click()
    await button('Show 20 more of 120 people').waitFor()
    expect(await names.count()).toBe(100)
  })

  test('holds capacity against the target, and says what an open seat costs', async () => {
    await open()
    expect(await card('Capacity in FY2026-Q4 · USD')).toContain(
      'Quota of 5 people 368,000 Days not here − 14,000 Lost to ramp − 47,500 Ramped capacity 306,500 Target 340,000 33,500 below the target',
    )
    await page.getByText('1 open seat').click()
    await page.getByText('At 100% of quota it costs 61,000.').waitFor()
  })

  test('looks at what the sheet would change before it is written, generates it, and takes it back', async () => {
    const office = await open()
    await button('Look at the sheet').click()
    await page.getByRole('heading', { name: 'The sheet Team health' }).waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toBe('The sheet Team health')
    expect(office.book.tabs()).not.toContain('Team health')
    await button('Generate the sheet').click()
    await page.getByRole('heading', { name: 'Team health is generated.' }).waitFor()
    await button('Open the sheet').click()
    await page.getByText('Team health is open.').waitFor()
    await button('Undo').click()
    await page.getByRole('heading', { name: 'Team health is undone.' }).waitFor()
    expect(office.book.tabs()).not.toContain('Team health')
    await button('Back to figures').click()
    await page.getByRole('heading', { name: 'Turnover in the last 12 months' }).waitFor()
  })

  test('says that it may have been done when no answer comes, and all is as before', async () => {
    const office = await open()
    await button('Look at the sheet').click()
    await page.getByRole('heading', { name: 'The sheet Team health' }).waitFor()
    office.instead = () => ({ failsWith: 'the connection was lost' })
    await button('Generate the sheet').click()
    await page.getByText('Perhaps not generated.').waitFor()
    await button('Generate the sheet').waitFor()
  })

  test('leads to the tab People while it names nobody, and to the rows that can’t be counted', async () => {
    await open({ tabs: { Sheet1: [['mine']] } })
    await button('Add people in the tab People').waitFor()
    await page.close()
    const office = await open({
      tabs: { ...teamTabs, People: [...(teamTabs.People ?? []), personRow({ Name: 'Yan', Team: 'North' })] },
    })
    await page.getByText('1 thing in the tabs needs a look.').click()
    await page.getByText('blank, expected Yan’s first day.').waitFor()
    await button('Go to the cell').click()
    await page.getByText('People, row 13 is selected.').waitFor()
    expect(office.book.model.getters.getActiveSheetName()).toBe('People')
  })

  test('reads again where the first reading failed', async () => {
    const office = await open({}, {}, (of) => {
      of.instead = () => ({ failsWith: 'the connection was lost' })
    })
    office.instead = () => undefined
    await button('Try again').click()
    await page.getByRole('heading', { name: 'To talk about' }).waitFor()
  })
})

describe.each([16, 32])('with text of %i px', (fontSize) => {
  test('axe finds nothing, and nothing is cut or too small at 300 px, in any state', async () => {
    const check = async (shot: string) => {
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/health-${shot}-${fontSize}.png` })
      expect(await page.evaluate(tooWide)).toEqual([])
      expect(await page.evaluate(tooSmall)).toEqual([])
      expect(await accessibility(page)).toEqual([])
    }
    const looks = { fontSize, height: fontSize * 170 }
    const unfold = async () => {
      for (const summary of await page.locator('summary').all()) await summary.click()
    }
    await open({ tabs: { Sheet1: [['mine']] } }, looks)
    await check('nobody')
    await page.close()
    const long = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh'
    const People = [
      ...(teamTabs.People ?? []),
      personRow({ Name: `Maximiliane ${long}`, Team: `Enterprise ${long}`, Manager: `Ingrid ${long}` }),
    ]
    await open({ tabs: { ...teamTabs, People } }, looks)
    await unfold()
    await check('all')
    await button('Help').click()
    await check('help')
    await button('Help').click()
    await button('Look at the sheet').click()
    await page.getByRole('heading', { name: 'The sheet Team health' }).waitFor()
    await check('sheet')
    await page.close()
    await open({}, { ...looks, forcedColors: true })
    await check('forced-colours')
  })
})
