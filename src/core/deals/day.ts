import type { Cell } from '../../model/cell'
import { CivilDate } from '../../model/civil-date'

/**
 * The day in a cell, in days since 1899-12-30: a date, or a text that can be read one way only: `yyyy-mm-dd` with or
 * without a time, and `31.12.2026`, since whoever writes points writes the day first. NaN for all else.
 */
export function dayIn(cell: Cell): number {
  if (cell instanceof CivilDate) return cell.serial
  if (typeof cell !== 'string') return Number.NaN
  const iso = /^\s*(\d{4}-\d\d-\d\d)(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?\s*$/.exec(cell)?.[1]
  if (iso) return CivilDate.parse(iso)?.serial ?? Number.NaN
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(cell) ?? []
  return CivilDate.parse(`${year}-${`0${month}`.slice(-2)}-${`0${day}`.slice(-2)}`)?.serial ?? Number.NaN
}
