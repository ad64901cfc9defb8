import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { dealTab } from './setup/reached'
import {
  accessibility,
  closeBrowser,
  goal,
  lastQuarter,
  Office,
  openSidebar,
  person,
  tooSmall,
  tooWide,
} from './setup/sidebar'

const team = () => {
  const office = new Office(
    [
      person('Ann Lee'),
      person('Bo Berg'),
      person('Cy Young', { ramp: 'New', startDate: '2026-10-01' }),
      person('Dee Park', { startDate: '2026-11-16' }),
    ],
    [
      goal('Ann Lee', 300000),
      goal('Bo Berg', 300000, { acknowledgedOn: '2026-10-02', comment: 'Fine' }),
      goal('Ann Lee', 250000, lastQuarter),
      goal('', 900000, { team: 'All' }),
      goal('', 4000000, { team: 'All', from: '2026-01-01', to: '2026-12-31' }),
    ],
  )
  office.ramps = [{ ramp: 'New', month: 1, share: 0.5, row: 2 }]
  office.seasons = ['Q1', 'Q2', 'Q3', 'Q4'].map((part, i) => ({
    season: 'Standard',
    part,
    share: [0.2, 0.25, 0.25, 0.3][i] as number,
    row: i + 2,
  }))
  return office
}

let page: Page
const open = async (office: Office, looks = {}) => {
  page = await openSidebar(office, looks)
  await page.locator('.row').first().waitFor()
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabel(`Goal of ${name}`, { exact: true })
const status = () => page.locator('footer [role=status]')
const spread = async () => {
  await button('Spread the target over the team…').click()
  await page.getByText('How it is spread over 4 reps').waitFor()
}

describe('top-down', () => {
  test('each part stands with its working before anything is filled in; goals are full quotas', async () => {
    const office = await open(team())
    await spread()
    await page.getByText('900,000 in all').waitFor()
    await page.locator('.paged li', { hasText: 'Ann Lee' }).getByText('the whole period').waitFor()
    const cy = await page.locator('.paged li', { hasText: 'Cy Young' }).innerText()
    expect(cy.replace(/\s+/g, ' ')).toBe(
      'Cy Young 150,000 92 of 92 days, ramp 50%. The goal is 300,000, a full quota, of which this much is carried.',
    )
    await page.locator('.paged li', { hasText: 'Dee Park' }).getByText('46 of 92 days').waitFor()
    expect(await field('Dee Park').inputValue()).toBe('')
    await button('Fill in 4 goals').click()
    expect(await Promise.all(['Ann Lee', 'Cy Young', 'Dee Park'].map((name) => field(name).inputValue()))).toEqual([
      '300,000',
      '300,000',
      '300,000',
    ])
    await page.locator('.card').getByText('0%, within 10%').waitFor()
    expect(office.asked.some(({ name }) => name === 'saveGoals')).toBe(false)
  })

  test('over-assignment comes on top, and what is no share is told', async () => {
    await open(team())
    await spread()
    await page.getByLabel('Over-assignment').fill('10')
    await page.getByText('990,000 in all: 900,000 and 10% on top').waitFor()
    await page.getByLabel('Over-assignment').fill('lots')
    await page.getByText('Write a share from 0% to 100%').waitFor()
    expect(await button('Fill in 4 goals').count()).toBe(0)
  })

  test('without ramp and days all parts are equal', async () => {
    await open(team())
    await spread()
    await page.getByLabel('Newcomers by their ramp').uncheck()
    await page.locator('.paged li', { hasText: 'Cy Young' }).getByText('225,000').waitFor()
  })

  test('the season says what of the year falls to this quarter', async () => {
    await open(team())
    await spread()
    await page.getByText('gives this quarter 30% by the season Standard: 1,200,000').waitFor()
    await button('Use 1,200,000').click()
    expect(await page.getByLabel('Everybody’s target').inputValue()).toBe('1,200,000')
    await page.getByText('1,200,000 in all').waitFor()
  })

  test('a call that fails is told and can be made again', async () => {
    const office = await open(team())
    office.instead = ({ name }) => (name === 'quotaCapacity' ? { failsWith: 'HTTP 0' } : undefined)
    await button('Spread the target over the team…').click()
    await page.getByText('Ramps and seasons could not be read.').waitFor()
    office.instead = () => undefined
    await button('Read them again').click()
    await page.getByText('How it is spread over 4 reps').waitFor()
  })
})

describe('bottom-up', () => {
  test('what the reps can carry stands beside the target, with the gap', async () => {
    await open(team())
    const card = page.locator('.card')
    await card.getByText('3 full quotas as in FY2026-Q3').waitFor()
    await card.getByText('750,000', { exact: true }).waitFor()
    await card.getByText('150,000 short').waitFor()
  })
})

describe('what is carried', () => {
  test('is what an actual is held against: a joiner of half the quarter has met half of a full goal', async () => {
    const office = team()
    office.goals.push({ ...goal('Dee Park', 300000), row: 9 })
    office.reached.deals = dealTab(['Dee Park', 'Closed Won', 150000, '2026-11-20', '2026-11-17'])
    await open(office)
    const row = page.locator('.row', { hasText: 'Dee Park' })
    await row.locator('.reached').getByText('100%').waitFor()
    expect((await row.locator('.reached').innerText()).replace(/\s+/g, ' ')).toBe(
      'Actual 150,000 of 150,000 100% met at this pace',
    )
    await button(/^Dee Park/).click()
    await page.getByText('Full goal 300,000; 50% by ramp and days.').waitFor()
  })
})

describe('seen', () => {
  test('who has not seen the goal is listed, and what is said to it is written down', async () => {
    const office = await open(team())
    await button('1 not seen').click()
    expect(await page.locator('.row').count()).toBe(1)
    await button(/^Ann Lee/).click()
    await page.getByLabel('What Ann Lee says to it').fill('Only with the new patch')
    await button('Mark as seen').click()
    await status().getByText('Ann Lee has seen the goal').waitFor()
    expect(office.goals[0]).toMatchObject({ acknowledgedOn: '2026-11-24', comment: 'Only with the new patch' })
    await page.getByText('Everybody here has seen their goal.').waitFor()
  })

  test('a call that fails loses no comment, and neither does a closed sidebar', async () => {
    const office = await open(team())
    await button(/^Ann Lee/).click()
    office.instead = ({ name }) => (name === 'acknowledgeGoals' ? { failsWith: 'HTTP 0' } : undefined)
    await page.getByLabel('What Ann Lee says to it').fill('Too much')
    await button('Mark as seen').click()
    await page.getByText('Not written.').waitFor()
    expect(await page.getByLabel('What Ann Lee says to it').inputValue()).toBe('Too much')
    await page.reload()
    await button(/^Ann Lee/).click()
    expect(await page.getByLabel('What Ann Lee says to it').inputValue()).toBe('Too much')
  })

  test('a goal that was changed meanwhile is shown as it stands', async () => {
    const office = await open(team())
    await button(/^Ann Lee/).click()
    Object.assign(office.goals[0] as object, { goal: 310000, version: 2 })
    await button('Mark as seen').click()
    await page.getByText('Somebody changed the goal meanwhile').waitFor()
    expect(await field('Ann Lee').inputValue()).toBe('310,000')
    expect(office.goals[0]?.acknowledgedOn).toBeUndefined()
  })
})

const states: Record<string, () => Promise<unknown>> = {
  spread,
  'reading ramps': async () => {
    await button('Spread the target over the team…').click()
  },
  seen: () => button(/^Bo Berg/).click(),
}

describe.each(Object.entries(states))('the state "%s"', (name, act) => {
  test.each([
    ['at 300 px', {}],
    ['with text of twice the size', { fontSize: 32 }],
    ['in forced colours', { forcedColors: true }],
  ])('nothing overflows, every target is large enough, axe finds nothing: %s', async (looks, how) => {
    const office = team()
    if (name === 'reading ramps')
      office.instead = (asked) => (asked.name === 'quotaCapacity' ? new Promise(() => {}) : undefined)
    // All of it in sight: what the footer covers in part can't be judged.
    await open(office, { height: 1800, ...how })
    await act()
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/goals ${name} ${looks}.png`, fullPage: true })
    expect(await page.evaluate(tooWide)).toEqual([])
    expect(await page.evaluate(tooSmall)).toEqual([])
    expect(await accessibility(page)).toEqual([])
  })
})
