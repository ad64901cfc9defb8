import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'
import {
  approved,
  calculated,
  cellAt,
  openPaid,
  paidTabs,
  previewed,
  q3,
  q4,
  refused,
  screenOf,
  tabOf,
} from './setup/paid-book'

describe('a look at statements', () => {
  test('says what everybody is paid, what proves it, and what their tab will hold, and writes nothing', async () => {
    const book = openPaid()
    const before = book.tabs()
    const seen = await previewed(book, q3)
    expect(book.tabs()).toEqual(before)
    // 50,000 × 5% + 30,000 × 8%; 50,000 × 10% + 20,000 × 15%
    expect(seen.people.map(({ person, team, payable }) => [person, team, payable])).toEqual([
      ['Ann Ames', 'North', 4900],
      ['Ben Birch', 'South', 8000],
    ])
    expect(seen.total).toMatchObject({ earned: 12900, payable: 12900 })
    expect(seen.controls.map(({ holds }) => holds)).toEqual([true, true, true, true, true])
    expect(seen).toMatchObject({ period: q3, days: { from: '2026-07-01', to: '2026-09-30' }, from: ['Deals'] })
    expect(seen.sheet).toMatchObject({ tab: tabOf(q3), isNew: true })
    expect(seen.approval).toBeNull()
  })

  test.each([
    ['FY2026-M08', 1600],
    ['fy2026', 13400],
  ])('of any period: %s', async (period, earned) => {
    expect((await previewed(openPaid(), period)).total.earned).toBe(earned)
  })

  test('of no period says how one is written', async () => {
    expect(await refused(openPaid(), 'previewStatements', { period: 'Q3' })).toEqual([
      'The period is "Q3". A period is written such as FY2026-Q4.',
    ])
  })

  test('without the tabs that it needs names them all', async () => {
    const { Plans: _, Rates: __, ...tabs } = paidTabs()
    const book = openPaid({ tabs })
    const problems = (await screenOf(book)).problems.map(({ message }) => message)
    expect(problems).toEqual([
      expect.stringContaining('There is no tab Plans, which statements need.'),
      expect.stringContaining('There is no tab Rates, which statements need.'),
    ])
    expect(await refused(book, 'previewStatements', { period: q3 })).toEqual(problems)
  })

  test('names every row that can’t be read, with its place', async () => {
    const book = openPaid()
    book.enter('People!I2', 'a lot')
    book.enter('Rates!E3', 'eight')
    const { findings } = await previewed(book, q3)
    expect(findings).toContainEqual({
      message: 'Rates, row 3, Rate: found "eight", expected a share, such as 15%.',
      at: { tab: 'Rates', row: 3, column: 'Rate' },
    })
    expect(findings.map(({ at }) => at?.tab)).toContain('People')
  })
})

