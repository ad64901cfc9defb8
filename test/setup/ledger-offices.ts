import * as fc from 'fast-check'
import { CivilDate } from '../../src/model/civil-date'
import type { Plan } from '../../src/model/plan'
import { type Deal, months as monthsOf, type Office } from './statements'

const start = (CivilDate.parse('2026-01-01') as CivilDate).serial
const cents = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 100)
const months = ([1, 2, 3, 4] as const).flatMap(monthsOf)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const steps = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 5000 })), {
    selector: ([from]) => from,
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => list.sort(([a], [b]) => a - b).map(([from, rate]) => [from / 10, rate / 10000] as const))

const terms = fc.record({
  mode: fc.constantFrom('marginal', 'retroactive', 'overage', 'curve'),
  tiersIn: fc.constant('share of quota'),
  period: fc.constantFrom('month', 'quarter', 'year'),
  cumulative: maybe(fc.constantFrom('yes', 'no')),
  measuredOn: maybe(fc.constantFrom('own', 'team')),
  gate: maybe(fc.constantFrom(0.5, 1)),
  cap: maybe(cents(1_00, 300_000_00)),
  floor: maybe(cents(1_00, 30_000_00)),
  draw: maybe(cents(1_00, 30_000_00)),
  recoverable: maybe(fc.constantFrom('yes', 'no')),
  targetIncentive: fc.constant(40000),
}) as fc.Arbitrary<Partial<Plan>>

const deals = fc
  .array(
    fc.record({
      amount: cents(-200_000_00, 900_000_00),
      day: fc.integer({ min: 0, max: 180 }),
      split: fc.constantFrom('', '', 'Ann 50%; Ben 50%', 'Ann 33%; Ben 33%; Mia 34%'),
      owner: fc.constantFrom('Ann', 'Ben', 'Mia'),
    }),
    { maxLength: 20 },
  )
  .map((list): Deal[] =>
    list.map(({ day, ...deal }, i) => ({ ...deal, id: `D-${i}`, close: CivilDate.of(start + day).iso })),
  )

/** Offices of two reps and their manager, whose plan changes within the first quarter. */
export const offices: fc.Arbitrary<Office> = fc
  .record({ deals, a: terms, b: terms, lead: terms, rates: fc.tuple(steps, steps, steps) })
  .map(({ deals: sold, a, b, lead, rates }) => ({
    deals: sold,
    people: [
      { name: 'Ann', manager: 'Mia', startDate: '2026-01-12' },
      { name: 'Ben', manager: 'Mia', endDate: '2026-06-10' },
      { name: 'Mia', plan: 'Lead' },
    ],
    goals: ['Ann', 'Ben', 'Mia'].flatMap((name) => months.map((month) => ({ ...month, person: name, goal: 130000 }))),
    plans: [
      { ...a, validFrom: '2026-01-01', rates: rates[0] },
      { ...b, validFrom: '2026-02-15', rates: rates[1] },
      { ...lead, plan: 'Lead', rates: rates[2] },
    ],
  }))
