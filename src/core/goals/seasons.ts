import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { type Season, seasons as tab } from '../../model/season'

/** How a year's target is spread over its quarters or months: 4 or 12 shares that add up to 1. */
export type Shape = { name: string; shares: number[] }

type Row = Season & { row: number }

/** What the shares of a season may miss 100% by: a double's noise, and no more. */
const noise = 1e-9

const percent = (share: number) => `${Math.round(share * 1e4) / 1e2}%`

/**
 * The seasons of the tab Seasons, in its order. One whose shares do not add up to 100%, or that names no part of a
 * year, is told and left out.
 */
export function seasonsIn(rows: readonly Row[], faults: Fault[]): Shape[] {
  const named = new Map<string, Row[]>()
  for (const row of rows) {
    const key = plainName(row.season)
    named.set(key, [...(named.get(key) ?? []), row])
  }
  return [...named.values()].flatMap((parts) => {
    const known = faults.length
    const shape = shapeOf(parts, faults)
    return faults.length === known ? [shape] : []
  })
}

function shapeOf(rows: readonly Row[], faults: Fault[]): Shape {
  const [first] = rows as [Row]
  const monthly = /^m/i.test(first.part.trim())
  const shares = new Array<number>(monthly ? 12 : 4).fill(0)
  const met = new Map<number, number>()
  const fault = (row: number, column: string, message: string) =>
    faults.push({ message: `${tab.name}, row ${row}, ${column}: ${message}`, at: { tab: tab.name, row, column } })
  const { part: partColumn, share: shareColumn } = tab.columns
  for (const { part, share, row } of rows) {
    const place = placeOf(part, monthly)
    const before = place === undefined ? undefined : met.get(place)
    if (place === undefined)
      fault(row, partColumn.title, `found "${part}", expected ${monthly ? 'M1 to M12' : 'Q1 to Q4'}.`)
    else if (before !== undefined)
      fault(row, partColumn.title, `${part} of ${first.season} stands in row ${before} already. Delete one.`)
    else {
      met.set(place, row)
      shares[place] = share
    }
  }
  const sum = shares.reduce((a, b) => a + b, 0)
  if (Math.abs(sum - 1) > noise)
    fault(
      first.row,
      shareColumn.title,
      `the shares of ${first.season} add up to ${percent(sum)}, expected 100%. Until then this season is not used.`,
    )
  return { name: first.season, shares }
}

/** Which part of the year `Q3` or `M07` names, from 0; undefined for any other text. */
function placeOf(part: string, monthly: boolean): number | undefined {
  const found = (monthly ? /^m\s*0?([1-9]|1[0-2])$/i : /^q\s*([1-4])$/i).exec(part.trim())
  return found ? Number(found[1]) - 1 : undefined
}

/** The shares of the quarters of a year. */
export const quarterShares = ({ shares }: Shape): number[] => {
  const parts = shares.length / 4
  return [0, 1, 2, 3].map((quarter) => shares.slice(quarter * parts, (quarter + 1) * parts).reduce((a, b) => a + b, 0))
}