describe('calculating statements', () => {
  test('writes a tab whose figures are formulas that come to what was said', async () => {
    const book = openPaid()
    const done = await calculated(book, q3)
    expect(done).toMatchObject({ period: q3, tab: tabOf(q3), people: 2, total: { payable: 12900 } })
    const earned = cellAt(book, q3, 'Rep', 'Ann Ames', 'Earned')
    expect(book.cell(earned)).toBe(4900)
    expect(book.formulas(tabOf(q3)).flat().filter(Boolean).length).toBeGreaterThan(10)
  })

  test('again keeps what reps asked and finance answered, also where a deal has left', async () => {
    const book = openPaid()
    await calculated(book, q3)
    const asked = cellAt(book, q3, 'By deal', 'Ann Ames', 'Question')
    book.enter(asked, 'Why 60,000?')
    book.enter(cellAt(book, q3, 'By component', 'Ben Birch', 'Question'), 'And mine?')
    book.enter(cellAt(book, q3, 'By component', 'Ben Birch', 'Answer'), 'As agreed.')
    book.enter('Deals!F3', '25000')
    book.enter('Deals!G2', '2026-10-01')
    const done = await calculated(book, q3)
    expect(done.findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('no longer belongs here'),
    )
    expect(book.values(tabOf(q3)).flat()).toEqual(expect.arrayContaining(['Why 60,000?', 'And mine?', 'As agreed.']))
    expect((await screenOf(book)).questions).toEqual([
      {
        person: 'Ann Ames',
        about: expect.stringContaining('D-1'),
        question: 'Why 60,000?',
        at: { tab: tabOf(q3), row: expect.any(Number), column: 'Question' },
      },
    ])
    const [question] = (await screenOf(book)).questions
    await book.request('goTo', question?.at as { tab: string; row: number })
    expect(book.values(tabOf(q3))[(question?.at.row ?? 0) - 1]).toContain('Why 60,000?')
  })

  test('again with nothing touched keeps nothing as changed by somebody', async () => {
    const book = openPaid()
    await calculated(book, q3)
    const formulas = book.formulas(tabOf(q3))
    const { findings } = await calculated(book, q3)
    expect(findings.map(({ message }) => message).filter((message) => message.includes('kept as'))).toEqual([])
    expect(book.formulas(tabOf(q3))).toEqual(formulas)
  })

  test('again pays a draw that was advanced since, and no longer one that was taken out', async () => {
    const book = openPaid({
      tabs: { ...paidTabs(), Adjustments: [['Period from', 'Period to', 'Person', 'Amount', 'Reason', 'Note', 'By']] },
    })
    const paid = () =>
      ['Draw', 'Payable', 'Draw balance'].map((title) => book.cell(cellAt(book, q3, 'Rep', 'Ann Ames', title)))
    await calculated(book, q3)
    expect(paid()).toEqual([0, 4900, 0])
    for (const [at, value] of Object.entries({ A: '2026-07-01', B: '2026-09-30', C: 'Ann Ames', D: '500', E: 'draw' }))
      book.enter(`Adjustments!${at}2`, value)
    expect((await calculated(book, q3)).total).toMatchObject({ payable: 13400 })
    expect(paid()).toEqual([500, 5400, 500])
    book.enter('Adjustments!D2', '0')
    await calculated(book, q3)
    expect(paid()).toEqual([0, 4900, 0])
    book.enter('Adjustments!D2', '500')
    expect((await approved(book, q3)).payable).toBe(13400)
    expect(paid()).toEqual([500, 5400, 500])
  })

  test('again keeps nothing as changed where the column that a formula sums has lost its title', async () => {
    const book = openPaid()
    await calculated(book, q3)
    const values = book.values(tabOf(q3))
    const row = values.findIndex((line) => line.includes('Draw paid'))
    book.enter(
      `${tabOf(q3)}!${String.fromCharCode(65 + (values[row]?.indexOf('Draw paid') ?? 0))}${row + 1}`,
      'Paid out',
    )
    const drawn = ['Ann Ames', 'Ben Birch'].map((rep) => cellAt(book, q3, 'Rep', rep, 'Draw'))
    for (const cell of drawn) book.enter(cell, '')
    for (let time = 0; time < 2; time++) {
      const { findings } = await calculated(book, q3)
      expect(findings.filter(({ message }) => message.includes('kept as'))).toEqual([])
      expect(drawn.map((cell) => book.cell(cell))).toEqual([0, 0])
    }
  })

  test('what stands beside other tables is no question, and a tab of somebody’s own is no statement', async () => {
    const book = openPaid({
      tabs: {
        ...paidTabs(),
        'Statements archive': [
          ['By deal', 'Rep', 'Question', 'Answer'],
          ['D-1', 'Ann', 'Why?', ''],
        ],
      },
    })
    await calculated(book, q3)
    const values = book.values(tabOf(q3))
    const column = cellAt(book, q3, 'By deal', 'Ann Ames', 'Question').replace(/^.*!|\d+$/g, '')
    const control = values.findIndex((line) => line.includes('Control totals')) + 2
    book.enter(`${tabOf(q3)}!${column}${control}`, 'Looked at by Cora')
    expect((await screenOf(book)).questions).toEqual([])
  })

  test('can be taken back, which says that it was of statements', async () => {
    const book = openPaid()
    const before = book.tabs()
    await calculated(book, q3)
    expect((await screenOf(book)).undo).toBe(q3)
    expect(await book.request('undoGeneration', {})).toMatchObject({
      value: { kind: 'statements', period: q3, removed: [tabOf(q3)] },
    })
    expect(book.tabs()).toEqual(before)
    expect((await screenOf(book)).undo).toBeNull()
  })

  test('is not what the Forecast screen offers to take back, and the other way round', async () => {
    const book = openPaid()
    await calculated(book, q3)
    expect(await book.request('forecastScreen', {})).toMatchObject({ value: { undo: null } })
    await book.request('generateForecast', { period: q4 })
    expect((await screenOf(book)).undo).toBeNull()
  })

  test('costs as many service calls for many deals as for few, and at most 60', async () => {
    const costs: number[] = []
    for (const count of [1, 400]) {
      const tabs = paidTabs()
      const row = tabs.Deals?.[1] as string[]
      for (let i = 0; i < count; i++) tabs.Deals?.push([`M-${i}`, ...row.slice(1)])
      const book = openPaid({ tabs })
      const before = book.calls()
      await calculated(book, q3)
      costs.push(book.calls() - before)
    }
    // A sheet of more than a thousand rows is made longer, once.
    expect((costs[1] ?? 0) - (costs[0] ?? 0)).toBeLessThanOrEqual(1)
    expect(costs[0]).toBeLessThanOrEqual(60)
  })
})

test('the menu opens the Statements screen', () => {
  const book = openBook()
  book.run('openStatements')
  expect(book.shown.sidebar?.html).toContain('data-screen="statements"')
})

test('the screen offers the periods around today, and says which have their tab', async () => {
  const book = openPaid()
  await calculated(book, q3)
  const { periods, current, user, currency, today } = await screenOf(book)
  expect({ current, user, currency, today }).toEqual({
    current: q3,
    user: 'ann@example.com',
    currency: 'USD',
    today: '2026-11-24',
  })
  expect(periods.filter(({ exists }) => exists).map(({ label, unit }) => [label, unit])).toEqual([[q3, 'quarter']])
})
