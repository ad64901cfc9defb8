import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dealIn, dealKey } from '../../src/core/deals/key'
import { approvals, paidTo } from '../setup/approvals'
import { quarter } from '../setup/statements'

test('a key names the deal and the owner again, whatever stands in their names', () => {
  const slashed = fc.array(fc.constantFrom('/', ' ', 'A', '//'), { maxLength: 9 }).map((parts) => parts.join('').trim())
  fc.assert(
    fc.property(slashed, slashed, (id, owner) => {
      expect(dealIn(dealKey(id, owner))).toEqual({ id, owner })
    }),
    { numRuns: 1000 },
  )
  expect(dealKey('D-1', 'Ann A/B')).toBe('D-1 / Ann A/B')
})

test('a deal of somebody with a slash in the name is still theirs once it is lost', () => {
  const won = { id: 'D-1', owner: 'Ann / East', amount: 1000, close: '2026-01-31' }
  const of = { people: [{ name: 'Ann / East' }], plans: [{ clawbackMonths: 12, rates: [[0, 0.1]] as const }] }
  const book = approvals()
  book.approve(quarter(1), { ...of, deals: [won] })
  const made = book.calculated(quarter(2), { ...of, deals: [{ ...won, stage: 'Lost', close: '2026-04-30' }] })
  expect(paidTo(made, 'Ann / East')).toBe(-7500n)
  expect(made.all.flatMap(({ differences }) => differences)).toEqual([])
})
