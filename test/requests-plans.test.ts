import { describe, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '../src/requests'
import { paidByVersion } from './setup/approved'
import { openBook } from './setup/book'
import { planTabs } from './setup/plan-tabs'

type Book = ReturnType<typeof openBook>
type Wanted = InputOf<'savePlan'>
const open = (tabs: Record<string, (string | number)[][]> = planTabs()) => openBook({ today: '2026-11-24', tabs })
const board = async (book: Book) => ((await book.request('plans', {})) as { value: OutputOf<'plans'> }).value
/** The latest version of the plan, as the screen sends it back with a change. */
const change = async (book: Book, more: Partial<Wanted> = {}): Promise<Wanted> => {
  const versions = (await board(book)).plans[0]?.versions ?? []
  const { used, stamp, ...version } = versions[versions.length - 1] as (typeof versions)[number]
  return { ...version, standing: { from: version.from, stamp }, ramps: [], ...more }
}
const faults = async (book: Book, wanted: Wanted) => {
  const before = JSON.stringify(book.tabs().map((tab) => book.values(tab)))
  const answer = await book.request('savePlan', wanted)
  expect(JSON.stringify(book.tabs().map((tab) => book.values(tab)))).toBe(before)
  return 'faults' in answer ? answer.faults : []
}
const rows = (book: Book, tab: string) => book.values(tab).slice(1)
const rates = (book: Book) => rows(book, 'Rates').map((row) => row.slice(1))

describe('reading plans', () => {
  test('an empty workbook has none, and nothing is made by looking', async () => {
    const book = openBook({ today: '2026-11-24' })
    expect(await board(book)).toMatchObject({ plans: [], findings: [] })
    expect(book.tabs()).toEqual(['Sheet1'])
  })

  test('a plan comes with its versions, rates, examples, and who is on it', async () => {
    const [plan] = (await board(open())).plans
    expect(plan).toMatchObject({ name: 'Rep plan', people: ['Ann Ames'] })
    expect(plan?.versions[0]).toMatchObject({
      from: '2026-01-01',
      status: 'valid',
      used: false,
      components: [
        {
          rates: [
            { from: 0, rate: 0.05 },
            { from: 50000, rate: 0.08 },
          ],
          checks: [{ amount: 60000, expected: 3300 }],
        },
      ],
    })
  })

  test('a rate that belongs to no component is named with its row', async () => {
    const tabs = planTabs()
    tabs.Rates?.push(['Rep plan', '2025-01-01', 'Commission', 0, 0.1])
    expect((await board(open(tabs))).findings.map(({ message }) => message)).toEqual([
      'Rates, row 4: Rep plan has no such component and Valid from in the tab Plans.',
    ])
  })
})

describe('saving a plan', () => {
  test('a new one is written with its rates and examples, tabs made', async () => {
    const book = openBook({ today: '2026-11-24' })
    const wanted = { ...(await change(open())), plan: 'New plan', from: '2027-01-01', standing: null }
    expect(await book.request('savePlan', wanted)).toMatchObject({
      value: { board: { plans: [{ name: 'New plan' }] } },
    })
    expect(rates(book)).toEqual([
      ['2027-01-01', 'Commission', 0, 0.05],
      ['2027-01-01', 'Commission', 50000, 0.08],
    ])
    expect(rows(book, 'Plan checks')).toHaveLength(1)
  })

  test('an answer that was lost is found saved, and nothing is written twice', async () => {
    const book = open()
    const wanted = await change(book, { from: '2027-01-01', standing: null })
    await book.request('savePlan', wanted)
    expect(await book.request('savePlan', wanted)).toMatchObject({ value: { board: {} } })
    expect(rows(book, 'Plans')).toHaveLength(2)
  })

  test('tiers are changed in place, added and taken away', async () => {
    const book = open()
    const wanted = await change(book, { status: 'draft' })
    const [component] = wanted.components as [Wanted['components'][number]]
    component.rates = [{ from: 0, rate: 0.07 }]
    await book.request('savePlan', wanted)
    expect(rates(book)).toEqual([['2026-01-01', 'Commission', 0, 0.07]])
    const again = await change(book)
    again.components[0]?.rates.push({ from: 10000, rate: 0.1 }, { from: 20000, rate: 0.2 })
    await book.request('savePlan', again)
    expect(rates(book).map((row) => row[3])).toEqual([0.07, 0.1, 0.2])
  })

  test('rates of a component that it has not stay, and a new tier stands with its own', async () => {
    const tabs = planTabs()
    tabs.Rates?.push(['Rep plan', '2026-01-01', 'Bonus', 0, 0.5])
    const book = open(tabs)
    const wanted = await change(book, { status: 'draft' })
    wanted.components[0]?.rates.push({ from: 90000, rate: 0.2 })
    await book.request('savePlan', wanted)
    expect(rates(book).map((row) => [row[1], row[3]])).toEqual([
      ['Commission', 0.05],
      ['Commission', 0.08],
      ['Commission', 0.2],
      ['Bonus', 0.5],
    ])
  })

  test('from a later day on it is a version of its own, and the other one stays', async () => {
    const book = open()
    const wanted = await change(book, { from: '2027-01-01', standing: null })
    await book.request('savePlan', wanted)
    expect(rows(book, 'Plans').map((row) => row.slice(0, 4))).toEqual([
      ['Rep plan', '2026-01-01', '', 'valid'],
      ['Rep plan', '2027-01-01', '', 'valid'],
    ])
  })

  test('a day on which a version begins already is refused beside the day', async () => {
    const book = open()
    const wanted = await change(book, { to: '2027-12-31', standing: null })
    expect(await faults(book, wanted)).toEqual([
      { path: ['from'], message: 'Rep plan has a version from 2026-01-01 already. Choose another day.' },
    ])
  })

  test('with an example that does not hold it can be a draft and not valid', async () => {
    const book = open()
    const wanted = await change(book)
    const [example] = wanted.components[0]?.checks ?? []
    if (example) example.expected = 4000
    expect(await faults(book, wanted)).toEqual([
      {
        path: ['components', 0, 'checks', 0, 'expected'],
        message: 'Example 1 of Commission does not hold: 4000 was expected, and 3300 came out.',
      },
    ])
    expect(await book.request('savePlan', { ...wanted, status: 'draft' })).toHaveProperty('value')
    expect(rows(book, 'Plans')[0]?.[3]).toBe('draft')
  })

  test('what can’t be reckoned is named by field, all at once', async () => {
    const book = open()
    const wanted = await change(book)
    const [component] = wanted.components as [Wanted['components'][number]]
    component.values.appliesTo = 'New ones'
    component.rates = [
      { from: 5, rate: 0.1 },
      { from: 5, rate: 0.1 },
    ]
    expect((await faults(book, wanted)).map(({ path }) => path)).toEqual([
      ['components', 0, 'values', 'appliesTo'],
      ['components', 0, 'rates', 1, 'from'],
    ])
  })

  test('that somebody changed meanwhile is not written, and how it stands is told', async () => {
    const book = open()
    const wanted = await change(book, { status: 'retired' })
    book.enter('Rates!E2', '6%')
    expect(await book.request('savePlan', wanted)).toMatchObject({ value: { stale: true } })
    expect(rows(book, 'Plans')[0]?.[3]).toBe('valid')
  })

  test('a version that a statement was paid by can only be ended', async () => {
    const book = open({
      ...planTabs(),
      ...paidByVersion('Rep plan', '2026-01-01'),
    })
    const wanted = await change(book)
    const [tier] = wanted.components[0]?.rates ?? []
    if (tier) tier.rate = 0.9
    expect(await faults(book, { ...wanted, status: 'draft' })).toMatchObject([{ path: ['from'] }])
    await book.request('savePlan', await change(book, { to: '2026-12-31' }))
    expect(rows(book, 'Plans')[0]?.slice(1, 4)).toEqual(['2026-01-01', '2026-12-31', 'valid'])
  })

  test('that would end before it begins is refused', async () => {
    const book = open()
    expect(await faults(book, await change(book, { to: '2025-12-31' }))).toMatchObject([{ path: ['to'] }])
  })
})

describe('a plan’s formula', () => {
  const insert = (book: Book, quota?: number) =>
    book.request('insertFormula', {
      plan: 'Rep plan',
      from: '2026-01-01',
      component: 'Commission',
      ...(quota !== undefined && { quota }),
    })

  test('goes into the selected blank cell, and pays what the plan pays on the cell to the left', async () => {
    const book = open()
    book.model.selection.selectCell(1, 1)
    expect(await insert(book)).toEqual({
      value: {
        cell: 'Sheet1!B2',
        formula: '=COMMISSION(A2; Plan_Rep_plan_Commission_2026_01_01; "marginal")',
        limited: false,
      },
    })
    expect(book.cell('Sheet1!B2')).toBe(4100)
  })

  test.each([
    [0, 1, 'Select a blank cell with the amount in the cell to the left of it.'],
    [1, 0, 'Sheet1!B1 holds something already. Select a blank cell.'],
  ])('is not put at column %i, row %i', async (column, row, message) => {
    const book = open()
    book.model.selection.selectCell(column, row)
    expect(await insert(book)).toMatchObject({ faults: [{ message }] })
  })

  test('is inserted twice by the same name', async () => {
    const book = open()
    for (const row of [1, 2]) {
      book.model.selection.selectCell(1, row)
      await insert(book)
    }
    expect(book.formulas('Sheet1')[2]?.[1]).toBe('=COMMISSION(A3,Plan_Rep_plan_Commission_2026_01_01,"marginal")')
  })

  test('has a name of its own where another plan’s is written alike', async () => {
    const tabs = planTabs()
    for (const name of ['Plans', 'Rates']) {
      const rows = tabs[name] ?? []
      rows.push(...rows.slice(1).map(([, ...rest]) => ['Rep-plan', ...rest]))
    }
    const book = open(tabs)
    book.model.selection.selectCell(1, 1)
    await insert(book)
    book.enter('Rates!E4', '50%')
    book.model.selection.selectCell(1, 2)
    await book.request('insertFormula', { plan: 'Rep-plan', from: '2026-01-01', component: 'Commission' })
    expect(book.formulas('Sheet1')[2]?.[1]).toContain('Plan_Rep_plan_Commission_2026_01_01_2')
    expect(book.cell('Sheet1!B2')).toBe(4100)
  })

  test('reads a tier that the plan is given later, other plans standing below', async () => {
    const tabs = planTabs()
    const rates = tabs.Rates ?? []
    rates.push(['Other plan', '2026-01-01', 'Commission', 0, 0.5])
    const book = open(tabs)
    book.model.selection.selectCell(1, 1)
    await insert(book)
    const wanted = await change(book)
    wanted.components[0]?.rates.push({ from: 60000, rate: 0.5 })
    expect(await book.request('savePlan', wanted)).toMatchObject({ value: {} })
    expect(rows(book, 'Rates').map((row) => row[0])).toEqual(['Rep plan', 'Rep plan', 'Rep plan', 'Other plan'])
    expect(book.cell('Sheet1!B2')).toBe(2500 + 800 + 5000)
  })

  test('says that it has no rates once its component is gone', async () => {
    const book = open()
    book.model.selection.selectCell(1, 1)
    await insert(book)
    const wanted = await change(book, { status: 'draft' })
    for (const component of wanted.components) component.values.component = 'Bonus'
    expect(await book.request('savePlan', wanted)).toMatchObject({ value: {} })
    expect(book.cell('Sheet1!B2')).toContain('rates: found the error')
  })

  test('asks for a quota where tiers count in shares of it', async () => {
    const tabs = planTabs()
    const book = open(tabs)
    book.enter('Plans!N2', 'share of quota')
    book.model.selection.selectCell(1, 1)
    expect(await insert(book)).toMatchObject({ faults: [{ message: expect.stringContaining('type a whole quota') }] })
    expect(await insert(book, 100000)).toMatchObject({ value: { cell: 'Sheet1!B2' } })
    expect(book.formulas('Sheet1')[1]?.[1]).toContain('100000')
  })
})
