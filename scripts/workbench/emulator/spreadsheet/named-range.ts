import { Exception, signature } from '../exception'
import type { Execution } from '../execution'
import { type Place, placeOf, zone } from './place'

/** What Google's help allows as a name: https://support.google.com/docs/answer/63175 */
const allowed = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !/^(?:true|false|[a-z]{1,3}\d+$|r\d*c\d*$)/i.test(name)

/** Names a rectangle for formulas; what bore the name before loses it. */
export function setNamedRange(execution: Execution, name: unknown, given: unknown): void {
  if (typeof name !== 'string') throw signature('SpreadsheetApp.Spreadsheet.setNamedRange', name, given)
  const place = placeOf(given)
  if (!allowed(name)) throw new Exception(`The name of the range, "${name}", is invalid.`)
  const { document } = execution
  const ranges = [{ _sheetId: place.sheetId, _zone: zone(place) }]
  const before = document.getters.getNamedRange(name)
  document.send(
    before
      ? { type: 'UPDATE_NAMED_RANGE', oldRangeName: before.name, newRangeName: name, ranges }
      : { type: 'CREATE_NAMED_RANGE', name, ranges },
  )
}

/** The rectangle that bears a name. */
export function named(execution: Execution, name: unknown): Place | undefined {
  if (typeof name !== 'string') throw signature('SpreadsheetApp.Spreadsheet.getRangeByName', name)
  const range = execution.document.getters.getNamedRange(name)?.range
  if (!range) return undefined
  const { top, left, bottom, right } = range.zone
  return { sheetId: range.sheetId, row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 }
}
