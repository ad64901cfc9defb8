import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { again } from '../../../src/core/ledger/again/again'
import { figureColumns } from '../../../src/core/ledger/figures'
import { restatedRows, statementRows } from '../../../src/core/ledger/rows/statement-rows'
import type { Clawback, Difference } from '../../../src/core/statements/payable'
import { approvals } from '../../setup/approvals'
import { noNames, placed } from '../../setup/ledger'
import { offices } from '../../setup/ledger-offices'
import { months, office, quarter } from '../../setup/statements'

const [first, second] = [quarter(1), quarter(2)]

/** Rows of two approved quarters: the second with every kind of row, and with what the first comes to since a deal came late. */
function rowsOfEveryKind() {
  const deal = (id: string, amount: number, owner: string, close: string, split = '') => ({
    id,
    amount,
    owner,
    close,
    split,
  })
  const sold = [
    deal('D-1', 60000.5, 'Ann', '2026-01-10'),
    deal('D-2', 20000, 'Ben', '2026-02-01', 'Ann 50%; Ben 50%'),
    deal('D-3', 40000, 'Ann', '2026-05-01'),
    deal('D-4', 50000, 'Ann', '2026-06-01'),
  ]
  const rest = {
    people: [{ name: 'Ann' }, { name: 'Ben' }],
    goals: ['Ann', 'Ben'].flatMap((name) => [first, second].map((of) => ({ ...of, person: name, goal: 70000 }))),
    plans: [
      {
        draw: 5000,
        floor: 1000,
        cumulative: 'yes' as const,
        tiersIn: 'share of quota' as const,
        rates: [
          [0, 0.08],
          [1, 0.12],
        ] as const,
      },
    ],
  }
  const then = office({ deals: sold, ...rest })
  const now = office({ deals: [...sold, deal('D-5', 1000, 'Ben', '2026-03-31')], ...rest })
  const earned = (of: typeof then, name: string) => of.statement(first, name).earned
  const was = then.statement(first, 'Ben')
  const difference: Difference = {
    period: first,
    plan: 'Plan',
    version: '',
    component: 'Commission',
    deal: 'D-5 / Ben',
    cause: 'deal',
    says: 'D-5 is new.',
    cents: earned(now, 'Ben') - earned(then, 'Ben'),
  }
  const clawback: Clawback = {
    deal: 'D-9 / Ben',
    name: 'Nine',
    account: 'Nine Inc.',
    plan: 'Plan',
    version: '',
    component: 'Commission',
    paidIn: first,
    paid: 9000n,
    cents: 4500n,
    says: 'Lost after 6 of 12 months.',
  }
  const ben = now.made(second, 'Ben', {
    adjustments: [
      { reason: 'bonus', note: 'Best newcomer', cents: 25000n },
      { reason: 'draw', note: '', cents: 1000n },
    ],
    clawbacks: [clawback],
    differences: [difference],
    balance: was.balance,
  })
  const ann = now.made(second, 'Ann', { balance: then.statement(first).balance })
  return placed([
    ...statementRows(then.all(first)),
    ...restatedRows(first, [now.statement(first, 'Ben')], second),
    ...statementRows({ period: second, all: [ann, ben] }),
  ])
}

