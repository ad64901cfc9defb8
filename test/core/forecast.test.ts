import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DealSource } from '../../src/core/deals/source'
import { forecastSheet } from '../../src/core/forecast/forecast-sheet'
import { type Known, reckon } from '../../src/core/forecast/reckon'
import { repFigures, totalFigures } from '../../src/core/forecast/rep-figures'
import { sheetsOf } from '../../src/core/forecast/sheets'
import { quotasIn } from '../../src/core/goals/quotas'
import { CivilDate } from '../../src/model/civil-date'
import { isLive } from '../../src/model/generated-sheet'
import { settings as declared, type Settings } from '../../src/model/settings'
import { dealSource } from '../setup/deal-source'
import { planRow, rateRows } from '../setup/plan-rows'
import { person } from '../setup/statements'

const settings = Object.fromEntries(Object.entries(declared).map(([key, { standard }]) => [key, standard])) as Settings
const stages = [
  { stage: 'Early', category: 'Pipeline', probability: 0.1 },
  { stage: 'Late', category: 'Commit', probability: 0.75 },
  { stage: 'Won', category: 'Won', probability: 1 },
  { stage: 'Lost', category: 'Lost', probability: 0 },
  { stage: 'Test', category: 'Omitted', probability: undefined },
] as const
const titles = { id: 0, owner: 1, stage: 2, amount: 3, closeDate: 4 }
const source = (rows: DealSource['cells']): DealSource => dealSource(rows, titles)
const known = (rows: DealSource['cells']): Known => ({
  label: 'FY2026-Q2',
  period: { from: '2026-04-01', to: '2026-06-30' },
  asOf: '2026-05-15',
  settings,
  sources: [source(rows)],
  stages,
  people: [],
  plans: [],
  rates: [],
  goals: [],
  ramps: [],
  metrics: [],
  actuals: [],
})

const day = (iso: string) => CivilDate.parse(iso) as CivilDate
const row = fc.tuple(
  fc.constantFrom('Ann', 'Ben', 'ben ', ''),
  fc.constantFrom('Early', 'Late', 'Won', 'Lost', 'Test', ''),
  fc.oneof(
    fc.integer({ min: -1e6, max: 1e8 }).map((cents) => cents / 100),
    fc.constantFrom('', 'n/a', '12.50'),
  ),
  fc.oneof(
    fc.integer({ min: 46000, max: 46400 }).map((serial) => CivilDate.of(serial)),
    fc.constantFrom('', 'soon'),
  ),
)
const rows = fc
  .array(row, { maxLength: 60 })
  .map((list) => list.map(([owner, stage, amount, close], i) => [`D-${i}`, owner, stage, amount, close]))

describe('the forecast of any deals', () => {
  test('every row read is used, of another period, or left out, and so is every cent', () => {
    fc.assert(
      fc.property(rows, (deals) => {
        const { sifted, used } = reckon(known(deals))
        const left = [...sifted.leftOut.values()]
        const placed = sifted.counts.reduce((sum, count) => sum + count, 0)
        expect(placed + left.reduce((sum, { count }) => sum + count, 0)).toBe(sifted.read.count)
        const cents = sifted.cents.reduce((sum, one) => sum + one, 0)
        expect(cents + left.reduce((sum, one) => sum + one.cents, 0)).toBe(sifted.read.cents)
        expect(used.count).toBeLessThanOrEqual(placed)
      }),
    )
  })

  test('the order of deals makes no difference to any figure', () => {
    fc.assert(
      fc.property(rows, (deals) => {
        const figures = (of: DealSource['cells']) => {
          const { paid: _, ...all } = totalFigures(repFigures(reckon(known(of))))
          return all
        }
        expect(figures([...deals].reverse())).toEqual(figures(deals))
      }),
    )
  })

  test('months and stages add up to the total by rep', () => {
    fc.assert(
      fc.property(rows, (deals) => {
        const { tally } = reckon(known(deals))
        const sum = (of: Map<string, { Won: number }>) => [...of.values()].reduce((all, { Won }) => all + Won, 0)
        expect(sum(tally.byMonth)).toBe(sum(tally.byRep))
        expect(sum(tally.byStage)).toBe(sum(tally.byRep))
      }),
    )
  })
})

