import type { Cell } from '../../model/cell'
import { CivilDate } from '../../model/civil-date'

/** The day in a cell, in days since 1899-12-30: a date, or the text `yyyy-mm-dd` with or without a time; NaN for all else. */
export function dayIn(cell: Cell): number {
  if (cell instanceof CivilDate) return cell.serial
  if (typeof cell !== 'string') return Number.NaN
  const iso = /^\s*(\d{4}-\d\d-\d\d)(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?\s*$/.exec(cell)?.[1]
  return (iso && CivilDate.parse(iso)?.serial) || Number.NaN
}
