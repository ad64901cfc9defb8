import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forecastSheet } from '../../src/core/forecast/forecast-sheet'
import { reckon, withTyped } from '../../src/core/forecast/reckon'
import { repFigures } from '../../src/core/forecast/rep-figures'
import { CivilDate } from '../../src/model/civil-date'
import { plainName } from '../../src/model/plain-name'
import type { Plan } from '../../src/model/plan'
import { settings as declared, type Settings } from '../../src/model/settings'
import { type Deal, dealsTab, goal, type Office, office, person, planRowsOf, quarter } from '../setup/statements'

const settings = Object.fromEntries(Object.entries(declared).map(([key, { standard }]) => [key, standard])) as Settings
const stages = [
  { stage: 'Won', category: 'Won', probability: 1 },
  { stage: 'Open', category: 'Commit', probability: 0.5 },
  { stage: 'Lost', category: 'Lost', probability: 0 },
] as const
const none = { whatIfs: new Map(), reps: new Map() }

/** The forecast of the second quarter of 2026, in an office whose statements are known. */
const forecastOf = ({ deals, people = [{}], goals = [], plans, more = {} }: Office, of: Partial<Settings> = {}) =>
  reckon({
    label: 'FY2026-Q2',
    period: quarter(2),
    asOf: '2026-05-15',
    settings: { ...settings, ...of },
    sources: [dealsTab(deals)],
    stages,
    people: people.map((row, i) => person(row, i + 2)),
    goals: goals.map((row, i) => goal(row, i + 2)),
    ...planRowsOf(plans),
    ramps: more.ramps ?? [],
    metrics: more.metrics ?? [],
    actuals: more.actuals ?? [],
  })

const start = (CivilDate.parse('2026-01-01') as CivilDate).serial
const deals = fc
  .array(
    fc.record({
      owner: fc.constantFrom('Ann', 'Ben', 'Cas'),
      amount: fc.integer({ min: -200_000, max: 900_000 }),
      day: fc.integer({ min: 0, max: 180 }),
      type: fc.constantFrom('New', 'Renewal'),
      split: fc.constantFrom('', '', '', 'Ann 50%; Ben 50%', 'Ann 100%; Cas 100%'),
      lag: fc.integer({ min: 0, max: 60 }),
    }),
    { maxLength: 20 },
  )
  .map((list): Deal[] =>
    list.map(({ day, lag, ...one }, i) => ({
      id: `D-${i}`,
      ...one,
      close: CivilDate.of(start + day).iso,
      paid: CivilDate.of(start + day + lag).iso,
    })),
  )
const steps = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 5000 })), {
    selector: ([from]) => from,
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => list.sort(([a], [b]) => a - b).map(([from, rate]) => [from / 10, rate / 10000] as const))
const money = fc.integer({ min: 1_00, max: 300_000_00 }).map((n) => n / 100)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const plan = fc.record({
  mode: fc.constantFrom('marginal', 'retroactive', 'overage', 'curve'),
  gate: maybe(fc.constantFrom(0.5, 0.8, 1)),
  cap: maybe(money),
  floor: maybe(money),
  targetIncentive: fc.constant(40000),
  tiersIn: fc.constant('share of quota'),
  period: fc.constantFrom('month', 'quarter', 'year'),
  cumulative: maybe(fc.constant('yes')),
  measuredOn: maybe(fc.constant('team')),
  appliesTo: fc.constantFrom('', '', 'Type = New'),
  countsOn: maybe(fc.constant('paid')),
}) as fc.Arbitrary<Partial<Plan>>
const people = fc.record({
  ramp: fc.constantFrom('', 'Slow'),
  startDate: fc.constantFrom(undefined, '2026-02-16', '2026-05-04'),
})
const ramps = [
  { ramp: 'Slow', month: 1, share: 0.25, row: 2 },
  { ramp: 'Slow', month: 3, share: 1, row: 3 },
]
const goals = ['Ann', 'Ben', 'Cas'].flatMap((name) =>
  Array.from({ length: 12 }, (_, m) => ({
    person: name,
    from: CivilDate.ofMonth(2026, m + 1).iso,
    to: CivilDate.of(CivilDate.ofMonth(2026, m + 2).serial - 1).iso,
    goal: 50000 + m * 1000,
  })),
)