test('above 20,000 deals both sheets hold values, and the forecast says so', () => {
  const deals = Array.from({ length: 20001 }, (_, i) => [`D-${i}`, `Rep ${i % 7}`, 'Late', 100, day('2026-05-20')])
  const sheets = sheetsOf(reckon(known(deals)))
  const cells = [sheets.deals, sheets.forecast].flatMap(({ tables }) =>
    tables
      .filter(({ name }) => name !== 'Reconciliation')
      .flatMap((table) => [...table.rows, ...(table.total ? [table.total] : [])]),
  )
  expect(cells.flatMap((line) => line.cells).some(isLive)).toBe(false)
  expect(sheets.forecast.lines.map(({ text }) => text).join(' ')).toContain(
    'more than 20000 deals, so the figures are values',
  )
  const total = sheets.forecast.tables.find(({ name }) => name === 'By rep')?.total?.cells
  expect(total?.[5]).toBe(2000100)
})

describe('commission expense', () => {
  const plan = planRow({ plan: 'AE', tiersIn: 'amount', mode: 'marginal' })
  const tiered = (reps: number): Known => ({
    ...known(Array.from({ length: reps }, (_, i) => [`D-${i}`, `Rep ${i}`, 'Won', 150000, day('2026-05-20')])),
    people: Array.from({ length: reps }, (_, i) => person({ name: `Rep ${i}`, plan: 'AE' }, i + 2)),
    plans: [plan],
    rates: rateRows(
      [
        [0, 0.1],
        [100000, 0.2],
      ],
      { plan: 'AE' },
    ),
  })
  const functionCells = (of: Known) =>
    forecastSheet(reckon(of))
      .tables.flatMap(({ rows: lines }) => lines.flatMap(({ cells }) => cells))
      .filter(
        (cell) => isLive(cell) && cell.parts.some((part) => typeof part === 'string' && part.includes('COMMISSION(')),
      )

  test('is a formula a rep up to 30 reps on tiers, above that values, and the sheet says so', () => {
    expect(functionCells(tiered(30)).length).toBe(30)
    expect(functionCells(tiered(31)).length).toBe(0)
    expect(
      forecastSheet(reckon(tiered(31)))
        .lines.map(({ text }) => text)
        .join(),
    ).toContain('commission expense by tiers is values')
    expect(repFigures(reckon(tiered(31)))[0]?.commission).toBe(20000)
  })

  test('names the cell of what no statement could reckon either, and puts no figure in its place', () => {
    const of = tiered(1)
    const forecast = reckon({ ...of, plans: [{ ...plan, component: 'Bonus' }] })
    expect(forecast.expense().findings.map(({ message }) => message)).toEqual([
      'Plans, row 2, Component: the component Bonus has no row in the tab Rates for this version.',
      'The plan AE has faults, so the commission of Rep 0 can’t be reckoned and is not in the total.',
    ])
    expect(repFigures(forecast)[0]?.commission).toBe('plan has faults')
  })
})

describe('quotas of a quarter', () => {
  const goal = (from: string, to: string, amount: number, more: object = {}) =>
    ({
      person: 'Ann',
      team: '',
      metric: 'Closed won',
      from,
      to,
      goal: amount,
      status: 'agreed',
      version: 1,
      row: 2,
      ...more,
    }) as Parameters<typeof quotasIn>[0][number]
  const of = (...goals: ReturnType<typeof goal>[]) => {
    const { byRep, findings } = quotasIn(goals, 'Closed won', { from: '2026-04-01', to: '2026-06-30' })
    return { quota: byRep.get('ann')?.quota, findings: findings.join(' ') }
  }
  const quarter = goal('2026-04-01', '2026-06-30', 100)
  const months = [
    goal('2026-04-01', '2026-04-30', 30.1),
    goal('2026-05-01', '2026-05-31', 30.2),
    goal('2026-06-01', '2026-06-30', 30),
  ]

  test('are the goal for just this period', () => expect(of(quarter, ...months).quota).toBe(100))
  test('are the months added up where there is no goal for the period', () =>
    expect(of(...months)).toEqual({ quota: 90.3, findings: '' }))
  test('leave superseded versions out', () =>
    expect(of({ ...quarter, status: 'superseded' }, { ...quarter, goal: 120, version: 2 }).quota).toBe(120))
  test('say where only part of the period has a goal', () =>
    expect(of(...months.slice(1)).findings).toContain('the rest of the period has none'))
  test('do not count a goal for the year, and say so', () =>
    expect(of(goal('2026-01-01', '2026-12-31', 400))).toEqual({
      quota: undefined,
      findings:
        'Ann has a goal on Closed won for 2026-01-01 to 2026-12-31 and none for this period. It does not count as quota.',
    }))
})
