import { expect, test } from 'vitest'
import { approvals, paidTo } from '../../setup/approvals'
import { type Office, quarter } from '../../setup/statements'

const [first, second, third] = [quarter(1), quarter(2), quarter(3)]
const rates = [
  [0, 0.1],
  [100000, 0.2],
] as const
const won = [
  { id: 'D-1', amount: 60000, close: '2026-01-31' },
  { id: 'D-2', amount: 80000, close: '2026-03-10' },
]
const base: Office = { people: [{ endDate: '2026-03-31' }], deals: won, plans: [{ clawbackMonths: 12, rates }] }
const lost = (close: string, more = {}): Office => ({
  ...base,
  deals: won.map((one) => (one.id === 'D-1' ? { ...one, close, stage: 'Lost', ...more } : one)),
})
const clawedIn = (made: ReturnType<ReturnType<typeof approvals>['calculated']>) =>
  made.all.flatMap(({ person, clawbacks }) =>
    clawbacks.map(({ deal, paidIn, paid, cents, says }) => [person, deal, paidIn.from, paid, cents, says]),
  )

test('what was not served of the months is taken back, of leavers too, and the tiers of other deals stay', () => {
  const book = approvals()
  expect(paidTo(book.approve(first, base), 'Ann')).toBe(600000n + 400000n + 800000n)
  const made = book.calculated(second, lost('2026-04-30'))
  expect(clawedIn(made)).toEqual([
    [
      'Ann',
      'D-1 / Ann',
      '2026-01-01',
      600000n,
      450000n,
      'Lost on 2026-04-30, 3 whole months after 2026-01-31: 9 of 12 months are taken back, 4,500.00 of 6,000.00.',
    ],
  ])
  expect(paidTo(made, 'Ann')).toBe(-450000n)
  expect(made.restated).toEqual([])
})

test('it counts on as Ledger has it, whatever its row says today', () => {
  const book = approvals()
  book.approve(first, base)
  const made = book.calculated(second, lost('2026-04-30', { amount: 1, owner: 'Ben', type: 'Other' }))
  expect(clawedIn(made).map(([, , , , cents]) => cents)).toEqual([450000n])
  expect(made.all.flatMap(({ differences }) => differences)).toEqual([])
})

test('it belongs to the first open period that ends on the day it was lost, or after', () => {
  const book = approvals()
  book.approve(first, base)
  const late = lost('2026-07-31')
  expect(clawedIn(book.approve(second, late))).toEqual([])
  expect(clawedIn(book.calculated(third, late)).map(([, , , , cents]) => cents)).toEqual([300000n])
})

test('it is taken once, and given back when the deal is won again', () => {
  const book = approvals()
  book.approve(first, base)
  book.approve(second, lost('2026-04-30'))
  expect(clawedIn(book.calculated(third, lost('2026-04-30')))).toEqual([])
  expect(clawedIn(book.calculated(third, base))).toEqual([
    ['Ann', 'D-1 / Ann', '2026-01-01', 600000n, -450000n, 'Won again: the 4,500.00 that was taken back is given back.'],
  ])
})

test('what was taken stays where the day of the loss is moved past the period, and is reckoned anew on that day', () => {
  const book = approvals()
  book.approve(first, base)
  book.approve(second, lost('2026-04-30'))
  expect(clawedIn(book.approve(third, lost('2026-10-31')))).toEqual([])
  expect(
    clawedIn(book.calculated(quarter(4), lost('2026-10-31'))).map(([, , , , cents, says]) => [cents, says]),
  ).toEqual([
    [
      -300000n,
      'Lost on 2026-10-31, 9 whole months after 2026-01-31: 3 of 12 months are taken back, 1,500.00 of 6,000.00. 4,500.00 was taken back before.',
    ],
  ])
})

test('a loss whose day nobody entered is told with the day that is taken for it', () => {
  const book = approvals()
  book.approve(first, base)
  const said = 'Lost without a Closed date, so the close date is taken for the day of the loss: D-1 on 2026-01-31.'
  const told = (of: Office) => {
    const { all, findings } = book.calculated(second, of)
    return [
      all.flatMap(({ clawbacks }) => clawbacks.map(({ cents }) => cents)),
      findings.some((one) => one.message.startsWith(said)),
    ]
  }
  expect(told(lost('2026-01-31'))).toEqual([[600000n], true])
  expect(told(lost('2026-01-31', { closed: '2026-04-30' }))).toEqual([[450000n], false])
})

test('where it is no longer among the deals, its difference takes all, and what was taken back is given back', () => {
  const book = approvals()
  book.approve(first, base)
  book.approve(second, lost('2026-04-30'))
  const made = book.calculated(third, { ...base, deals: won.slice(1) })
  expect(clawedIn(made).map(([, , , , cents, says]) => [cents, says])).toEqual([
    [-450000n, 'Not among the lost deals: the 4,500.00 that was taken back is given back.'],
  ])
  // 80,000 alone earn 8,000 of the 18,000 that were paid.
  expect(paidTo(made, 'Ann')).toBe(-1000000n + 450000n)
})

test('after all of its months nothing is owed, and without months the plan takes nothing back, which is said', () => {
  const served = approvals()
  served.approve(first, { ...base, plans: [{ clawbackMonths: 3, rates }] })
  const after = { ...lost('2026-04-30'), plans: [{ clawbackMonths: 3, rates }] }
  expect(clawedIn(served.calculated(second, after))).toEqual([])
  const never = approvals()
  never.approve(first, { ...base, plans: [{ rates }] })
  // What holds is what the plan said when it paid.
  const made = never.calculated(second, lost('2026-04-30'))
  expect(clawedIn(made)).toEqual([])
  expect(made.findings.map(({ message }) => message)).toContain(
    'Plan, Commission, takes nothing back, for it has no Clawback months. Lost since they were paid: D-1 of Ann on 2026-04-30 (6,000.00).',
  )
})
