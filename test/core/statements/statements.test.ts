import { expect, test } from 'vitest'
import { office, quarter } from '../../setup/statements'

const first = quarter(1)
const deals = [
  { id: 'D-1', amount: 1000, close: '2026-01-10' },
  { id: 'D-2', owner: 'Zoe', amount: 2000, close: '2026-01-10' },
  { id: 'D-3', owner: 'Ben', amount: 4000, close: '2026-01-10', stage: 'Open' },
  { id: 'D-4', owner: 'Ben', amount: 500.5, close: '2025-01-10', stage: 'Lost' },
  { id: 'D-5', owner: '', amount: 7, close: '2026-01-10' },
  { id: 'D-6', split: 'Ann 50%; Ben 30%', amount: 100, close: '2026-01-10' },
]

test('everybody who was there has a statement, leavers where they are still credited', () => {
  const { all } = office({
    deals: [...deals, { id: 'D-7', owner: 'Cas', amount: 10, close: '2026-02-01' }],
    people: [
      { name: 'Ann' },
      { name: 'Ben', startDate: '2026-02-01' },
      { name: 'Cas', endDate: '2025-12-31' },
      { name: 'Dee', endDate: '2025-12-31' },
      { name: 'Eva', startDate: '2026-04-01' },
      { name: '' },
    ],
    plans: [{ rates: [[0, 0.1]] }],
  })
  expect(all(first).all.map(({ person, payable }) => [person, payable])).toEqual([
    ['Ann', 10500n],
    ['Ben', 300n],
    ['Cas', 100n],
  ])
})

test('who left owing a draw has a statement, so that the total owed is whole', () => {
  const { all } = office({
    deals,
    people: [{ name: 'Ann' }, { name: 'Dee', endDate: '2025-12-31' }],
    plans: [{ rates: [[0, 0.1]] }],
  })
  const owed = all(first, (name) => (name === 'dee' ? { balance: 30000n } : {}))
  expect(owed.all.map(({ person, payable, balance }) => [person, payable, balance])).toEqual([
    ['Ann', 10500n, 0n],
    ['Dee', 0n, 30000n],
  ])
})

test('every row read is credited, of another kind, or left out, and what does not add up is named', () => {
  const { all } = office({ deals, people: [{ name: 'Ann' }, { name: 'Ben' }], plans: [{ rates: [[0, 0.1]] }] })
  const { controls, findings } = all(first)
  expect(controls).toMatchObject({
    read: { count: 6, cents: 760750 },
    won: { count: 3, cents: 310000 },
    others: { count: 2, cents: 450050 },
    credited: 308000n,
    shares: -2000n,
    lines: 10800n,
    components: 10800n,
    reps: 10800n,
    holds: true,
  })
  expect([...controls.leftOut].map(([reason, { count, cents }]) => [reason, count, cents])).toEqual([
    ['no owner', 1, 700],
  ])
  expect(findings.map(({ message }) => message)).toEqual([
    'Left out, no owner: Deals row 6.',
    'Shares that do not add up to 100%: Deals row 7.',
    'Not in the tab People: Zoe. They have no plan, so nothing is earned on their deals. If the CRM calls somebody so, put it under Also known as.',
  ])
})

test('what a plan looks at in deals and does not find is named', () => {
  const { all } = office({
    deals: [{ id: 'D-1', amount: 1000, close: '2026-01-10' }],
    plans: [{ amountFrom: 'Margin', appliesTo: 'Region = North', rates: [[0, 0.1]] }],
  })
  expect(all(first).findings.map(({ message }) => message)).toEqual([
    'Deals has no column Region, by which a plan picks deals: it counts as blank there.',
    'Deals has no column Margin, which a plan measures.',
  ])
})
