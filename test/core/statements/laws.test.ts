import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dealByDeal } from '../../../src/core/commission/by-deal'
import { commissionPlan } from '../../../src/core/commission/plan'
import { decimalOf } from '../../../src/core/money/decimal'
import { controls } from '../../../src/core/statements/controls'
import { CivilDate } from '../../../src/model/civil-date'
import type { Plan } from '../../../src/model/plan'
import { earned, type Mode } from '../../setup/commission-by-the-book'
import { add, cents, multiply, nought, read } from '../../setup/fractions'
import { type Deal, months, office, quarter } from '../../setup/statements'

const first = (CivilDate.parse('2026-01-01') as CivilDate).serial
const amount = fc.integer({ min: -200_000_00, max: 900_000_00 }).map((n) => n / 100)
const deal = fc.record({ amount, day: fc.integer({ min: 0, max: 180 }) })
const deals = fc
  .array(deal, { maxLength: 25 })
  .map((list): Deal[] =>
    list.map(({ amount: of, day }, i) => ({ id: `D-${i}`, amount: of, close: CivilDate.of(first + day).iso })),
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
}) as fc.Arbitrary<Partial<Plan>>
const goals = ([1, 2] as const).map((n) => ({ ...quarter(n), goal: 400000 }))
const centsOf = (list: readonly bigint[]) => list.reduce((a, b) => a + b, 0n)

