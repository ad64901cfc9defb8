import { describe, expect, test } from 'vitest'
import { approvals, paidTo } from '../../setup/approvals'
import { months, type Office, type quarter } from '../../setup/statements'

const [january, february, march] = months(1) as [
  ReturnType<typeof quarter>,
  ReturnType<typeof quarter>,
  ReturnType<typeof quarter>,
]
const rates = [
  [0, 0.1],
  [100000, 0.2],
] as const
const deal = (id: string, amount: number, close: string, more = {}) => ({ id, amount, close, ...more })
const base: Office = {
  people: [{ name: 'Ann' }, { name: 'Ben' }],
  deals: [
    deal('D-1', 60000, '2026-01-10'),
    deal('D-2', 80000, '2026-02-10'),
    deal('D-3', 10000, '2026-01-20', { owner: 'Ben' }),
  ],
  plans: [{ rates }],
}

/** Approves January and February, and gives what March’s statements say after a change. */
function marchAfter(change: Partial<Office>, from: Office = base) {
  const book = approvals()
  book.approve(january, from)
  book.approve(february, from)
  const made = book.calculated(march, { ...from, ...change })
  const told = made.all.flatMap(({ person, differences }) =>
    differences.map(({ period, cause, says, cents }) => [person, period.from, cause, says, Number(cents) / 100]),
  )
  return { made, told, book, changed: { ...from, ...change } }
}
const withDeal = (id: string, change: object) => ({
  deals: base.deals.map((one) => (one.id === id ? { ...one, ...change } : one)),
})

describe('differences of approved periods', () => {
  test('nothing changed gives none', () => {
    const { made, told } = marchAfter({})
    expect(told).toEqual([])
    expect(made.restated).toEqual([])
  })

  test('an amount', () => {
    const { told, made } = marchAfter(withDeal('D-1', { amount: 50000 }))
    expect(told).toEqual([
      ['Ann', '2026-01-01', 'deal', 'D-1: amount 50,000.00, was 60,000.00', -1000],
      ['Ann', '2026-02-01', 'deal', 'D-1: amount 50,000.00, was 60,000.00', -1000],
    ])
    expect(paidTo(made, 'Ann')).toBe(-200000n)
    expect(made.restated.map(({ period, all }) => [period.from, all.map(({ person }) => person)])).toEqual([
      ['2026-01-01', ['Ann']],
      ['2026-02-01', ['Ann']],
    ])
  })
})
