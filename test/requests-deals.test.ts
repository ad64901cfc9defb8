import { describe, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '../src/requests'
import { openBook, type Start } from './setup/book'

type Screen = OutputOf<'deals'>
type Book = ReturnType<typeof openBook>

const titles = ['Deal ID', 'Deal Name', 'Deal Owner', 'Amount', 'Close Date', 'Deal Stage']
const deal = (id: string, owner: string, amount: number | string, close: string, stage: string) => [
  id,
  `Deal ${id}`,
  owner,
  amount,
  close,
  stage,
]
/** Four deals, a total and a row without an owner. */
const rows = [
  titles,
  deal('1', 'Ann', 1000, '2026-05-20', 'Negotiation'),
  deal('2', 'Ann', 2000, '2026-06-20', 'Negotiation'),
  deal('3', 'Ben', 3000, '2026-09-20', 'Closed Won'),
  deal('4', 'Ben', 4000, '2026-09-21', 'Legal'),
  deal('5', '', 5000, '2026-09-21', 'Negotiation'),
  ['Grand Totals', '', '', 15000, '', ''],
]
const book = (tabs: Start['tabs'] = {}) => openBook({ tabs: { Deals: rows, ...tabs } })

async function screen(of: Book): Promise<Screen> {
  const answer = await of.request('deals', {})
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}
const nothing = { columns: [], tabs: [], stages: [] }
async function save(of: Book, change: Partial<InputOf<'saveDeals'>>, asRead?: string) {
  return of.request('saveDeals', { ...nothing, asRead: asRead ?? (await screen(of)).asRead, ...change })
}
const fieldOf = (shown: Screen, field: string, tab = 'Deals') =>
  shown.tabs.find((of) => of.tab === tab)?.fields.find((of) => of.field === field)

describe('reading deals', () => {
  test('one request says of each deal tab what was recognised, and what became of its rows', async () => {
    const shown = await screen(book({ Notes: [['Remember the milk']] }))
    expect(shown.tabs).toMatchObject([
      { tab: 'Deals', titleRow: 1, questions: [], notDeals: false, rows: { read: 6, used: 4 } },
    ])
    expect(fieldOf(shown, 'amount')).toMatchObject({ column: 3, samples: ['1000', '2000', '3000'] })
    expect(shown.leftOut).toMatchObject([
      { reason: 'no owner', count: 1, rows: [{ tab: 'Deals', row: 6 }] },
      { reason: 'no deal: a total or a note', count: 1, rows: [{ tab: 'Deals', row: 7 }] },
    ])
    expect(shown.otherTabs).toEqual(['Notes'])
  })

  test('every row read is used or left out', async () => {
    const shown = await screen(book({ More: rows }))
    const sum = (figures: number[]) => figures.reduce((a, b) => a + b, 0)
    const read = sum(shown.tabs.map((tab) => tab.rows?.read ?? 0))
    const used = sum(shown.tabs.map((tab) => tab.rows?.used ?? 0))
    expect([read, used]).toEqual([12, 4])
    expect(used + sum(shown.leftOut.map(({ count }) => count))).toBe(read)
  })

  test('of very many rows of one reason the first twenty are named and all are counted', async () => {
    const without = Array.from({ length: 50 }, (_, i) => deal(`x${i}`, '', 1, '2026-05-20', 'Negotiation'))
    const shown = await screen(openBook({ tabs: { Deals: [...rows.slice(0, 5), ...without] } }))
    expect(shown.leftOut).toMatchObject([{ reason: 'no owner', count: 50 }])
    expect(shown.leftOut[0]?.rows).toHaveLength(20)
  })

  test('stages are those of the deals: as the tab Stages says, in its order, then as proposed', async () => {
    const shown = await screen(
      book({
        Stages: [
          ['Stage', 'Category', 'Probability'],
          ['Legal', 'Commit', 0.8],
          ['Unused', 'Pipeline', 0.1],
          ['negotiation', 'Surely', 0.7],
        ],
      }),
    )
    expect(shown.stages).toEqual([
      { stage: 'Legal', deals: 1, category: 'Commit', probability: 0.8, proposed: false },
      { stage: 'negotiation', deals: 3, probability: 0.7, proposed: false },
      { stage: 'Closed Won', deals: 1, category: 'Won', probability: 1, proposed: true },
    ])
    expect(shown.faults).toMatchObject([{ message: expect.stringContaining('Stages, row 4, Category') }])
  })

  test('owners that People knows by no name are listed, the busiest first', async () => {
    const people = [
      ['Name', 'Also known as'],
      ['Anna', 'Ann; annie'],
    ]
    expect(await screen(book({ People: people }))).toMatchObject({
      strangers: [{ name: 'Ben', deals: 2 }],
      peopleKnown: true,
    })
    expect(await screen(book())).toMatchObject({
      strangers: [
        { name: 'Ann', deals: 2 },
        { name: 'Ben', deals: 2 },
      ],
      peopleKnown: false,
    })
  })

  test('a workbook without deals is no fault', async () => {
    expect(await screen(openBook())).toMatchObject({ tabs: [], stages: [], leftOut: [], strangers: [] })
  })

  test('it costs the same few service calls for two rows as for two thousand', async () => {
    const calls = async (count: number) => {
      const of = openBook({
        tabs: {
          Deals: [titles, ...Array.from({ length: count }, (_, i) => deal(`${i}`, 'Ann', 1, '2026-05-20', 'New'))],
        },
      })
      await of.request('deals', {})
      return of.calls()
    }
    expect(await calls(2000)).toBe(await calls(2))
  })
})

describe('saving deals', () => {
  test('a chosen column is a row of Deal columns by its title, and the answer shows how it is read then', async () => {
    const of = book({ Deals: [[...titles, 'Booked on'], ...rows.slice(1).map((row) => [...row, '2026-07-01'])] })
    const answer = await save(of, { columns: [{ tab: 'Deals', field: 'closeDate', column: 6 }] })
    expect(of.values('Deal columns')).toEqual([
      ['Tab', 'Field', 'Column', 'Reads as'],
      ['Deals', 'Close date', 'Booked on', ''],
    ])
    const { value } = answer as { value: { screen: Screen; stale: boolean } }
    expect(value.stale).toBe(false)
    expect(fieldOf(value.screen, 'closeDate')).toMatchObject({ column: 6, by: 'person' })
    expect(value.screen).toEqual(await screen(of))
  })

  test('choosing again changes the row that stands, wherever it was sorted to; other rows and columns stay', async () => {
    const of = book({
      'Deal columns': [
        ['Mine', 'Reads as', 'Column', 'Field', 'Tab'],
        ['a', '', 'Deal Name', 'Name', 'Deals'],
        ['b', '', 'Amount', 'Amount', 'deals'],
      ],
    })
    await save(of, { columns: [{ tab: 'Deals', field: 'amount', column: 3, readsAs: 'cents' }] })
    expect(of.values('Deal columns').slice(1)).toEqual([
      ['a', '', 'Deal Name', 'Name', 'Deals'],
      ['b', 'cents', 'Amount', 'Amount', 'deals'],
    ])
  })

  test('a column without a title of its own is named by its letter; no column is a blank', async () => {
    const of = book({ Deals: rows.map((row, r) => [...row, r ? 'x' : 'Amount', r ? 'y' : '']) })
    await save(of, {
      columns: [
        { tab: 'Deals', field: 'amount', column: 6 },
        { tab: 'Deals', field: 'type', column: 7 },
        { tab: 'Deals', field: 'id', column: null },
      ],
    })
    expect(of.values('Deal columns').slice(1)).toEqual([
      ['Deals', 'Amount', 'G', ''],
      ['Deals', 'Type', 'H', ''],
      ['Deals', 'Id', '', ''],
    ])
  })

  test('a tab that holds no deals is said to, and can be said to hold some again', async () => {
    const of = book()
    await save(of, { tabs: [{ tab: 'Deals', deals: false }] })
    expect(of.values('Deal columns').slice(1)).toEqual([['Deals', '', '', 'not deals']])
    expect(await screen(of)).toMatchObject({ tabs: [{ tab: 'Deals', notDeals: true }], stages: [] })
    await save(of, { tabs: [{ tab: 'Deals', deals: true }] })
    expect(of.values('Deal columns').slice(1)).toEqual([['Deals', '', '', '']])
    expect(await screen(of)).toMatchObject({ tabs: [{ tab: 'Deals', notDeals: false }] })
  })

  test('stages are changed where they stand, whatever stands around them, and new ones are added below', async () => {
    const of = book({
      Stages: [
        ['Probability', 'Stage', 'Why', 'Category'],
        [0.7, 'Negotiation', 'asked', 'Commit'],
        ['=A2', 'Unused', 'kept', 'Pipeline'],
        ['', 'LEGAL', '', 'Nonsense'],
      ],
    })
    await save(of, {
      stages: [
        { stage: 'Negotiation', category: 'Best case', probability: 0.6 },
        { stage: 'Legal', category: 'Commit', probability: 0.95 },
        { stage: 'Closed Won', category: 'Won', probability: null },
      ],
    })
    expect(of.formulas('Stages')[2]?.[0]).toBe('=A2')
    expect(of.values('Stages').slice(1)).toEqual([
      [0.6, 'Negotiation', 'asked', 'Best case'],
      [0.6, 'Unused', 'kept', 'Pipeline'],
      [0.95, 'LEGAL', '', 'Commit'],
      ['', 'Closed Won', '', 'Won'],
    ])
  })

  test('nothing is written where one of the tabs changed meanwhile, and the answer shows how it stands', async () => {
    const of = book({
      Stages: [
        ['Stage', 'Category', 'Probability'],
        ['Legal', 'Commit', 0.8],
      ],
    })
    const { asRead } = await screen(of)
    of.enter('Stages!C2', '0.5')
    const answer = await save(
      of,
      {
        columns: [{ tab: 'Deals', field: 'amount', column: 3 }],
        stages: [{ stage: 'Legal', category: 'Won', probability: 1 }],
      },
      asRead,
    )
    expect(answer).toMatchObject({ value: { stale: true, screen: { stages: [{ probability: 0.5 }, {}, {}] } } })
    expect(of.tabs()).not.toContain('Deal columns')
    expect(of.cell('Stages!B2')).toBe('Commit')
  })

  test.each([
    ['a column of a deal tab', 'Deals!D1', 'Worth'],
    ['a title of Deal columns', 'Deal columns!C2', 'Other'],
  ])('%s that changed meanwhile is noticed too', async (_, reference, typed) => {
    const of = book({
      'Deal columns': [
        ['Tab', 'Field', 'Column', 'Reads as'],
        ['Deals', 'Name', 'Deal Name', ''],
      ],
    })
    const { asRead } = await screen(of)
    of.enter(reference, typed)
    expect(await save(of, { tabs: [{ tab: 'Deals', deals: false }] }, asRead)).toMatchObject({ value: { stale: true } })
  })

  test('what can’t be saved is refused whole, each fault beside its field', async () => {
    const of = book()
    const columns = [
      { tab: 'Deals', field: 'amount' as const, column: 3 },
      { tab: 'Deals', field: 'owner' as const, column: 40 },
    ]
    expect(await save(of, { columns, tabs: [{ tab: 'Gone', deals: false }] })).toMatchObject({
      faults: [{ path: ['columns', 1, 'column'] }, { path: ['tabs', 0] }],
    })
    expect(await save(of, { stages: [{ stage: 'Legal', category: 'Commit', probability: 75 }] })).toMatchObject({
      faults: [{ path: ['stages', 0, 'probability'], message: 'A probability can’t be above 100%.' }],
    })
    expect(of.tabs()).toEqual(['Deals'])
  })

  test('a title that is missing in either tab is named before anything is written', async () => {
    const of = book({
      Stages: [
        ['Stage', 'Category'],
        ['Legal', 'Commit'],
      ],
    })
    const answer = await save(of, {
      columns: [{ tab: 'Deals', field: 'amount', column: 3 }],
      stages: [{ stage: 'Legal', category: 'Won', probability: 1 }],
    })
    expect(answer).toMatchObject({
      faults: [{ message: 'Stages: the column Probability is missing in row 1. Put the title back.' }],
      changed: [],
    })
  })

  test('saving many stages costs few service calls', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `Stage ${i}`)
    const of = openBook({
      tabs: {
        Deals: [titles, ...many.map((stage, i) => deal(`${i}`, 'Ann', 1, '2026-05-20', stage))],
        Stages: [['Stage', 'Category', 'Probability'], ...many.map((stage) => [stage, 'Pipeline', 0.1])],
      },
    })
    const { asRead } = await screen(of)
    await of.request('saveDeals', {
      ...nothing,
      asRead,
      stages: many.map((stage) => ({ stage, category: 'Commit', probability: 0.9 })),
    })
    expect(of.cell('Stages!B61')).toBe('Commit')
    expect(of.calls()).toBeLessThanOrEqual(40)
  })
})
