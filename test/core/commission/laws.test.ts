import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtScript } from '../../../scripts/built-script'
import { commissionByTheBook } from '../../setup/commission-by-the-book'
import { amounts, plans, priors, quotas } from '../../setup/commission-cases'

const script = builtScript()
const call = <T>(name: string, ...args: unknown[]) => script[name]?.(...args) as T
const commission = (...args: unknown[]) => call<number>('COMMISSION', ...args)
const column = (...args: unknown[]) => call<number[][]>('COMMISSION', ...args).map(([value]) => value as number)

const cents = fc.integer({ min: -20_000_000, max: 60_000_000 }).map((n) => n / 100 + 0)
const deals = fc.array(cents, { minLength: 1, maxLength: 8 })
const down = (values: readonly number[]) => values.map((value) => [value])
/** Exact for amounts in cents. */
const sum = (values: readonly number[]) => values.reduce((total, value) => total + Math.round(value * 100), 0) / 100 + 0
const runs = { numRuns: 1500 }

describe('a commission', () => {
  test('is what the contract says, computed in fractions and rounded once, for one value and in a column', () => {
    fc.assert(
      fc.property(plans, fc.array(amounts, { minLength: 2, maxLength: 5 }), priors, (plan, sold, prior) => {
        const { tiers, mode, quota } = plan
        const book = sold.map((amount) => commissionByTheBook(amount, tiers, mode, quota, prior))
        fc.pre(book.every(Number.isFinite))
        expect(sold.map((amount) => commission(amount, tiers, mode, quota, prior))).toEqual(book)
        expect(column(down(sold), tiers, mode, quota, prior)).toEqual(book)
      }),
      { numRuns: 4000 },
    )
  })

  test('is that with a quota and a prior of its own in every row, too', () => {
    const row = fc.tuple(amounts, quotas, priors)
    fc.assert(
      fc.property(plans, fc.array(row, { minLength: 2, maxLength: 5 }), ({ tiers, mode }, rows) => {
        const book = rows.map(([amount, quota, prior]) => commissionByTheBook(amount, tiers, mode, quota, prior))
        fc.pre(book.every(Number.isFinite))
        const [sold, targets, before] = [0, 1, 2].map((i) => down(rows.map((values) => values[i] as number)))
        expect(column(sold, tiers, mode, targets, before)).toEqual(book)
      }),
      runs,
    )
  })

  test('is the sum of its slices: the last running total, and the sum of the commissions and of amount × rate', () => {
    fc.assert(
      fc.property(plans, cents, cents, ({ tiers, mode, quota }, amount, prior) => {
        const rows = call<number[][]>('COMMISSION_BREAKDOWN', amount, tiers, mode, quota, prior).slice(1)
        const whole = commission(amount, tiers, mode, quota, prior)
        expect(rows[rows.length - 1]?.[5] ?? 0).toBe(whole)
        expect(sum(rows.map((row) => row[4] as number))).toBe(whole)
        const product = rows.reduce((total, row) => total + (row[2] as number) * (row[3] as number), 0)
        const size = rows.reduce((total, row) => total + Math.abs((row[2] as number) * (row[3] as number)), 0)
        expect(Math.abs(product - whole)).toBeLessThanOrEqual(0.0101 + size * 1e-12)
      }),
      runs,
    )
  })

  test('of parts of a period adds up to the commission of the whole', () => {
    fc.assert(
      fc.property(plans, cents, cents, ({ tiers, mode, quota }, first, second) => {
        const parts = [commission(first, tiers, mode, quota), commission(second, tiers, mode, quota, first)]
        expect(sum(parts)).toBe(commission(sum([first, second]), tiers, mode, quota))
      }),
      runs,
    )
  })

  test('never falls with a larger amount under marginal rates', () => {
    fc.assert(
      fc.property(plans, cents, cents, ({ tiers, quota }, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(commission(more, tiers, 'marginal', quota)).toBeGreaterThanOrEqual(
          commission(less, tiers, 'marginal', quota),
        )
      }),
      runs,
    )
  })

  test('is undone by a credit note', () => {
    fc.assert(
      fc.property(plans, cents, cents, ({ tiers, mode, quota }, deal, prior) => {
        const earned = commission(deal, tiers, mode, quota, prior)
        expect(commission(0 - deal, tiers, mode, quota, sum([prior, deal]))).toBe(0 - earned)
      }),
      runs,
    )
  })

  test('changes no argument, and comes out the same to the last bit', () => {
    fc.assert(
      fc.property(plans, fc.array(amounts, { minLength: 1, maxLength: 3 }), ({ tiers, mode, quota }, sold) => {
        const rows = Object.freeze(down(sold).map((row) => Object.freeze(row)))
        const table = Object.freeze(tiers.map((row) => Object.freeze([...row])))
        const outcome = () => {
          try {
            return call('COMMISSION', rows, table, mode, quota)
          } catch (error) {
            return String(error)
          }
        }
        expect(outcome()).toEqual(outcome())
      }),
    )
  })
})

describe('commission by deal', () => {
  test('is the commission of each deal on top of those before it, and sums to that of the sum', () => {
    fc.assert(
      fc.property(plans, deals, cents, ({ tiers, mode, quota }, sold, prior) => {
        const paid = call<number[][]>('COMMISSION_BY_DEAL', down(sold), tiers, mode, quota, prior).flat()
        sold.forEach((deal, i) => {
          const before = sum([prior, ...sold.slice(0, i)])
          expect(paid[i]).toBe(commission(deal, tiers, mode, quota, before))
        })
        expect(sum(paid)).toBe(commission(sum(sold), tiers, mode, quota, prior))
      }),
      runs,
    )
  })

  test('comes to the same in any order of the deals', () => {
    const shuffled = deals.chain((sold) =>
      fc.tuple(fc.constant(sold), fc.shuffledSubarray(sold, { minLength: sold.length })),
    )
    fc.assert(
      fc.property(plans, shuffled, ({ tiers, mode, quota }, [sold, otherwise]) => {
        const total = (list: number[]) =>
          sum(call<number[][]>('COMMISSION_BY_DEAL', down(list), tiers, mode, quota).flat())
        expect(total(otherwise)).toBe(total(sold))
      }),
      runs,
    )
  })

  test('is exact with deals that are no whole cents', () => {
    fc.assert(
      fc.property(plans, fc.array(amounts, { minLength: 1, maxLength: 4 }), ({ tiers, mode, quota }, sold) => {
        fc.pre(sold.every((deal) => Math.abs(deal) < 1e9))
        const paid = call<number[][]>('COMMISSION_BY_DEAL', down(sold), tiers, mode, quota).flat()
        expect(paid[0]).toBe(commissionByTheBook(sold[0] as number, tiers, mode, quota, 0))
      }),
    )
  })
})
