import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { scorecard, scorecardDay, scorecardTabs } from './setup/scorecard'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'

type Row = (string | number | boolean)[]

let page: Page
const open = async (change: Record<string, Row[]> = {}, looks = {}) => {
  const office = new BookOffice({ today: scorecardDay, tabs: { ...scorecardTabs(), ...change } })
  page = await openSidebar(office, { screen: 'scorecards', ...looks })
  await page.locator('main .card, main .finding').first().waitFor()
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)

const button = (name: string) => page.getByRole('button', { name, exact: true })
const card = (title: string) => page.locator('section', { has: page.getByRole('heading', { name: title }) })
const lines = async (title: string) =>
  (await card(title).locator('li').allInnerTexts()).map((text) => text.split(/\s+/).join(' '))

/** So many more people of long names, each in a team of their own, all with a goal on calls and no figure. */
const many = (count: number) => {
  const { People = [], Goals = [] } = scorecardTabs()
  const [, , ann = []] = People
  const calls = Goals[3] as Row
  const names = Array.from({ length: count }, (_, i) => `Maximiliane-Friederike von Hohenstaufen-Wittelsbach ${i}`)
  return {
    People: [...People, ...names.map((name) => [name, ...ann.slice(1, 5), `Team ${name}`, ...ann.slice(6)])],
    Goals: [...Goals, ...names.map((name) => [name, ...calls.slice(1)])],
  }
}

describe('the Scorecards screen', () => {
  test('shows how everybody stands and will end before anything is written, and builds with one button', async () => {
    const office = await open()
    await page.getByText('33% of the period is over.').waitFor()
    expect((await card('FY2026-Q2 · everybody').locator('dl').innerText()).split(/\s+/).join(' ')).toBe(
      'Score so far 27.1% Score at this pace 82.3% close Weight covered 80%',
    )
    await page.getByText('3 people, at this pace: 1 met, 1 close, 1 behind, 0 not known.').waitFor()
    expect(office.book.tabs()).not.toContain(scorecard)
    await button('Build the scorecard').click()
    await page.getByRole('heading', { name: `${scorecard} is built.` }).waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toBe(`${scorecard} is built.`)
    await button('Open the sheet').click()
    await page.getByText(`${scorecard} is open.`).waitFor()
    expect(office.book.model.getters.getActiveSheetName()).toBe(scorecard)
  })

  test('names teams and who will end lowest, with what is behind and what is not covered', async () => {
    await open()
    expect(await lines('By team, at this pace')).toEqual(['West 82.3% close Covers 80% of the weight.'])
    expect(await lines('Lowest at this pace')).toEqual([
      'Ben 37.5% behind Behind on Closed won. Covers 80% of the weight.',
      'Meg 82.3% close Covers 80% of the weight.',
    ])
  })

  test('says why training can’t be held against results yet', async () => {
    await open()
    await card('Training against results').getByText('too few people to say.').waitFor()
  })

  test('reads another period, and says that its goals come first', async () => {
    const office = await open()
    await page.getByLabel('Period').selectOption('FY2026-Q3')
    await page.getByText('Nobody has a goal for FY2026-Q3 yet.').waitFor()
    expect(office.asked.at(-1)).toEqual({ name: 'previewScorecard', input: { period: 'FY2026-Q3' } })
    await button('Open Goals').click()
    await page.getByRole('heading', { name: 'Goals', exact: true }).waitFor()
  })

  test('undoes what it built, now or when it is opened again', async () => {
    const office = await open()
    await button('Build the scorecard').click()
    await button('Undo').click()
    await page.getByRole('heading', { name: `${scorecard} is undone.` }).waitFor()
    expect(office.book.tabs()).not.toContain(scorecard)
    await button('Another scorecard').click()
    await button('Build the scorecard').click()
    await page.getByRole('heading', { name: `${scorecard} is built.` }).waitFor()
    await button('Read the tabs again').click()
    await button('Update the scorecard').waitFor()
    await button('Undo it').click()
    await page.getByRole('heading', { name: `${scorecard} is undone.` }).waitFor()
  })

  test('says that it may have been built when no answer comes', async () => {
    const office = await open()
    office.instead = () => ({ failsWith: 'the connection was lost' })
    await button('Build the scorecard').click()
    await page.getByText('Perhaps not built.').waitFor()
  })

  test('shows ten of many teams, and more when asked', async () => {
    await open(many(200))
    await card('By team, at this pace').getByRole('button', { name: 'Show 10 more of 201 teams' }).click()
    expect(await card('By team, at this pace').locator('li').count()).toBe(20)
  })
})

describe.each([16, 32])('with text of %i px', (fontSize) => {
  test('axe finds nothing, and nothing is cut or too small at 300 px: no goals, a preview, help, long names, built', async () => {
    const check = async (shot: string) => {
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/scorecards-${shot}-${fontSize}.png` })
      expect(await page.evaluate(tooWide)).toEqual([])
      expect(await page.evaluate(tooSmall)).toEqual([])
      expect(await accessibility(page)).toEqual([])
    }
    const looks = { fontSize, height: 1800 }
    await open({ Goals: (scorecardTabs().Goals ?? []).slice(0, 1) }, looks)
    await check('nothing')
    await page.close()
    await open({ Deals: [['mine']], ...many(30) }, looks)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await check('long')
    await page.close()
    await open({}, looks)
    await check('before')
    await button('Help').click()
    await check('help')
    await button('Help').click()
    await button('Build the scorecard').click()
    await page.getByRole('heading', { name: `${scorecard} is built.` }).waitFor()
    await check('after')
  })
})
