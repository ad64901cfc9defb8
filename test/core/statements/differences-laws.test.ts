import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalOf } from '../../../src/core/money/decimal'
import { clawback } from '../../../src/core/payout/clawback'
import { approvals, differed, paidTo } from '../../setup/approvals'
import { halfYear, names, officeOf, turns, untilJune, worlds } from '../../setup/changing-offices'
import { type Office, office, quarter } from '../../setup/statements'

const quarter1 = quarter(1)
const amount = fc.integer({ min: -50_000_00, max: 50_000_00 }).map((n) => n / 100)
const total = (list: readonly { cents: bigint }[]) => list.reduce((sum, { cents }) => sum + cents, 0n)

describe('whatever changes after periods were approved', () => {
  test('all that is paid in time is what the whole time earns by the last data, for everybody', () => {
    fc.assert(
      fc.property(turns, (drawn) => {
        const book = approvals()
        const all = worlds(drawn).map(officeOf)
        const made = all.map((of, i) => book.approve(halfYear[i] as ReturnType<typeof quarter>, of))
        const last = all[all.length - 1] as Office
        const settled = book.calculated({ from: '2026-07-01', to: '2026-07-31' }, last)
        const whole = office(last).all(untilJune)
        for (const person of names) {
          // What can’t be reckoned any more stays as it was paid.
          if (settled.findings.some(({ message }) => message.startsWith(`What ${person} was paid`))) continue
          const paid = made.reduce((sum, one) => sum + paidTo(one, person), differed(settled, person))
          expect([person, paid]).toEqual([person, whole.all.find((one) => one.person === person)?.earned ?? 0n])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('nothing changed gives no difference, and nothing is written anew', () => {
    fc.assert(
      fc.property(turns, ([first]) => {
        const book = approvals()
        for (const month of halfYear) {
          const { all, restated } = book.approve(month, officeOf(first))
          expect(restated).toEqual([])
          expect(all.flatMap(({ clawbacks, differences }) => [...clawbacks, ...differences])).toEqual([])
        }
      }),
      { numRuns: 50 },
    )
  })

  test('differences and what stands are what a period earns now, and who shares nothing with a change is left alone', () => {
    fc.assert(
      fc.property(turns, amount, ([first], more) => {
        const before = officeOf({ ...first, lead: '', deals: first.deals.map((one) => ({ ...one, split: '' })) })
        const after = {
          ...before,
          deals: before.deals.map((one) => (one.owner === 'Ann' ? { ...one, amount: one.amount + more } : one)),
        }
        const book = approvals()
        const month = halfYear[0] as ReturnType<typeof quarter>
        const was = book.approve(month, before)
        const made = book.calculated(halfYear[1] as typeof month, after)
        const earnedIn = (all: Pick<typeof made, 'all'>, person: string) =>
          all.all.find((one) => one.person === person)?.earned ?? 0n
        expect(differed(made, 'Ann')).toBe(earnedIn(office(after).all(month), 'Ann') - earnedIn(was, 'Ann'))
        const others = (of: typeof made) => of.all.filter(({ person }) => person !== 'Ann')
        expect(others(made)).toEqual(others(book.calculated(halfYear[1] as typeof month, before)))
      }),
      { numRuns: 50 },
    )
  })

  test('a deal that is lost costs exactly its clawback, once, and nobody else anything', () => {
    fc.assert(
      fc.property(turns, fc.nat(), fc.integer({ min: 1, max: 12 }), ([first], which, clawbackMonths) => {
        const { plans, ...world } = officeOf(first)
        const before = { ...world, plans: plans.map((plan) => ({ ...plan, clawbackMonths })) }
        const paid = before.deals.filter(({ close }) => close <= '2026-01-31')
        const lost = paid[which % Math.max(1, paid.length)]
        if (!lost) return
        const after = {
          ...before,
          deals: before.deals.map((one) => (one === lost ? { ...one, stage: 'Lost', close: '2026-02-15' } : one)),
        }
        const [january, february, march] = halfYear as [typeof quarter1, typeof quarter1, typeof quarter1]
        const book = approvals()
        const was = book.approve(january, before)
        const kept = book.calculated(february, before)
        const made = book.approve(february, after)
        const served = lost.close <= '2026-01-15' ? 1 : 0
        for (const { person, earned, clawbacks, differences } of made.all) {
          expect(differences).toEqual([])
          expect(earned).toBe(kept.all.find((one) => one.person === person)?.earned)
          const lines = was.all.find((one) => one.person === person)?.earnings.flatMap((one) => one.lines) ?? []
          const commissions = lines.flatMap((line) =>
            'deal' in line && line.deal.credit.key.startsWith(`${lost.id} /`) ? [line.cents] : [],
          )
          const owed = commissions.map((cents) =>
            Math.round(clawback(Number(cents) / 100, served, { months: decimalOf(clawbackMonths) }) * 100),
          )
          expect(clawbacks.map(({ cents }) => Number(cents)).sort()).toEqual(owed.filter((cents) => cents !== 0).sort())
        }
        const later = book.calculated(march, after)
        expect(later.all.flatMap(({ clawbacks, differences }) => [...clawbacks, ...differences])).toEqual([])
        const again = book.calculated(march, before)
        for (const { person, clawbacks } of made.all)
          expect(total(again.all.find((one) => one.person === person)?.clawbacks ?? [])).toBe(-total(clawbacks))
      }),
      { numRuns: 100 },
    )
  })
})