describe('reckoning an approved period again from Ledger alone', () => {
  test('gives what was approved, whatever the office and the period', () => {
    fc.assert(
      fc.property(offices, fc.constantFrom(first, second, ...months(1), ...months(2)), (of, period) => {
        const made = office(of).all(period)
        const { differs, faults, people, figures } = again(period, placed(statementRows(made)).reverse(), noNames)
        expect(differs).toEqual([])
        expect(faults).toEqual([])
        expect(people).toBe(made.all.length)
        expect(figures).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })

  test('gives what was approved when earlier periods were changed, whatever the change', () => {
    fc.assert(
      fc.property(offices, offices, offices, (then, later, last) => {
        const { approve, entries } = approvals()
        approve(first, then)
        approve(second, later)
        approve(quarter(3), last)
        for (const period of [first, second, quarter(3)])
          expect(again(period, entries(), noNames)).toMatchObject({ differs: [], faults: [] })
      }),
      { numRuns: 50 },
    )
  })

  test('holds with adjustments, clawbacks, differences and draws, and for what earlier periods come to', () => {
    const rows = rowsOfEveryKind()
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(8)
    expect(again(first, rows, noNames)).toMatchObject({ people: 2, differs: [], faults: [] })
    expect(again(second, rows, noNames)).toMatchObject({ people: 2, differs: [], faults: [] })
  })

  test('holds for somebody who goes by another name since', () => {
    const renamed = rowsOfEveryKind().map((row) =>
      row.person === 'Ben' && row.approvedTo === second.to ? { ...row, person: 'Ben Wood' } : row,
    )
    expect(again(second, renamed, new Map([['ben', 'Ben Wood']]))).toMatchObject({ people: 2, differs: [], faults: [] })
    expect(again(second, renamed, noNames).differs.map(({ what }) => what)).toContain('Statement: draw owed before')
  })

  const rows = rowsOfEveryKind()
  const figures = rows.flatMap((row, i) =>
    figureColumns.flatMap((column) => (row[column] === undefined ? [] : [{ row, i, column }])),
  )
  test.each(figures)('names a changed figure: row $row.row, $row.kind, $column', ({ row, i, column }) => {
    const changed = rows.map((one, at) => (at === i ? { ...one, [column]: (one[column] as number) + 0.01 } : one))
    const { differs } = again({ from: row.approvedFrom, to: row.approvedTo }, changed, noNames)
    expect(differs.map(({ row: at, approved }) => [at, approved])).toContainEqual([
      row.row,
      (row[column] as number) + 0.01,
    ])
  })

  const without = (gone: (row: (typeof rows)[number]) => boolean) =>
    again(
      second,
      rows.filter((row) => !gone(row)),
      noNames,
    )
  const inSecond = (kind: string, person: string) => (row: (typeof rows)[number]) =>
    row.kind === kind && row.person === person && row.from === second.from

  test('names what a missing deal, bonus or component was part of', () => {
    expect(without(({ deal, from }) => deal === 'D-4 / Ann' && from === second.from).differs).toContainEqual({
      person: 'Ann',
      what: 'Commission from 2026-01-01 to 2026-06-30: deals in all',
      row: 18,
      approved: 90000,
      again: 40000,
    })
    expect(without(inSecond('adjustment', 'Ben')).differs.map(({ what }) => what)).toEqual([
      'Statement: Paid',
      'Statement: topped up to the draw',
      'Statement: advanced',
      'Statement: draw owed after',
    ])
    const { differs, faults } = without(inSecond('component', 'Ann'))
    expect(differs.map(({ what }) => what)).toContain('Statement: Commission')
    expect(faults.map(({ message }) => message)).toContain(
      'Ledger, row 19, Component: the row of the component that it belongs to is missing.',
    )
  })

  test('a statement that is missing, and inputs that can’t be read, are told with their cell', () => {
    expect(without(inSecond('statement', 'Ann')).faults).toEqual([
      {
        message: 'Ledger, row 18, Person: the row of Ann’s statement is missing.',
        at: { tab: 'Ledger', row: 18, column: 'Person' },
      },
    ])
    const broken = rows.map((row) => (row.kind === 'clawback' ? { ...row, inputs: 'none' } : row))
    expect(again(second, broken, noNames).faults.map(({ message }) => message)).toEqual([
      'Ledger, row 26, Inputs: found "none", expected what approving wrote.',
    ])
  })

  test('a draw of an earlier statement that can’t be read is told, since what was owed depends on it', () => {
    const broken = rows.map((row) =>
      row.kind === 'statement' && row.person === 'Ann' && row.approvedTo === first.to
        ? { ...row, inputs: 'none' }
        : row,
    )
    expect(again(second, broken, noNames).faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Ledger, row \d+, Inputs: found "none", expected what approving wrote\.$/),
    ])
  })

  test('names what a changed rate would have earned', () => {
    const cheaper = rows.map((row) => ({
      ...row,
      inputs: row.inputs.replace('[[0,0.08],[1,0.12]]', '[[0,0.07],[1,0.12]]'),
    }))
    const { differs } = again(first, cheaper, noNames)
    expect(differs).toContainEqual({
      person: 'Ann',
      what: 'Deal D-1 / Ann in Commission from 2026-01-01 to 2026-03-31: Commission',
      row: 4,
      approved: 4800.04,
      again: 4200.04,
    })
  })
})
