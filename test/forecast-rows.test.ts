import { describe, expect, test } from 'vitest'
import { deals, dealsOf, done, open, sheet, titles } from './setup/quarter'
import { tableOf } from './setup/table'

describe('the rows of deal tabs', () => {
  test('names every row that it leaves out, and accounts for all', async () => {
    const odd = [
      titles,
      ...deals.slice(1),
      ['D-6', 'x', '', '', 'Proposal', 1000, '2026-05-20'],
      ['D-7', 'x', '', 'Ann', 'Proposal', '', '2026-05-20'],
      ['D-8', 'x', '', 'Ann', 'Proposal', 'on request', '2026-05-20'],
      ['D-9', 'x', '', 'Ann', 'Proposal', 3000, ''],
      ['D-10', 'x', '', 'Ann', 'Proposal', 4000, 'soon'],
      ['D-11', 'x', '', 'Ann', '', 5000, '2026-05-20'],
      ['D-2', 'Birch', '', 'Ann', 'Negotiation', 40000, '2026-06-10'],
      ['', '', '', '', '', '', ''],
      ['Grand Totals (12 records)', '', '', '', '', '', ''],
      ['D-12', 'x', '', 'Ann', 'Proposal', '$1,250.50', '2026-05-20'],
    ]
    const book = open({ Deals: odd })
    const answer = await done(book)
    expect(answer.rows).toEqual({ read: 14, used: 5, otherPeriods: 1, leftOut: 8 })
    const rows = tableOf(sheet(book), 'Reconciliation')
    expect(Object.fromEntries([...rows].map(([label, { Rows, Where }]) => [label, [Rows, Where]]))).toEqual({
      'Rows read': [14, 'Deals'],
      'Used in this period': [5, 'Forecast deals FY2026-Q2'],
      'Of other periods': [1, ''],
      'Left out: no owner': [1, 'Deals row 7'],
      'Left out: no amount': [1, 'Deals row 8'],
      'Left out: amount can’t be read': [1, 'Deals row 9'],
      'Left out: no close date': [1, 'Deals row 10'],
      'Left out: close date can’t be read': [1, 'Deals row 11'],
      'Left out: no stage': [1, 'Deals row 12'],
      'Left out: duplicate id': [1, 'Deals row 13'],
      'Left out: no deal: a total or a note': [1, 'Deals row 15'],
      'Unaccounted for': [0, ''],
    })
    expect(rows.get('Unaccounted for')?.Amount).toBe(0)
    expect(answer.findings).toContain('Left out, amount can’t be read: Deals row 9.')
    expect(answer.findings.join(' ')).not.toContain('a total or a note')
  })

  test('reads a day written with points, day first, and says when deals come from several tabs', async () => {
    const [, ...lines] = deals
    const pointed = (cell: string | number) => String(cell).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1')
    const german = lines.map(([...line]) => [...line.slice(0, -1), pointed(line.at(-1) as string)])
    const other = [
      titles,
      ['E-1', 'x', '', 'Ann', 'Proposal', 1000, '31.04.2026'],
      ['E-2', 'x', '', 'Ann', 'Proposal', 1000, '30.04.2026'],
    ]
    const { rows, findings } = await done(open({ Deals: [titles, ...german], Export: other }))
    expect(rows).toEqual({ read: 7, used: 5, otherPeriods: 1, leftOut: 1 })
    expect(findings).toContain('Left out, close date can’t be read: Export row 2.')
    expect(findings).toContain(
      'Deals come from 2 tabs, all of which count: Deals, Export. Delete a tab that is not meant.',
    )
  })

  test('lists open deals past due, and counts them', async () => {
    const book = open(undefined, '2026-06-01')
    const { findings } = await done(book)
    expect(findings.join(' ')).toContain(
      'Past due: 1 open deal has a close date before 2026-06-01, worth 60,000 in all. They count. Deals row 4.',
    )
    expect(tableOf(sheet(book), 'Rep').get('Ben')).toMatchObject({ Pipeline: 60000 })
  })

  test('credits a shared deal to each by their share', async () => {
    const shared = deals.map((line, r) => [...line, r === 0 ? 'Split' : r === 1 ? 'Ann 60%; Ben 40%' : ''])
    const book = open({ Deals: shared })
    await done(book)
    const reps = tableOf(sheet(book), 'Rep')
    expect([reps.get('Ann')?.['Closed won'], reps.get('Ben')?.['Closed won']]).toEqual([60000, 40000])
    expect([...dealsOf(book).keys()]).toContain('D-1 / Ben')
    expect(tableOf(sheet(book), 'Stage').get('Closed Won')?.Deals).toBe(1)
  })

  test('says which shares are not the whole deal', async () => {
    const shared = deals.map((line, r) => [...line, r === 0 ? 'Split' : r === 1 ? 'Ann 60%; Ben 30%' : ''])
    const { findings } = await done(open({ Deals: shared }))
    expect(findings.join(' ')).toContain('Shares that do not add up to 100%: Deals row 2.')
  })

  test('knows people by the names that the CRM uses', async () => {
    const book = open({
      Deals: deals.map((line) => line.map((cell) => (cell === 'Ann' ? 'ann.s' : cell))),
      People: [
        [
          'Name',
          'Also known as',
          'Email',
          'Role',
          'Manager',
          'Team',
          'Plan',
          'Ramp',
          'Target incentive',
          'Valid from',
          'Start date',
          'End date',
          'Reason for leaving',
        ],
        ['Ann Sanders', 'Ann.S; A. Sanders', '', '', '', '', '', '', '', '', '', '', ''],
      ],
    })
    const { findings } = await done(book)
    expect([...tableOf(sheet(book), 'Rep').keys()]).toEqual(['Ann Sanders', 'Ben', 'Total'])
    expect(findings.join(' ')).toContain('Not in the tab People: Ben.')
  })
})