describe('statements, whatever the deals and the plan', () => {
  test('those of the months of a quarter add up to that of the quarter', () => {
    fc.assert(
      fc.property(deals, plan, steps, (sold, terms, rates) => {
        const { statement } = office({ deals: sold, plans: [{ ...terms, rates }], goals })
        const byMonth = months(1).map((month) => statement(month).earned)
        expect(centsOf(byMonth)).toBe(statement(quarter(1)).earned)
      }),
      { numRuns: 200 },
    )
  })

  test('cumulative ones are the year to date less what was earned before', () => {
    fc.assert(
      fc.property(deals, plan, steps, (sold, terms, rates) => {
        const { statement } = office({ deals: sold, plans: [{ ...terms, cumulative: 'yes', rates }], goals })
        const halfYear = { from: '2026-01-01', to: '2026-06-30' }
        const one = statement(quarter(1)).earned
        expect(one + statement(quarter(2)).earned).toBe(statement(halfYear).earned)
        expect(centsOf([...months(1), ...months(2)].map((month) => statement(month).earned))).toBe(
          statement(halfYear).earned,
        )
      }),
      { numRuns: 200 },
    )
  })

  test('tiers pay what the book says of the sum of the deals, and the deals’ commissions are those of COMMISSION_BY_DEAL', () => {
    fc.assert(
      fc.property(deals, steps, fc.constantFrom<Mode>('marginal', 'retroactive', 'overage'), (sold, rates, mode) => {
        const { statement } = office({ deals: sold, plans: [{ mode, tiersIn: 'share of quota', rates }], goals })
        const made = statement(quarter(1))
        const total = sold
          .filter(({ close }) => close <= '2026-03-31')
          .reduce((sum, { amount: of }) => add(sum, read(of)), nought)
        expect(made.earned).toBe(cents(earned(total, rates, mode, 400000)))
        expect(centsOf(made.earnings.flatMap(({ lines }) => lines.map((line) => line.cents)))).toBe(made.earned)
        const [one] = made.earnings
        const table = { tiers: rates.map(([start, rate]) => ({ start: decimalOf(start), rate: decimalOf(rate) })) }
        const next = dealByDeal(commissionPlan(table, mode, 400000), 400000, 0)
        const byDeal = one?.lines.map((line) => Number(line.cents) / 100)
        expect(byDeal).toEqual(one?.deals.map(({ credited }) => next(Number(credited) / 100)))
      }),
      { numRuns: 300 },
    )
  })

  test('the order of deals, in the tab and in time, changes nothing in the total', () => {
    fc.assert(
      fc.property(deals, plan, steps, fc.integer({ min: 0, max: 40 }), (sold, terms, rates, turn) => {
        const inQuarter = sold.filter(({ close }) => close <= '2026-03-31')
        const days = inQuarter.map(({ close }) => close)
        const turned = inQuarter
          .map((one, i) => ({ ...one, close: days[(i + turn) % days.length] as string }))
          .reverse()
        const total = (of: readonly Deal[]) =>
          office({ deals: of, plans: [{ ...terms, rates }], goals }).statement(quarter(1)).earned
        expect(total(turned)).toBe(total(inQuarter))
      }),
      { numRuns: 100 },
    )
  })

  test('a credit note undoes its deal', () => {
    fc.assert(
      fc.property(deals, plan, steps, amount, (sold, terms, rates, of) => {
        const note = [
          { id: 'X-1', amount: of, close: '2026-02-10' },
          { id: 'X-2', amount: -of, close: '2026-03-20' },
        ]
        const total = (all: readonly Deal[]) =>
          office({ deals: all, plans: [{ ...terms, rates }], goals }).statement(quarter(1)).earned
        expect(total([...sold, ...note])).toBe(total(sold))
      }),
      { numRuns: 100 },
    )
  })

  test('splits add up to the cent, and control totals hold', () => {
    const people = ['Ann', 'Ben', 'Cas'].map((name) => ({ name }))
    fc.assert(
      fc.property(
        deals,
        fc.array(fc.integer({ min: 1, max: 98 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('Won', 'Open', 'Lost', 'Nowhere'),
        (sold, cuts, stage) => {
          const shared = sold.map((one, i) => {
            const a = cuts[i % cuts.length] as number
            const b = Math.floor((100 - a) / 3)
            return {
              ...one,
              split: `Ann ${a}%; Ben ${b}%; Cas ${100 - a - b}%`,
              stage: i % 4 === 3 ? stage : 'Won',
            }
          })
          const { statement, known } = office({ deals: shared, people, plans: [{ rates: [[0, 0.1]] }] })
          const made = people.map(({ name }) => statement(quarter(1), name))
          const won = shared.filter((one) => one.stage === 'Won')
          const wonCents = centsOf(won.map(({ amount: of }) => cents(read(of))))
          expect(centsOf(known.credits.all.map(({ credited }) => credited))).toBe(wonCents)
          expect(controls(made, known.credits, quarter(1))).toMatchObject({ holds: true, shares: 0n })
          for (const one of made) {
            const credited = centsOf(one.earnings.flatMap(({ deals: of }) => of.map((each) => each.credited)))
            expect(one.earned).toBe(cents(multiply({ over: credited, under: 100n }, read(0.1))))
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  test('cap and floor hold in the quarter, and a team is credited with what its people are', () => {
    const people = [
      { name: 'Ann', manager: 'Mia' },
      { name: 'Ben', manager: 'Ann' },
      { name: 'Mia', plan: 'Lead' },
    ]
    fc.assert(
      fc.property(deals, money, money, (sold, cap, floor) => {
        const owned = sold.map((one, i) => ({
          ...one,
          split: i % 3 ? '' : 'Ann 50%; Ben 50%',
          owner: i % 2 ? 'Ann' : 'Ben',
        }))
        const limits = { cap, floor: Math.min(cap, floor) }
        const { statement } = office({
          deals: owned,
          people,
          plans: [
            { ...limits, rates: [[0, 0.1]] },
            { plan: 'Lead', measuredOn: 'team', rates: [[0, 0.01]] },
          ],
        })
        const made = statement(quarter(1))
        expect(made.earned <= cents(read(cap))).toBe(true)
        expect(made.earned >= cents(read(limits.floor))).toBe(true)
        const total = centsOf(
          owned.filter(({ close }) => close <= '2026-03-31').map(({ amount: of }) => cents(read(of))),
        )
        expect(statement(quarter(1), 'Mia').earned).toBe(cents({ over: total, under: 10000n }))
      }),
      { numRuns: 100 },
    )
  })
})
