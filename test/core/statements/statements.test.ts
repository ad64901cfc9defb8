import { expect, test } from 'vitest'
import { controls } from '../../../src/core/statements/controls'
import { CivilDate } from '../../../src/model/civil-date'
import { dealSource } from '../../setup/deal-source'
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
    placed: 308000n,
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

test('another column than the amount is read to the cent, however many decimals it has', () => {
  const source = dealSource(
    [
      ['D-1', 'Ann', 'Won', 1, CivilDate.of(46040), 300.335],
      ['D-2', 'Ann', 'Won', 1, CivilDate.of(46041), 12.5],
      ['D-3', 'Ann', 'Won', 1, CivilDate.of(46042), 7],
    ],
    { id: 0, owner: 1, stage: 2, amount: 3, closeDate: 4, type: 5 },
  )
  const { statement } = office({
    deals: [],
    plans: [{ amountFrom: 'Type', rates: [[0, 1]] }],
    more: { sources: [source] },
  })
  expect(statement(first).earned).toBe(30034n + 1250n + 700n)
})

test('a condition on a value that no deal has is told', () => {
  const said = (appliesTo: string) =>
    office({
      deals: [
        { id: 'D-1', amount: 1, close: '2026-01-10', type: 'New' },
        { id: 'D-2', amount: 1, close: '2026-01-10', stage: 'Open', type: 'Old' },
      ],
      plans: [{ appliesTo, rates: [[0, 0.1]] }],
    })
      .all(first)
      .findings.map(({ message }) => message)
  expect(said('Type = Newish')).toEqual([
    'A plan picks deals by Type = Newish, and no deal has it. Look at Applies to in the tab Plans.',
  ])
  for (const met of ['Type = new', 'Type <> OLD', 'Type = ', 'Amount = 7']) expect(said(met)).toEqual([])
})

test('the control totals do not hold where a deal is on no statement, or on one twice', () => {
  const { all, known } = office({
    deals,
    people: [{ name: 'Ann' }, { name: 'Ben' }],
    plans: [{ appliesTo: 'Type <> Add-on', rates: [[0, 0.1]] }],
  })
  const made = all(first).all
  const holds = (uncounted: 'none' | 'twice' | 'as made') =>
    controls(
      made.map((one) => {
        const [deal] = known.credits.of('ann')
        const less = {
          ...one,
          earnings: one.earnings.map((earning) => ({ ...earning, deals: earning.deals.slice(1) })),
        }
        if (uncounted === 'as made' || one.person !== 'Ann' || !deal) return one
        return uncounted === 'none' ? less : { ...one, uncounted: [deal] }
      }),
      known.credits,
      first,
    ).holds
  expect([holds('as made'), holds('none'), holds('twice')]).toEqual([true, false, false])
})
