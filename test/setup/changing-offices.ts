import * as fc from 'fast-check'
import { CivilDate } from '../../src/model/civil-date'
import type { Plan } from '../../src/model/plan'
import { type Deal, months, type Office } from './statements'

const start = (CivilDate.parse('2026-01-01') as CivilDate).serial
export const untilJune = { from: '2026-01-01', to: '2026-06-30' }
export const halfYear = [...months(1), ...months(2)]
const cents = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 100)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
export const names = ['Ann', 'Ben', 'Cas'] as const

const deal = fc.record({
  amount: cents(-100_000_00, 400_000_00),
  day: fc.integer({ min: 0, max: 180 }),
  owner: fc.constantFrom(...names),
  split: fc.constantFrom('', '', '', 'Ann 50%; Ben 50%', 'Ann 33%; Cas 66%', 'Ben 100%; Cas 50%'),
  type: fc.constantFrom('New', 'Renewal'),
  there: fc.boolean(),
})
type Drawn = { amount: number; day: number; owner: string; split: string; type: string; there: boolean }
const dealsOf = (drawn: readonly Drawn[]): Deal[] =>
  drawn.flatMap(({ day, there, ...of }, i) =>
    there ? [{ ...of, id: `D-${i}`, close: CivilDate.of(start + day).iso }] : [],
  )
const rates = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 3000 })), {
    selector: ([from]) => from,
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.sort(([a], [b]) => a - b).map(([from, rate]) => [from / 10, rate / 10000] as const))
const terms = fc.record({
  mode: fc.constantFrom('marginal', 'retroactive', 'overage', 'curve'),
  period: fc.constantFrom('month', 'quarter', 'year'),
  cumulative: maybe(fc.constant('yes')),
  measuredOn: maybe(fc.constant('team')),
  appliesTo: fc.constantFrom('', 'Type = New'),
  gate: maybe(fc.constantFrom(0.5, 1)),
  cap: maybe(cents(1_00, 80_000_00)),
  floor: maybe(cents(1_00, 9_000_00)),
  tiersIn: fc.constant('share of quota'),
  targetIncentive: fc.constant(40000),
}) as fc.Arbitrary<Partial<Plan>>
const component = fc.record({ terms, rates })
const world = fc.record({
  deals: fc.array(deal, { maxLength: 12 }),
  one: component,
  two: component,
  later: fc.option(component, { nil: undefined }),
  goals: fc.tuple(...names.map(() => cents(1_000_00, 200_000_00))),
  annTo: fc.constantFrom(undefined, '2026-03-15', '2026-05-31'),
  benFrom: fc.constantFrom(undefined, '2026-02-10'),
  lead: fc.constantFrom('', 'Ann'),
  casPlan: fc.constantFrom('Plan', 'Other'),
})
type World = typeof world extends fc.Arbitrary<infer T> ? T : never

export const officeOf = ({ deals, one, two, later, goals, annTo, benFrom, lead, casPlan }: World): Office => ({
  deals: dealsOf(deals),
  people: [
    { name: 'Ann', endDate: annTo },
    { name: 'Ben', manager: lead, startDate: benFrom },
    { name: 'Cas', manager: lead, plan: casPlan },
  ],
  goals: names.flatMap((person, i) => halfYear.map((month) => ({ ...month, person, goal: goals[i] as number }))),
  plans: [
    { ...one.terms, rates: one.rates },
    { ...two.terms, component: 'Second', rates: two.rates },
    ...(later ? [{ ...later.terms, validFrom: '2026-02-15', rates: later.rates }] : []),
    { ...two.terms, plan: 'Other', rates: two.rates },
  ],
})

/** A world, and what of it is another one each month: any of its deals, quotas, people and plans. */
export const turns = fc.tuple(
  world,
  fc.array(
    fc.record({
      next: world,
      of: fc.subarray(['deals', 'one', 'later', 'goals', 'annTo', 'benFrom', 'lead', 'casPlan'] as const, {
        maxLength: 2,
      }),
      deal: fc.nat(),
      every: fc.boolean(),
    }),
    { minLength: 5, maxLength: 5 },
  ),
)

export function worlds([first, changes]: typeof turns extends fc.Arbitrary<infer T> ? T : never): World[] {
  const found = [first]
  for (const { next, of, deal: which, every } of changes) {
    const last = found[found.length - 1] as World
    const changed = { ...last }
    for (const key of of) {
      if (key !== 'deals') Object.assign(changed, { [key]: next[key] })
      else if (every) changed.deals = last.deals.map((one, i) => next.deals[i] ?? one)
      else
        changed.deals = last.deals.map((one, i) =>
          i === which % last.deals.length ? { ...one, ...next.deals[0] } : one,
        )
    }
    found.push(changed)
  }
  return found
}
