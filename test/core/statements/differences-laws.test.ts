import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approvals, differed, paidTo } from '../../setup/approvals'
import { halfYear, names, officeOf, turns, untilJune, worlds } from '../../setup/changing-offices'
import { type Office, office, type quarter } from '../../setup/statements'

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
      { numRuns: 150, interruptAfterTimeLimit: 60000 },
    )
  })
})
