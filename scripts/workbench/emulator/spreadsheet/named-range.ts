import { Exception, signature } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'
import { type Place, placeOf, zone } from './place'
import { range } from './range'

/** What Google's help allows as a name: https://support.google.com/docs/answer/63175 */
const allowed = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !/^(?:true|false|[a-z]{1,3}\d+$|r\d*c\d*$)/i.test(name)

type NamedRange = ReturnType<Execution['document']['getters']['getNamedRanges']>[number]

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
  const found = execution.document.getters.getNamedRange(name)
  return found && placed(found)
}

const placed = ({ range: { sheetId, zone } }: NamedRange): Place => ({
  sheetId,
  row: zone.top + 1,
  column: zone.left + 1,
  rows: zone.bottom - zone.top + 1,
  columns: zone.right - zone.left + 1,
})

/** The named ranges of a tab. */
export function namedRanges(execution: Execution, sheetId: string): object[] {
  const found = execution.document.getters
    .getNamedRanges()
    .filter((one) => one.range.sheetId === sheetId)
    .map((one) =>
      service(execution, 'SpreadsheetApp.NamedRange', {
        reads: { getName: () => one.name, getRange: () => range(execution, placed(one)) },
      }),
    )
  return execution.realm?.list(found) ?? found
}

export function removeNamedRange(execution: Execution, name: unknown): void {
  if (typeof name !== 'string') throw signature('SpreadsheetApp.Spreadsheet.removeNamedRange', name)
  const found = execution.document.getters.getNamedRange(name)
  if (!found) throw new Exception(`The range named "${name}" does not exist.`)
  execution.document.send({ type: 'DELETE_NAMED_RANGE', name: found.name })
}
