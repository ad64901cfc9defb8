import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approvedIn } from '../../../src/core/ledger/approved-in'
import { ledgerBook } from '../../../src/core/ledger/ledger-book'
import { restatedRows, statementRows } from '../../../src/core/ledger/rows/statement-rows'
import { recorded } from '../../../src/core/statements/recorded'
import type { Fault } from '../../../src/model/problem'
import { noNames, placed } from '../../setup/ledger'
import { offices } from '../../setup/ledger-offices'
import { office, quarter } from '../../setup/statements'

const [first, second] = [quarter(1), quarter(2)]
const deal = (id: string, amount: number, owner: string, close: string) => ({ id, amount, owner, close })
const plans = [{ draw: 300, rates: [[0, 0.1]] as const }]
const people = [{ name: 'Ann' }, { name: 'Ben' }]

describe('what Ledger says of approved periods', () => {
  test('what was earned is had back as it was approved, whatever the office', () => {
    fc.assert(
      fc.property(offices, (of) => {
        const made = office(of).all(first)
        const faults: Fault[] = []
        const [approved] = approvedIn(ledgerBook(placed(statementRows(made)), noNames), faults)
        expect(faults).toEqual([])
        expect(approved?.period).toEqual(first)
        expect([...(approved?.people.values() ?? [])]).toEqual(
          made.all.map(({ person, earnings }) => ({ person, earned: earnings.map(recorded) })),
        )
      }),
      { numRuns: 100 },
    )
  })

  test('of a period that was changed later, what it comes to now stands for those whom it changed, and what was paid for all', () => {
    const sold = [deal('D-1', 1000, 'Ann', '2026-01-10'), deal('D-2', 4000, 'Ben', '2026-01-10')]
    const then = statementRows(office({ deals: sold, people, plans }).all(first))
    const now = office({ deals: [...sold, deal('D-3', 500, 'Ann', '2026-03-31')], people, plans })
    const ann = now.all(first).all.filter(({ person }) => person === 'Ann')
    const rows = placed([...then, ...restatedRows(first, ann, second), ...statementRows(now.all(second))])
    const book = ledgerBook(rows, noNames)
    expect(book.approved).toEqual([first, second])
    const standing = book.standing(first)
    expect([...standing.keys()]).toEqual(['ann', 'ben'])
    const shown = (name: string) =>
      standing.get(name)?.map((row) => [row.approvedTo, row.kind, row.deal, row.commission, row.paid])
    expect(shown('ann')).toEqual([
      [second.to, 'terms', '', undefined, undefined],
      [first.to, 'statement', '', 100, 300],
      [second.to, 'component', '', 150, undefined],
      [second.to, 'deal', 'D-1 / Ann', 100, undefined],
      [second.to, 'deal', 'D-3 / Ann', 50, undefined],
    ])
    expect(shown('ben')).toEqual([
      [first.to, 'terms', '', undefined, undefined],
      [first.to, 'component', '', 400, undefined],
      [first.to, 'deal', 'D-2 / Ben', 400, undefined],
      [first.to, 'statement', '', 400, 400],
    ])
    const faults: Fault[] = []
    expect(
      approvedIn(book, faults)[0]
        ?.people.get('ann')
        ?.earned.map(({ earned }) => earned),
    ).toEqual([15000n])
    expect(faults).toEqual([])
  })

  test('where nothing is left of what somebody earned, nothing stands', () => {
    const sold = [deal('D-1', 1000, 'Ann', '2026-01-10')]
    const then = statementRows(office({ deals: sold, plans }).all(first))
    const now = [{ person: 'Ann', earnings: [], earned: 0n }]
    const rows = placed([...then, ...restatedRows(first, now, second)])
    const [approved] = approvedIn(ledgerBook(rows, noNames), [])
    expect(approved?.people.get('ann')?.earned).toEqual([])
  })

  test('what is owed of a draw is carried over from the last approved period before a day, by any spelling of the name', () => {
    const of = (sold: number) => office({ deals: [deal('D-1', sold, 'Ann', '2026-01-10')], plans })
    const rows = placed([
      ...statementRows(of(1000).all(first)),
      ...statementRows({ period: second, all: [of(0).statement(second, 'Ann', [], 20000n)] }),
    ])
    const book = ledgerBook([...rows].reverse(), noNames)
    expect(book.balanceBefore('Ann', '2026-03-31')).toBe(0n)
    expect(book.balanceBefore(' ANN ', '2026-04-01')).toBe(20000n)
    expect(book.balanceBefore('Ann', '2026-07-01')).toBe(50000n)
    expect(book.balanceBefore('Ben', '2026-07-01')).toBe(0n)
    expect(book.faults).toEqual([])
  })

  test('somebody with a new name is still the same person', () => {
    const of = office({ deals: [deal('D-1', 1000, 'Ann', '2026-01-10')], plans })
    const married = { person: 'Ann Wood', earnings: of.statement(first).earnings, earned: 5000n }
    const rows = placed([...statementRows(of.all(first)), ...restatedRows(first, [married], second)])
    const book = ledgerBook(rows, new Map([['ann', 'Ann Wood']]))
    expect(book.balanceBefore('Ann Wood', second.from)).toBe(20000n)
    const standing = [...book.standing(first)]
    expect(standing.map(([name, theirs]) => [name, theirs.map(({ approvedTo, kind }) => [approvedTo, kind])])).toEqual([
      [
        'ann wood',
        [
          [second.to, 'terms'],
          [first.to, 'statement'],
          [second.to, 'component'],
          [second.to, 'deal'],
        ],
      ],
    ])
  })

  test('a statement whose draw can’t be read, and rows that belong to nothing, are told with their cell', () => {
    const rows = placed(statementRows(office({ deals: [deal('D-1', 1000, 'Ann', '2026-01-10')], plans }).all(first)))
    const changed = (kind: string, values: object) =>
      rows.map((row) => (row.kind === kind ? { ...row, ...values } : row))
    expect(ledgerBook(changed('statement', { inputs: '' }), noNames).faults).toEqual([
      {
        message: 'Ledger, row 5, Inputs: found "", expected what approving wrote.',
        at: { tab: 'Ledger', row: 5, column: 'Inputs' },
      },
    ])
    const told = (all: typeof rows) => {
      const faults: Fault[] = []
      approvedIn(ledgerBook(all, noNames), faults)
      return faults.map(({ message }) => message)
    }
    expect(told(changed('component', { plan: 'Other' }))).toEqual([
      'Ledger, row 3, Component: its terms are missing, or can’t be read.',
      'Ledger, row 4, Component: the row of the component that it belongs to is missing.',
    ])
    expect(told(changed('deal', { inputs: '{"amount":1}' }))).toEqual([
      'Ledger, row 4, Inputs: found 1 at amount, expected whole cents, such as "120050".',
    ])
  })
})
