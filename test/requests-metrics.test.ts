import { describe, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '../src/requests'
import { openBook } from './setup/book'

const titles = {
  objectives: ['Objective', 'Owner', 'Valid from', 'Valid to', 'Target', 'Note'],
  metrics: ['Metric', 'Objective', 'Kind', 'Unit', 'Direction', 'Source', 'Weight', 'Floor', 'Cap'].concat([
    'Valid from',
    'Valid to',
    'Note',
  ]),
}
type Cells = (string | number)[][]
const growth: Cells = [['Grow new business', 'Ruth', '', '', '', 'It pays for the rest']]
const standing: Cells = [
  [
    'Win rate',
    'Grow new business',
    'lagging',
    'percent',
    'higher',
    'deals: win rate',
    0.25,
    '',
    '',
    '',
    '',
    'Won of closed',
  ],
  ['Calls', 'Grow new business', 'leading', 'count', '', 'typed', 0.75, '', '', '2026-01-01', '', ''],
]
const book = (objectives: Cells = growth, metrics: Cells = standing, more: Parameters<typeof openBook>[0] = {}) =>
  openBook({
    today: '2026-11-24',
    ...more,
    tabs: { Objectives: [titles.objectives, ...objectives], Metrics: [titles.metrics, ...metrics], ...more.tabs },
  })
type Book = ReturnType<typeof openBook>
type Metric = InputOf<'saveMetrics'>['metrics'][number]

/** No figure typed. */
const blank = { weight: null, floor: null, cap: null }

const board = async (office: Book) => ((await office.request('metrics', {})) as { value: OutputOf<'metrics'> }).value
/** A change of a metric that stands there, as the screen sends it. */
const change = async (
  office: Book,
  name: string,
  from: string,
  values: Partial<NonNullable<Metric['values']>> | null,
) => {
  const entry = (await board(office)).metrics.find((metric) => metric.name === name)
  const { row, metric, validFrom, validTo, ...now } = entry?.history[entry.history.length - 1] ?? ({} as never)
  return {
    name,
    stamp: entry?.stamp ?? '',
    from,
    values:
      values &&
      ({ ...blank, ...now, direction: now.direction ?? 'higher', ...values } as typeof values & Metric['values']),
  }
}
const save = (office: Book, metrics: Metric[], objectives: InputOf<'saveMetrics'>['objectives'] = []) =>
  office.request('saveMetrics', { objectives, metrics })
const fresh = (name: string, more: Partial<NonNullable<Metric['values']>> = {}): Metric => ({
  name,
  stamp: '',
  from: '2026-10-01',
  values: {
    objective: 'Grow new business',
    kind: 'leading',
    unit: 'count',
    direction: 'higher',
    source: 'typed',
    ...blank,
    note: '',
    ...more,
  },
})
const rows = (office: Book, tab = 'Metrics') => office.values(tab).slice(1)

describe('reading metrics', () => {
  test('an empty workbook has none, and nothing is made by looking', async () => {
    const office = openBook({ today: '2026-11-24' })
    expect(await board(office)).toMatchObject({ objectives: [], metrics: [], findings: [], quarterStart: '2026-10-01' })
    expect(office.tabs()).toEqual(['Sheet1'])
  })

  test('each name comes with its versions, from the earliest on, whatever the order of rows', async () => {
    const office = book(growth, [
      ['win rate', 'Grow new business', 'lagging', 'percent', '', 'deals: win rate', 1, '', '', '2026-10-01', '', ''],
      ['Win Rate', 'Grow new business', 'lagging', 'percent', '', 'deals: win rate', 0.5, '', '', '', '2026-09-30', ''],
    ])
    const { metrics } = await board(office)
    expect(metrics).toMatchObject([
      {
        key: 'win rate',
        history: [
          { row: 3, weight: 0.5 },
          { row: 2, weight: 1 },
        ],
      },
    ])
  })

  test('rows that can’t be read and what does not fit are told with the cell, here and by Check workbook', async () => {
    const office = book(
      [...growth, ['Keep customers', '', '', '', '', '']],
      [...standing, ['Demos', '', 'leading', 'count', '', 'typed', 'much', '', '', '', '', '']],
    )
    const { findings } = await board(office)
    expect(findings.map(({ at }) => at)).toEqual([
      { tab: 'Metrics', row: 4, column: 'Weight' },
      { tab: 'Objectives', row: 3, column: 'Objective' },
    ])
    const checked = (await office.request('checkWorkbook', {})) as { value: OutputOf<'checkWorkbook'> }
    expect(checked.value.findings).toEqual(expect.arrayContaining(findings))
  })
})

describe('saving metrics', () => {
  test('the first save makes the tabs, with what was added', async () => {
    const office = openBook({ today: '2026-11-24' })
    await save(
      office,
      [fresh('Calls', { weight: 0.4, note: '=1+1' })],
      [{ name: 'Grow new business', stamp: '', from: '', values: { owner: 'Ruth', target: 1000000, note: '' } }],
    )
    expect(office.values('Objectives')).toEqual([titles.objectives, ['Grow new business', 'Ruth', '', '', 1000000, '']])
    expect(office.values('Metrics')).toEqual([
      titles.metrics,
      ['Calls', 'Grow new business', 'leading', 'count', 'higher', 'typed', 0.4, '', '', '2026-10-01', '', '=1+1'],
    ])
    expect((await board(office)).findings.map(({ message }) => message)).toEqual([
      'The weights in force add up to 40%, not to 100%. A weighted score goes by their proportions all the same.',
    ])
  })

  test('a change from a day on ends the row in force and adds one', async () => {
    const office = book()
    await save(office, [await change(office, 'Win rate', '2026-10-01', { weight: 0.3 })])
    expect(rows(office).map((row) => [row[0], row[6], row[9], row[10]])).toEqual([
      ['Win rate', 0.25, '', '2026-09-30'],
      ['Calls', 0.75, '2026-01-01', ''],
      ['Win rate', 0.3, '2026-10-01', ''],
    ])
  })

  test('a change from the day on which a row begins is made in that row', async () => {
    const office = book()
    await save(office, [await change(office, 'Calls', '2026-01-01', { note: 'Longer than a minute' })])
    expect(rows(office)[1]).toEqual([
      'Calls',
      'Grow new business',
      'leading',
      'count',
      'higher',
      'typed',
      0.75,
      '',
      '',
      '2026-01-01',
      '',
      'Longer than a minute',
    ])
    expect(rows(office)).toHaveLength(2)
  })

  test.each([
    ['weight', 6],
    ['floor', 7],
    ['cap', 8],
  ] as const)(
    'a %s that is cleared from the day on which its row begins is blank in that row',
    async (field, column) => {
      const office = book(growth, [
        ['Calls', 'Grow new business', 'leading', 'count', 'higher', 'typed', 1, 10, 1.5, '2026-01-01', '', ''],
      ])
      const before = rows(office)[0] ?? []
      await save(office, [await change(office, 'Calls', '2026-01-01', { [field]: null })])
      expect(rows(office)).toEqual([before.with(column, '')])
    },
  )

  test('a target that is cleared from the start is blank in the row that stands', async () => {
    const office = book([['Grow new business', 'Ruth', '', '', 1000000, '']])
    const stamp = (await board(office)).objectives[0]?.stamp ?? ''
    const values = { owner: 'Ruth', target: null, note: '' }
    await save(office, [], [{ name: 'Grow new business', stamp, from: '', values }])
    expect(rows(office, 'Objectives')).toEqual([['Grow new business', 'Ruth', '', '', '', '']])
  })

  test('a retired metric ends the day before', async () => {
    const office = book()
    await save(office, [await change(office, 'Calls', '2026-12-01', null)])
    expect(rows(office).map((row) => row[10])).toEqual(['', '2026-11-30'])
  })

  test('columns are found by their titles, and people’s own stay as they are', async () => {
    const turned = (line: (string | number)[]) => ['mine', ...line.slice().reverse()]
    const office = book(growth, [], { tabs: { Metrics: [turned(titles.metrics), ...standing.map(turned)] } })
    await save(office, [await change(office, 'Win rate', '2026-10-01', { weight: 0.3 })])
    expect(rows(office).map((row) => [row[0], row[12], row[6], row[2]])).toEqual([
      ['mine', 'Win rate', 0.25, '2026-09-30'],
      ['mine', 'Calls', 0.75, ''],
      ['', 'Win rate', 0.3, ''],
    ])
  })

  test('nothing is saved where somebody changed one meanwhile, and who changed it is named', async () => {
    const office = book()
    const mine = await change(office, 'Win rate', '2026-10-01', { weight: 0.3 })
    office.enter('Metrics!G2', '50%')
    const answer = await save(office, [fresh('Demos'), mine])
    expect(answer).toMatchObject({ value: { stale: { objectives: [], metrics: ['win rate'] } } })
    expect(rows(office)).toHaveLength(2)
  })

  test('sorting the tab meanwhile is no change', async () => {
    const office = book()
    const mine = await change(office, 'Win rate', '2026-10-01', { weight: 0.3 })
    const sorted = book(growth, [...standing].reverse())
    expect(await save(sorted, [mine])).not.toHaveProperty('value.stale')
    expect(rows(sorted).map((row) => [row[0], row[6]])).toEqual([
      ['Calls', 0.75],
      ['Win rate', 0.25],
      ['Win rate', 0.3],
    ])
  })

  test('faults are named by field, all at once, and nothing is written', async () => {
    const office = book(growth, [
      ...standing,
      ['Demos', '', 'leading', 'count', '', 'typed', 'much', '', '', '', '', ''],
    ])
    const wrong = { ...fresh(' ', { weight: 1.5, cap: 0 }), from: '1 Oct' }
    expect(await save(office, [wrong])).toMatchObject({
      faults: [
        { path: ['metrics', 0, 'name'], message: 'Give it a name.' },
        { path: ['metrics', 0, 'from'], message: 'A day is written such as 2026-10-01.' },
        { path: ['metrics', 0, 'values', 'weight'], message: 'A weight can’t be above 100%.' },
        { path: ['metrics', 0, 'values', 'cap'], message: 'A cap is above zero.' },
      ],
    })
    const twice = await save(office, [
      fresh('Emails'),
      fresh('emails'),
      fresh('demos'),
      { ...fresh('Old'), from: '', values: null },
    ])
    expect(twice).toMatchObject({
      faults: [
        { path: ['metrics', 1, 'name'], message: 'emails is here twice. Keep one.' },
        {
          path: ['metrics', 2, 'name'],
          message: 'demos stands in a row that can’t be read yet. Correct that row first.',
        },
        { path: ['metrics', 3, 'from'], message: 'Say from which day it is retired.' },
      ],
    })
    expect(rows(office)).toHaveLength(3)
  })

  test('a missing title is named before anything is written', async () => {
    const office = book(growth, [], {
      tabs: { Metrics: [titles.metrics.slice(0, -1), ['Calls', '', '', '', '', '', '', '', '', '', '']] },
    })
    const answer = await save(
      office,
      [],
      [{ name: 'Keep customers', stamp: '', from: '', values: { owner: '', target: null, note: '' } }],
    )
    expect(answer).toMatchObject({
      faults: [{ message: 'Metrics: the column Note is missing in row 1. Put the title back.' }],
    })
    expect(rows(office, 'Objectives')).toHaveLength(1)
  })
})

test('the made-up company has objectives and metrics, and nothing of them is amiss', async () => {
  const office = openBook({ today: '2026-11-24' })
  await office.request('addSample', {})
  const { objectives, metrics, findings } = await board(office)
  expect([objectives.length, metrics.length]).toEqual([3, 7])
  expect(findings).toEqual([])
})
