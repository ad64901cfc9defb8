import { expect, test } from 'vitest'
import { namesOf } from '../../../src/core/deals/names'
import { ledgerBook } from '../../../src/core/ledger/ledger-book'
import { statementRows } from '../../../src/core/ledger/rows/statement-rows'
import { calculate } from '../../../src/core/pay-run/calculate'
import type { Adjustment } from '../../../src/model/adjustment'
import { placed } from '../../setup/ledger'
import { office, quarter } from '../../setup/statements'

const [first, second] = [quarter(1), quarter(2)]
const row = (person: string, amount: number, reason: Adjustment['reason'] = 'bonus', of = first) => ({
  ...of,
  person,
  amount,
  reason,
  note: '',
  by: '',
  on: undefined,
  row: 2,
})
const { sources } = office({
  deals: [],
  people: [{ name: 'Ann Wood', aliases: 'Ann' }, { name: 'Ben' }],
  plans: [{ rates: [[0, 0.1]] }],
})

/** What the second quarter says when these stood in Adjustments as the first was approved, and those do since. */
function said(then: readonly ReturnType<typeof row>[], since: readonly ReturnType<typeof row>[]) {
  const names = namesOf(sources.people)
  const made = calculate(first, { ...sources, adjustments: then, ledger: ledgerBook([], names) })
  const ledger = ledgerBook(placed(statementRows(made)), names)
  return calculate(second, { ...sources, adjustments: since, ledger }).findings.map(({ message }) => message)
}

test('an adjustment that is entered, changed or deleted once its period is approved is told', () => {
  const end = 'What changed is not paid until it is entered for the period that is open.'
  const begin = (person: string) =>
    `The adjustments of ${person} for 2026-01-01 to 2026-03-31 changed after these statements were approved: the tab Adjustments has`
  expect(said([], [row('Ben', 100)])).toContain(`${begin('Ben')} bonus 100.00, approved was none. ${end}`)
  expect(said([row('Ben', 100)], [])).toContain(`${begin('Ben')} none, approved was bonus 100.00. ${end}`)
  expect(said([row('Ann', 100), row('Ann', 5)], [row('Ann', 5), row('Ann Wood', -20.5, 'correction')])).toContain(
    `${begin('Ann Wood')} bonus 5.00, correction −20.50, approved was bonus 100.00, bonus 5.00. ${end}`,
  )
})

test('those that stand as they were approved, in whatever order, and those of the open period are not', () => {
  const same = [row('Ann', 100), row('Ben', 5, 'draw')]
  expect(said(same, [...same].reverse())).toEqual(said([], []))
  expect(said([], [row('Ben', 1, 'bonus', second)])).toEqual(said([], []))
})
