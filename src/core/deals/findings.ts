import type { Fault } from '../../model/problem'
import type { DealLine } from './deal-line'
import type { Reason } from './left-out'
import { rowsNamed } from './rows-named'
import type { Sifted } from './sift'
import type { DealSource } from './source'

/** The first row that a finding is about: the way there. */
export const firstOf = (rows: readonly { tab: string; row: number }[]) => {
  const { tab, row } = rows[0] as (typeof rows)[number]
  return { tab, row }
}

/** Deal tabs of which no row counts in any period: the reasons are said of their rows. */
export const unused = (sources: readonly DealSource[], { places }: Pick<Sifted, 'places'>): Fault[] =>
  sources.flatMap(({ tab, cells, first }, s) =>
    cells.length > first && places[s]?.every((place) => place < 0)
      ? [
          {
            message: `${tab}: none of its rows can be used, so it adds nothing. Why is said of the rows that are left out.`,
            at: { tab, row: first },
          },
        ]
      : [],
  )

/** Rows that are no deals of any period, by reason. Totals, notes and stages that are omitted on purpose are no news. */
export function leftOut({ leftOut: rows }: Sifted): Fault[] {
  const known: readonly Reason[] = ['no deal: a total or a note', 'stage is omitted']
  return [...rows]
    .filter(([reason]) => !known.includes(reason))
    .map(([reason, entry]) => ({ message: `Left out, ${reason}: ${rowsNamed(entry)}.`, at: firstOf(entry.rows) }))
}

/** Deals of several tabs count together, which may not be meant. */
export const severalTabs = (sources: readonly DealSource[]): Fault[] =>
  sources.length > 1
    ? [
        {
          message: `Deals come from ${sources.length} tabs, all of which count: ${sources.map(({ tab }) => tab).join(', ')}. Delete a tab that is not meant.`,
        },
      ]
    : []

/** Deals whose shares are not the whole deal: with less some of it is credited to nobody, with more some of it twice. */
export function unevenShares(lines: readonly DealLine[]): Fault[] {
  const sums = new Map<string, { tab: string; row: number; share: number }>()
  for (const { tab, row, share } of lines) {
    const key = `${tab}\n${row}`
    sums.set(key, { tab, row, share: (sums.get(key)?.share ?? 0) + share })
  }
  const uneven = [...sums.values()].filter(({ share }) => Math.abs(share - 1) > 1e-9)
  if (!uneven.length) return []
  const rows = rowsNamed({ count: uneven.length, cents: 0, rows: uneven })
  return [{ message: `Shares that do not add up to 100%: ${rows}.`, at: firstOf(uneven) }]
}

/** Deal tabs whose deals can't be told apart by an id. */
export const withoutId = (sources: readonly DealSource[]): Fault[] =>
  sources
    .filter(({ at }) => at.id === undefined)
    .map(({ tab }) => ({ message: `${tab} has no column for the id of a deal. Name and account stand for it.` }))
