import type { Position } from '../document/engine'
import { type Entered, readEntered } from '../entered/entered'
import { Exception } from '../exception'
import type { Execution } from '../execution'
import { zoneOf } from '../values/zone'

const most = 50_000

/** The year that a date without one is meant in: the one that the spreadsheet's zone is in. */
const yearOf = (execution: Execution): number =>
  Number(
    new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: execution.options.timeZone }).format(
      execution.clock.now(),
    ),
  )

/** Writes values as `setValues` does: text is read as if it were typed, unless the cell's format is `@`. */
export function writer(execution: Execution): (position: Position, value: unknown) => void {
  const { document, locale } = execution
  const zone = zoneOf(execution.options.timeZone)
  const year = yearOf(execution)

  const enteredOf = (position: Position, value: unknown): Entered => {
    if (value === null || value === undefined || value === '') return { kind: 'blank' }
    if (typeof value === 'boolean') return { kind: 'boolean', value }
    if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value }
    if (Object.prototype.toString.call(value) === '[object Date]')
      return { kind: 'number', value: zone.serial((value as Date).getTime()), format: locale.date }
    return readEntered(String(value), locale, year, document.numberFormat(position) === '@')
  }

  return (position, value) => {
    if (typeof value === 'string' && value.length > most)
      throw new Exception(`Your input contains more than the maximum of ${most} characters in a single cell.`)
    document.setContent(position, enteredOf(position, value))
  }
}
