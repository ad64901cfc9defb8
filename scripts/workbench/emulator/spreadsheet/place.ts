import { Exception } from '../exception'
import type { Execution } from '../execution'

/** A rectangle of a tab, counted from 1 as scripts do. */
export type Place = { sheetId: string; row: number; column: number; rows: number; columns: number }

const places = new WeakMap<object, Place>()

/** Remembers where a range that is handed to the script lies, for when it comes back. */
export const remember = (range: object, place: Place): void => void places.set(range, place)

export function placeOf(range: unknown): Place {
  const place = typeof range === 'object' && range !== null ? places.get(range) : undefined
  if (!place) throw new Exception('Range not found')
  return place
}

/** The rectangle, if it lies on the tab; else the fault that Google names. */
export function place(
  execution: Execution,
  sheetId: string,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Place {
  if (row < 1) throw new Exception('The starting row of the range is too small.')
  if (column < 1) throw new Exception('The starting column of the range is too small.')
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.')
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.')
  const { getters } = execution.document
  if (row + rows - 1 > getters.getNumberRows(sheetId) || column + columns - 1 > getters.getNumberCols(sheetId))
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.')
  return { sheetId, row, column, rows, columns }
}

/** The rectangle that a text such as `B2:C5` names. */
export function named(execution: Execution, sheetId: string, text: string): Place {
  const found = /^\$?([a-z]{1,3})\$?(\d+)(?::\$?([a-z]{1,3})\$?(\d+))?$/i.exec(text)
  if (!found) throw new Exception('Range not found')
  const column = (letters: string) =>
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = found
  const columns = [column(c1), column(c2)].sort((a, b) => a - b) as [number, number]
  const rows = [Number(r1), Number(r2)].sort((a, b) => a - b) as [number, number]
  return place(execution, sheetId, rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1)
}

export const zone = ({ row, column, rows, columns }: Place) => ({
  top: row - 1,
  left: column - 1,
  bottom: row + rows - 2,
  right: column + columns - 2,
})
