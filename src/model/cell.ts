import { CivilDate } from './civil-date'

/** What a cell holds, as the add-on sees it; '' is blank, an error of the sheet is its text (`#REF!`). */
export type Cell = string | number | boolean | CivilDate

/** A formula to be written: with `;` between arguments, cell references, and no decimal literals. */
type CellFormula = { formula: string }

/** What can be written to a cell; '' leaves it blank. Text stays text, whatever it looks like. */
export type Content = Cell | CellFormula

const errors = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)/

/** Whether a cell holds an error of the sheet, such as `#REF!`. */
export const isSheetError = (cell: unknown): cell is string => typeof cell === 'string' && errors.test(cell)

/** How a message names what was found in a cell. Values that are no cell of ours, such as a date of the engine, are named by kind. */
export function found(cell: unknown): string {
  if (cell === '' || cell === undefined || cell === null) return 'a blank'
  if (isSheetError(cell)) return `the error ${cell}`
  if (typeof cell === 'string') return `"${cell.length > 60 ? `${cell.slice(0, 57)}…` : cell}"`
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (cell instanceof CivilDate) return `the date ${cell.iso}`
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : 'a number beyond what a cell can hold'
  return Array.isArray(cell) ? 'a range' : 'a date'
}