describe('the commission expense of a forecast', () => {
  test('is what the statements say was earned once the forecast has come true', () => {
    fc.assert(
      fc.property(deals, plan, steps, fc.option(fc.tuple(plan, steps)), people, (sold, terms, rates, later, ann) => {
        const all: Office = {
          deals: sold,
          people: [{ name: 'Ann', manager: 'Cas', ...ann }, { name: 'Ben', manager: 'Cas' }, { name: 'Cas' }],
          goals,
          plans: [{ ...terms, rates }, ...(later ? [{ ...later[0], rates: later[1], validFrom: '2026-05-11' }] : [])],
          more: { ramps },
        }
        const statements = office(all)
        const { byRep } = forecastOf(all).expense()
        for (const name of ['Ann', 'Ben', 'Cas']) {
          const { earned, earnings } = statements.statement(quarter(2), name)
          const lacking = earnings.some((one) => one.earned === undefined)
          const expense = byRep.get(plainName(name))?.commission
          if (lacking) expect(expense).toMatch(/^no /)
          else expect(expense).toBe(Number(earned) / 100)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('counts an open deal that is sure to be won, and an adjustment, as if they were won', () => {
    fc.assert(
      fc.property(deals, plan, steps, fc.integer({ min: 1, max: 9_999_99 }), (sold, terms, rates, cents) => {
        const all: Office = { deals: sold, goals, plans: [{ ...terms, appliesTo: '', countsOn: 'close', rates }] }
        const { statement } = office({
          ...all,
          deals: [...sold, { id: 'X', amount: cents / 100, close: quarter(2).to }],
        })
        const open = forecastOf({
          ...all,
          deals: sold.map((one, i) => ({
            ...one,
            ...(i % 2 && one.close >= quarter(2).from ? { stage: 'Open' } : {}),
          })),
        })
        const typed = {
          whatIfs: new Map(open.lines.map(({ key }) => [key, { include: true, close: undefined, probability: 1 }])),
          reps: new Map([['ann', { name: 'Ann', adjustment: cents / 100 }]]),
        }
        const figures = repFigures({ ...open, ...withTyped(open, typed) })
        expect(figures.find(({ name }) => name === 'Ann')?.commission).toBe(Number(statement(quarter(2)).earned) / 100)
      }),
      { numRuns: 100 },
    )
  })

  test('credits of a rep add up to the cell Forecast to the cent, whatever probabilities and shares', () => {
    const flat: Office['plans'] = [{ tiersIn: 'amount', rates: [[0, 1]] }]
    fc.assert(
      fc.property(
        deals,
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 20, maxLength: 20 }),
        fc.constantFrom<Settings['counts']>('weighted pipeline', 'commit', 'best case'),
        fc.integer({ min: -9_999_99, max: 9_999_99 }),
        (sold, chances, counts, cents) => {
          const odd = sold.map((one, i) => ({ ...one, amount: one.amount / 7, stage: i % 3 ? 'Open' : 'Won' }))
          const people = ['Ann', 'Ben', 'Cas'].map((name) => ({ name }))
          const open = forecastOf({ deals: odd, people, plans: flat }, { counts })
          const typed = {
            whatIfs: new Map(
              open.lines.map(({ key }, i) => [
                key,
                { include: i % 5 !== 4, close: undefined, probability: (chances[i % 20] as number) / 1000 },
              ]),
            ),
            reps: new Map([['ann', { name: 'Ann', adjustment: cents / 100 }]]),
          }
          for (const { commission, forecast } of repFigures({ ...open, ...withTyped(open, typed) }))
            expect(commission).toBe(forecast)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('on a curve refers to a target that stands on the sheet, though there is no quota yet', () => {
    const of = forecastOf({
      deals: [{ id: 'D-1', amount: 1000, close: '2026-05-05' }],
      plans: [
        {
          mode: 'curve',
          tiersIn: 'share of quota',
          targetIncentive: 40000,
          gate: 0.5,
          rates: [
            [0.5, 0.25],
            [1, 1],
          ],
        },
      ],
    })
    const { tables } = forecastSheet(of)
    const cell = tables.find(({ name }) => name === 'By rep')?.rows[0]?.cells.slice(-1)[0]
    expect(cell).toMatchObject({ value: 'no quota' })
    const labels = tables.find(({ name }) => name === 'Rates used')?.rows.map(({ cells }) => cells[0])
    expect(labels).toContain('Plan, Commission, target incentive')
    expect(JSON.stringify(cell)).toContain('Plan, Commission, target incentive')
  })

  test('of a manager is on the forecast of the team, a deal that two are credited with once', () => {
    const won = (id: string, owner: string, amount: number, split = '') => ({
      id,
      owner,
      amount,
      close: '2026-05-05',
      split,
    })
    const of = forecastOf({
      deals: [won('D-1', 'Ann', 1000), won('D-2', 'Ben', 500), won('D-3', 'Ann', 300, 'Ann 100%; Ben 100%')],
      people: [{ name: 'Ann', manager: 'Cas', plan: '' }, { name: 'Ben', manager: 'Cas', plan: '' }, { name: 'Cas' }],
      plans: [{ measuredOn: 'team', tiersIn: 'amount', rates: [[0, 0.1]] }],
    })
    expect(of.expense().byRep.get('cas')?.commission).toBe(180)
    expect({ ...of, ...withTyped(of, none) }.expense().byRep.get('cas')?.commission).toBe(180)
  })
})
