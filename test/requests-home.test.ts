import { describe, expect, test } from 'vitest'
import { lostSight, newcomer } from '../src/core/sample/company'
import { openBook, type Start } from './setup/book'

const at = (tabs: NonNullable<Start['tabs']>, more: Start = {}) => openBook({ today: '2026-11-24', tabs, ...more })
const home = async (book: ReturnType<typeof openBook>, find = '', from = 0) => {
  const answer = await book.request('home', { find, from })
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}

const people = [
  ['Name', 'Also known as', 'Role', 'Manager', 'Team', 'Start date', 'End date'],
  ['Ingrid Solheim', '', 'Sales manager', '', 'Enterprise', '', ''],
  ['Amara Okafor', 'a.okafor', 'Account executive', 'Ingrid Solheim', 'Enterprise', '2024-01-01', ''],
  ['Bjørn Sandvik', '', 'Account executive', 'Ingrid Solheim', 'Enterprise', '2026-11-10', ''],
  ['Oskar Nilsen', '', 'Account executive', 'Ingrid Solheim', 'Enterprise', '2024-01-01', '2026-09-01'],
]
const coaching = (...rows: string[][]) => [['Date', 'Person', 'Type', 'Agreed action', 'Due on', 'Done on'], ...rows]
const goals = (...rows: (string | number)[][]) => [
  ['Person', 'Metric', 'From', 'To', 'Goal', 'Status', 'Acknowledged on'],
  ...rows,
]
const quarter = ['2026-10-01', '2026-12-31']
const next = ['2027-01-01', '2027-03-31']

describe('who needs a look', () => {
  test('is told by person with each reason, by any name, most first; who left needs none', async () => {
    const book = at({
      People: people,
      Assignments: [
        ['Person', 'Item', 'Due on', 'Completed on'],
        ['a.okafor', 'Read the playbook', '2026-11-01', ''],
        ['Amara Okafor', 'Show the product', '2026-10-20', ''],
        ['Amara Okafor', 'Walk through the CRM', '2026-10-01', '2026-10-01'],
        ['Oskar Nilsen', 'Read the playbook', '2026-08-01', ''],
      ],
      Coaching: coaching(
        ['2026-10-01', 'Amara Okafor', '1:1', 'Call the buyer', '2026-10-08', ''],
        ['2026-11-20', 'Amara Okafor', 'deal review', '', '', ''],
      ),
      Goals: goals(
        ['Amara Okafor', 'Closed won', ...quarter, 100, 'agreed', ''],
        ['Amara Okafor', 'Closed won', ...next, 100, 'agreed', ''],
        ['Bjørn Sandvik', 'Closed won', ...next, 100, 'countered', ''],
      ),
    })
    const { lines, people: here, waiting, period } = await home(book)
    expect([here, waiting, period.label]).toEqual([3, 2, 'FY2026-Q4'])
    expect(lines.rows.map(({ name, reasons }) => ({ name, reasons }))).toEqual([
      {
        name: 'Amara Okafor',
        reasons: [
          { is: 'training', count: 2, item: 'Show the product', since: '2026-10-20' },
          { is: 'actions', count: 1, action: 'Call the buyer', since: '2026-10-08' },
          { is: 'no 1:1', since: '2026-10-01' },
          { is: 'goals not seen', count: 1 },
        ],
      },
      { name: 'Bjørn Sandvik', reasons: [{ is: 'goals to agree', count: 1 }] },
    ])
  })

  test('misses no 1:1 where nobody keeps a log of them', async () => {
    expect((await home(at({ People: people }))).lines.rows).toEqual([])
  })

  test('is anybody who is looked for, open or not', async () => {
    const { lines } = await home(at({ People: people }), 'enterprise amar')
    expect(lines.rows).toEqual([{ name: 'Amara Okafor', team: 'Enterprise', manager: 'Ingrid Solheim', reasons: [] }])
  })

  test('counts rows that can’t be used, and counts nothing on them', async () => {
    const { faults, lines } = await home(
      at({ People: people, Goals: goals(['Amara Okafor', 'Closed won', 'soon', '2026-12-31', 5, '', '']) }),
    )
    expect([faults, lines.total]).toEqual([1, 0])
  })

  test('of the made-up company are those whose story it tells', async () => {
    const book = openBook({ today: '2026-11-24' })
    await book.request('addSample', {})
    const { lines, faults } = await home(book)
    const reasons = (name: string) => lines.rows.find((line) => line.name === name)?.reasons.map(({ is }) => is)
    expect(reasons(newcomer.name)).toContain('training')
    expect(reasons(lostSight.name)).toEqual(expect.arrayContaining(['training', 'no 1:1', 'goals not seen']))
    expect(lines.rows[0]?.name).toBe(lostSight.name)
    expect(faults).toBe(0)
  })
})

describe('goals behind pace', () => {
  const metrics = [
    ['Metric', 'Objective', 'Kind', 'Unit', 'Source', 'Weight'],
    ['Calls', 'Grow', 'leading', 'count', 'typed', 1],
    ['Demos', 'Grow', 'leading', 'count', 'typed', 1],
  ]
  const actuals = (...rows: (string | number)[][]) => [['Person', 'Metric', 'From', 'To', 'Actual'], ...rows]

  test('are told by person, the furthest behind first, and nobody who has left', async () => {
    const book = at({
      People: people,
      Metrics: metrics,
      Goals: goals(
        ['Amara Okafor', 'Calls', ...quarter, 100, 'agreed', ''],
        ['a.okafor', 'Demos', ...quarter, 100, 'agreed', ''],
        ['Bjørn Sandvik', 'Calls', ...quarter, 100, 'agreed', ''],
        ['Oskar Nilsen', 'Calls', ...quarter, 100, 'agreed', ''],
      ),
      Actuals: actuals(
        ['Amara Okafor', 'Calls', ...quarter, 95],
        ['Amara Okafor', 'Demos', ...quarter, 40],
        ['Bjørn Sandvik', 'Calls', ...quarter, 20],
        ['Oskar Nilsen', 'Calls', ...quarter, 1],
      ),
    })
    const answer = await book.request('goalsBehind', { from: 0 })
    expect(answer).toMatchObject({
      value: {
        label: 'FY2026-Q4',
        people: {
          total: 2,
          rows: [
            { name: 'Bjørn Sandvik', goals: [{ metric: 'Calls' }] },
            { name: 'Amara Okafor', team: 'Enterprise', goals: [{ metric: 'Demos' }] },
          ],
        },
      },
    })
  })
})

test('five hundred people with 20,000 assignments are one page, and cost the calls of a few', async () => {
  const crowd = (count: number, each: number) => {
    let calls = 0
    const names = Array.from({ length: count }, (_, i) => `Person ${i + 1}`)
    const book = at(
      {
        People: [['Name'], ...names.map((name) => [name])],
        Assignments: [
          ['Person', 'Item', 'Due on'],
          ...names.flatMap((name) => Array.from({ length: each }, (_, i) => [name, `Item ${i}`, '2026-11-01'])),
        ],
        Goals: goals(),
        Training: [['Plan', 'Item']],
        Coaching: coaching(),
        Settings: [['Setting', 'Value']],
      },
      {
        before: () => {
          calls++
        },
      },
    )
    return { book, calls: () => calls }
  }
  const [few, many] = [crowd(3, 2), crowd(500, 40)]
  await home(few.book)
  const { lines } = await home(many.book)
  expect([lines.rows.length, lines.total]).toEqual([50, 500])
  expect(many.calls()).toBe(few.calls())
})
