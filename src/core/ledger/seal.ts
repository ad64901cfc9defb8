import type { IsoDate } from '../../model/civil-date'
import { type LedgerRow, ledger } from '../../model/ledger'
import { type LogRow, log } from '../../model/log'
import type { Period } from '../../model/period'
import { kept } from '../money/decimal'

/** A row of Log that approves statements, and the days that they are for. */
export type Sealed = LogRow & { days: Period }

/** So many rows are digested at a time: one text of all rows of a large company would be too long to hand over. */
const together = 1000

/**
 * The digest that stands in Log for an approval. It covers the digest before it, its own row of Log, and its rows of
 * Ledger: what they say, not how it is formatted, in whatever order rows and columns stand. `digest` is SHA-256.
 */
export function seal(
  before: string,
  { digest: _, ...approval }: LogRow,
  rows: readonly LedgerRow[],
  digest: (text: string) => string,
): string {
  const lines = rows.map((row) => textOf(ledger.columns, row)).sort()
  const digests: string[] = []
  for (let i = 0; i < lines.length; i += together) digests.push(digest(lines.slice(i, i + together).join('\n')))
  return digest([before, textOf(log.columns, { ...approval, digest: '' }), ...digests].join('\n'))
}

/** The digest that an approval follows: of the latest period before it, wherever its row stands in Log; '' for the first. */
export function digestBefore(day: IsoDate, sealed: readonly Sealed[]): string {
  const earlier = sealed.filter(({ days }) => days.to < day)
  return earlier.reduce((last, one) => (one.days.to > last.days.to ? one : last), earlier[0] as Sealed)?.digest ?? ''
}

/** What a row says, in the order in which its columns are declared. */
const textOf = <Row extends object>(columns: { [K in keyof Row]: unknown }, row: Row): string =>
  JSON.stringify((Object.keys(columns) as (keyof Row)[]).map((column) => asRead(row[column])))

/** A value as it comes back from a cell: text without spaces around it, numbers with the digits that a sheet keeps. */
function asRead(value: unknown): string | null {
  if (value === undefined || value === '') return null
  return typeof value === 'number' ? `${kept(value) + 0}` : `${value}`.replace(/\r\n?/g, '\n').trim() || null
}
