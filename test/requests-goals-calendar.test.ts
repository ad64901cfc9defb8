import { describe, expect, test } from 'vitest'
import { goals } from '../src/model/goal'
import { people } from '../src/model/person'
import { openBook } from './setup/book'

type Cells = Record<string, string | number>
const tabOf = (declared: { columns: object }, rows: readonly Cells[]) => [
  Object.values(declared.columns).map(({ title }: { title: string }) => title),
  ...rows.map((row) => Object.keys(declared.columns).map((key) => row[key] ?? '')),
]
const quarter = { from: '2026-10-01', to: '2026-12-31' }
const book = (startMonth: string, rows: Cells[] = [{ person: 'Ann', goal: 300000, status: 'agreed', ...quarter }]) =>
  openBook({
    today: '2026-11-24',
    tabs: {
      People: tabOf(people, [{ name: 'Ann' }]),
      Goals: tabOf(
        goals,
        rows.map((row) => ({ metric: 'Closed won', version: 1, ...row })),
      ),
      Settings: [
        ['Setting', 'Value'],
        ['Fiscal year starts in', startMonth],
      ],
    },
  })

describe('after the fiscal calendar was changed', () => {
  test('goals of its former periods are said, stay reachable and can be changed; nothing is deleted', async () => {
    const office = book('February')
    const before = office.values('Goals')
    const opened = await office.request('goals', {})
    expect(opened).toMatchObject({
      value: {
        period: { label: 'FY2027-Q4', from: '2026-11-01' },
        lines: [{ name: 'Ann' }],
        faults: [
          {
            at: { tab: 'Goals', row: 2 },
            message:
              'Goals, row 2: 2026-10-01 to 2026-12-31 is no period of the fiscal calendar in Settings. Goals for these days are kept; choose them under Period.',
          },
        ],
      },
    })
    expect(office.values('Goals')).toEqual(before)
    const chosen = await office.request('goals', { period: quarter })
    expect(chosen).toMatchObject({
      value: { period: { ...quarter, unit: 'days' }, lines: [{ goal: { goal: 300000 } }] },
    })
    const seen = { goal: 300000, status: 'agreed' as const, version: 1 }
    const changes = [{ person: 'Ann', team: '', goal: 310000, note: '', seen }]
    const saved = await office.request('saveGoals', { metric: 'Closed won', period: quarter, by: '', changes })
    expect(saved).toMatchObject({ value: { board: { lines: [{ goal: { goal: 310000, version: 2 } }] } } })
    expect(office.values('Goals')).toHaveLength(3)
  })

  test('changed back, the goals stand where they stood, and nothing is said', async () => {
    const answer = await book('January').request('goals', {})
    expect(answer).toMatchObject({ value: { faults: [], lines: [{ goal: { goal: 300000 } }] } })
  })

  test('months and quarters of long ago are periods of the calendar, and can be chosen', async () => {
    const office = book('January', [
      { person: 'Ann', goal: 1, from: '2026-10-01', to: '2026-10-31' },
      { person: 'Ann', goal: 2, from: '2019-01-01', to: '2019-03-31' },
    ])
    const answer = await office.request('goals', {})
    const { periods, faults } = 'value' in answer ? answer.value : { periods: [], faults: [] }
    expect(periods.slice(-2).map(({ label }) => label)).toEqual(['FY2019-Q1', 'FY2026-M10'])
    expect(faults).toEqual([])
  })
})
