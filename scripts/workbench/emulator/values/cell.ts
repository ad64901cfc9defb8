import { type EvaluatedCell, helpers } from '@odoo/o-spreadsheet'
import type { Document } from '../document/document'
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

/** Text that stands in a cell as it was written; the engine shows only the label of what looks like a link. */
export function literalText(document: Document, position: Position): string | undefined {
  const cell = document.getters.getCell(position)
  if (!cell || cell.isFormula || !cell.content.includes('](')) return undefined
  return cell.content.replace(/^'/, '')
}

export function cellValue(execution: Execution, position: Position): unknown {
  const { document, options, realm } = execution
  const cell = document.evaluated(position)
  if (cell.type === 'empty') return ''
  if (cell.link) return literalText(document, position) ?? cell.value
  return scriptValue(cell, zoneOf(options.timeZone), (time) => realm?.date(time) ?? new Date(time))
}
