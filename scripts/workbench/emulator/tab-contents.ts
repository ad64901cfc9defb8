import { helpers, type Model } from '@odoo/o-spreadsheet'
import type { Position } from './document/engine'
import type { OwnGetters } from './document/getters'
import { errorName } from './values/errors'

/** What a cell holds, for people and JSON: a day is `yyyy-mm-dd`, an error `#ERROR! text`, a blank ''. */
export type Content = string | number | boolean

export type TabContents = { values: Content[][]; formulas: string[][]; notes: string[][] }

const iso = (serial: number): string => {
  const text = new Date(Math.round((serial - 25569) * 864e5)).toISOString()
  return serial % 1 === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}

export function cellContent(model: Model, position: Position): Content {
  const getters = model.getters as OwnGetters
  const cell = getters.getEvaluatedCell(position)
  if (cell.type === 'empty') return ''
  if (cell.type === 'error') return `${errorName(cell.value)} ${cell.message ?? ''}`.trim()
  const { value, format } = cell
  if (typeof value === 'number' && format && helpers.isDateTimeFormat(format)) return iso(value)
  return value
}

/** Everything in a tab, hidden or not, from A1 to the last cell that holds anything. Formulas are the engine's, with `,`. */
export function tabContents(model: Model, name: string): TabContents {
  const getters = model.getters as OwnGetters
  const sheetId = getters.getSheetIdByName(name)
  if (!sheetId) throw new Error(`There is no tab named ${name}.`)
  const noted = Object.keys(getters.getNotes(sheetId)).map((xc) => helpers.toCartesian(xc))
  const filled = getters
    .getEvaluatedCellsPositions(sheetId)
    .filter((position) => getters.getEvaluatedCell(position).type !== 'empty')
  let [height, width] = [0, 0]
  for (const { col, row } of [...noted, ...filled]) {
    height = Math.max(height, row + 1)
    width = Math.max(width, col + 1)
  }
  const rows = <T>(of: (position: Position) => T): T[][] =>
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, col) => of({ sheetId, col, row })))
  return {
    values: rows((position) => cellContent(model, position)),
    formulas: rows((position) => {
      const cell = getters.getCell(position)
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : ''
    }),
    notes: rows((position) => getters.getNote(position)),
  }
}
