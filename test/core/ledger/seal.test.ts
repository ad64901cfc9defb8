import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenSeals } from '../../../src/core/ledger/broken-seals'
import type { Entry } from '../../../src/core/ledger/entry'
import { statementRows } from '../../../src/core/ledger/rows/statement-rows'
import { digestBefore, type Sealed, seal } from '../../../src/core/ledger/seal'
import { Expected } from '../../../src/model/column'
import { type LedgerRow, ledger } from '../../../src/model/ledger'
import type { Period } from '../../../src/model/period'
import { placed } from '../../setup/ledger'
import { office, quarter } from '../../setup/statements'

const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const periods = [quarter(1), quarter(2), quarter(3)]

const { all } = office({
  deals: [
    { id: 'D-1', owner: 'Ann', amount: 1000.1, close: '2026-01-10' },
    { id: 'D-2', owner: 'Ben', amount: 2000, close: '2026-05-10', split: 'Ann 33.3%; Ben 66.7%' },
    { id: 'D-3', owner: 'Ann', amount: 4000, close: '2026-08-10' },
  ],
  people: [{ name: 'Ann' }, { name: 'Ben' }],
  plans: [{ rates: [[0, 0.1]] }],
})

/** Three quarters that were approved one after the other. */
function approved(): { log: (Sealed & { row: number })[]; rows: Entry[] } {
  const log: (Sealed & { row: number })[] = []
  const rows: LedgerRow[] = []
  periods.forEach((days: Period, i) => {
    const added = statementRows(all(days))
    const row = {
      when: `2026-1${i}-01 09:00:00`,
      who: 'lead@example.com',
      what: 'Approved statements',
      period: `FY2026-Q${i + 1}`,
      detail: `${days.from} to ${days.to}: ${added.length} rows of Ledger`,
      digest: '',
    }
    log.push({ ...row, digest: seal(digestBefore(days.from, log), row, added, sha), days, row: i + 2 })
    rows.push(...added)
  })
  return { log, rows: placed(rows) }
}

const { log, rows } = approved()
const broken = (logged: typeof log, entries: readonly Entry[]) =>
  brokenSeals(logged, entries, sha).map(({ message }) => message)
const second = rows.filter(({ approvedFrom }) => approvedFrom === periods[1]?.from)
const notAsApproved = (stand: number) =>
  `Log, row 3, Digest: the statements of 2026-04-01 to 2026-06-30 are not as they were approved. ${stand} rows stand in Ledger for them; Detail says how many there were. They, this row, or the digest before it were changed.`

describe('digests of approved statements', () => {
  test('hold for what was approved, in whatever order rows stand', () => {
    expect(broken(log, rows)).toEqual([])
    expect(broken([...log].reverse(), [...rows].reverse())).toEqual([])
    expect(new Set(log.map(({ digest }) => digest)).size).toBe(3)
  })

  test('hold for rows as they come back from cells', () => {
    const columns = Object.entries(ledger.columns)
    const inCells = rows.map(
      (row) =>
        Object.fromEntries([
          ['row', row.row],
          ...columns.map(([name, column]) => {
            const value = column.read(column.write(row[name as keyof LedgerRow] as never) as never)
            expect(value).not.toBeInstanceOf(Expected)
            return [name, value]
          }),
        ]) as Entry,
    )
    expect(broken(log, inCells)).toEqual([])
  })

  test.each([
    ['a text with spaces around it', { account: ' Acme\r\nInc. ' }, { account: 'Acme\nInc.' }],
    ['a number with more digits than a sheet keeps', { share: 0.1 + 0.2 }, { share: 0.3 }],
    ['a zero below zero', { paid: -0 }, { paid: 0 }],
  ])('are the same for %s', (_, written, read) => {
    const [row] = rows as [Entry]
    const approval = log[0] as Sealed
    expect(seal('', approval, [{ ...row, ...read }], sha)).toBe(seal('', approval, [{ ...row, ...written }], sha))
  })

  test('tell of every value of every row that is changed, whatever it is', () => {
    const columns = Object.keys(ledger.columns) as (keyof LedgerRow)[]
    fc.assert(
      fc.property(fc.constantFrom(...second), fc.constantFrom(...columns), (row, column) => {
        fc.pre(column !== 'approvedFrom' && column !== 'approvedTo')
        const value = row[column]
        const other = typeof value === 'number' ? value + 0.01 : `${value ?? ''}1`
        const changed = rows.map((one) => (one === row ? { ...one, [column]: other } : one))
        expect(broken(log, changed)).toEqual([notAsApproved(second.length)])
      }),
      { numRuns: 300 },
    )
  })

  test('tell of rows that are missing or were added, and of those only', () => {
    expect(
      broken(
        log,
        rows.filter((row) => row !== second[0]),
      ),
    ).toEqual([notAsApproved(second.length - 1)])
    expect(broken(log, [...rows, second[0] as Entry])).toEqual([notAsApproved(second.length + 1)])
    expect(
      broken(
        log,
        rows.filter((row) => !second.includes(row)),
      ),
    ).toEqual([notAsApproved(0)])
  })

  test.each(['when', 'who', 'what', 'period', 'detail'] as const)(
    'tell of a row of Log whose %s was changed',
    (field) => {
      const changed = log.map((one, i) => (i === 1 ? { ...one, [field]: `${one[field]} x` } : one))
      expect(broken(changed, rows)).toEqual([notAsApproved(second.length)])
    },
  )

  test('tell of a digest that was changed, at its row and at the one that followed it', () => {
    const changed = log.map((one, i) => (i === 1 ? { ...one, digest: sha('x') } : one))
    expect(brokenSeals(changed, rows, sha).map(({ at }) => at)).toEqual([
      { tab: 'Log', row: 3, column: 'Digest' },
      { tab: 'Log', row: 4, column: 'Digest' },
    ])
  })

  test('tell of a row of Log that is missing', () => {
    const without = log.filter((_, i) => i !== 2)
    const third = rows.filter(({ approvedFrom }) => approvedFrom === periods[2]?.from)
    expect(brokenSeals(without, rows, sha)).toEqual([
      {
        message: `Ledger, row ${third[0]?.row}: Log has no row that approves the statements of 2026-07-01 to 2026-09-30, of which ${third.length} rows stand here.`,
        at: { tab: 'Ledger', row: third[0]?.row },
      },
    ])
  })

  test('take thousands of rows in texts that can be handed over', () => {
    const many = Array.from({ length: 2500 }, () => rows[0] as Entry)
    const lengths: number[] = []
    const counted = (text: string) => {
      lengths.push(text.split('\n').length)
      return sha(text)
    }
    seal('', log[0] as Sealed, many, counted)
    expect(lengths).toEqual([1000, 1000, 500, 5])
  })
})
