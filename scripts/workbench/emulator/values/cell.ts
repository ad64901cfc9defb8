import { type EvaluatedCell, helpers } from '@odoo/o-spreadsheet'
import { isSparkline } from '../cells/sparkline'
import { textIn } from '../document/change'
import type { Position } from '../document/engine'
import type { Execution } from '../execution'
import type { InRealm } from '../in-realm'
import { errorName } from './errors'
import { type Zone, zoneOf } from './zone'

/** What a script is given of a cell: '' for a blank, a Date for a day or time, an error by its name. */
export function scriptValue(
  { value, format }: Pick<EvaluatedCell, 'value' | 'format'>,
  zone: Zone,
  date: InRealm['date'],
): unknown {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' && format && helpers.isDateTimeFormat(format)) return date(zone.instant(value))
  return helpers.isEvaluationError(value) ? errorName(value) : value
}

export function cellValue(execution: Execution, position: Position): unknown {
  const { document, options, realm } = execution
  const cell = document.evaluated(position)
  if (cell.type === 'empty' || isSparkline(document.getters, position)) return ''
  // The engine shows the label alone of text that looks like a link.
  if (cell.link) return textIn(document.getters.getCell(position)) ?? cell.value
  return scriptValue(cell, zoneOf(options.timeZone), (time) => realm?.date(time) ?? new Date(time))
}
