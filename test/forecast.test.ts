import { describe, expect, test } from 'vitest'
import { deals, done, generate, goalTitles, open, period, quota, sheet } from './setup/quarter'
import { tableOf } from './setup/table'

describe('a forecast', () => {
  test('says by rep what is won, open, weighted and expected, and what that costs', async () => {
    const book = open({ Deals: deals, Goals: [goalTitles, quota('Ann', 200000), quota('Ben', 50000)] })
    const answer = await done(book)
    expect(answer.rows).toEqual({ read: 5, used: 4, otherPeriods: 1, leftOut: 0 })
    const reps = tableOf(sheet(book), 'Rep')
    expect(reps.get('Ann')).toMatchObject({
      Quota: 200000,
      'Closed won': 100000,
      Commit: 140000,
      'Best case': 140000,
      Pipeline: 40000,
      'Weighted pipeline': 30000,
      Forecast: 130000,
      'Forecast attainment': 0.65,
      Outlook: 'behind',
      Attainment: 0.5,
      'Gap to quota': 100000,
      Coverage: 0.4,
      'Commission expense': 19500,
    })
    expect(reps.get('Total')).toMatchObject({
      Quota: 250000,
      'Closed won': 100000,
      Forecast: 160000,
      'Commission expense': 24000,
    })
    expect(answer.total).toEqual({
      quota: 250000,
      closedWon: 100000,
      weightedPipeline: 60000,
      forecast: 160000,
      commission: 24000,
    })
  })

  test('says covered where nothing of the quota is left, and no quota where there is none', async () => {
    const book = open({ Deals: deals, Goals: [goalTitles, quota('Ann', 90000)] })
    await done(book)
    const reps = tableOf(sheet(book), 'Rep')
    expect(reps.get('Ann')).toMatchObject({ 'Gap to quota': -10000, Coverage: 'covered', Attainment: 100000 / 90000 })
    expect(reps.get('Ben')).toMatchObject({ Quota: '', 'Gap to quota': '', Coverage: '', Attainment: 'no quota' })
  })

  test.each([
    ['cumulative', 'commit', 140000, 140000, 40000, 140000],
    ['single', 'commit', 40000, 0, 0, 140000],
    ['single', 'best case', 40000, 0, 0, 140000],
    ['cumulative', 'best case', 140000, 140000, 40000, 140000],
  ])('rolls up %s and counts %s as the settings say', async (rollUp, counts, commit, bestCase, pipeline, forecast) => {
    const settings = [
      ['Setting', 'Value'],
      ['Forecast roll-up', rollUp],
      ['Forecast counts', counts],
    ]
    const book = open({ Deals: deals, Settings: settings })
    await done(book)
    expect(tableOf(sheet(book), 'Rep').get('Ann')).toMatchObject({
      Commit: commit,
      'Best case': bestCase,
      Pipeline: pipeline,
      Forecast: forecast,
    })
  })

  test('of a fiscal year that starts in February names and takes its own quarters', async () => {
    const book = open({
      Deals: deals,
      Settings: [
        ['Setting', 'Value'],
        ['Fiscal year starts in', 'February'],
      ],
    })
    const answer = await generate(book, 'FY2027-Q1')
    expect(answer).toMatchObject({
      value: { tabs: ['Forecast FY2027-Q1', 'Forecast deals FY2027-Q1'], rows: { used: 1 } },
    })
  })

  test('refuses, naming what each tab lacks, where no tab holds deals', async () => {
    const book = open({
      Leads: [
        ['Owner', 'Stage'],
        ['Ann', 'New'],
      ],
    })
    const answer = await generate(book)
    expect(answer).toMatchObject({
      faults: [
        { message: expect.stringContaining('No tab holds deals') },
        { message: 'Leads: no column for the amount, the close date.' },
      ],
      changed: [],
    })
  })

  test('asks about a tab whose columns can’t be told apart, and makes no figure of it', async () => {
    const twice = deals.map((line, r) => [...line, r === 0 ? 'amount' : 1])
    const answer = await generate(open({ Deals: twice }))
    expect(JSON.stringify(answer)).toContain(
      'columns F \\"Amount\\" and H \\"amount\\" can each be the amount, and differ',
    )
  })

  test('refuses a period that is none', async () => {
    expect(await generate(open(), 'Q2 2026')).toMatchObject({
      faults: [{ message: 'The period is "Q2 2026". A period is written such as FY2026-Q2.' }],
    })
  })

  test('is chosen in the menu for the quarter of today', () => {
    const book = open()
    book.run('generateQuarterForecast')
    expect(book.tabs()).toContain(`Forecast ${period}`)
    expect(book.shown.toasts.join()).toContain('5 rows read, 4 used, 1 of other periods, 0 left out.')
  })
})
