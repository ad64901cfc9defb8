import type { Position } from '../document/engine'
import { Exception, signature } from '../exception'
import type { Execution } from '../execution'
import type { Place } from './place'

/** The rows that a script hands over, if they are as many and as wide as the range. */
export function block(member: string, { rows, columns }: Place, given: unknown): unknown[][] {
  if (!Array.isArray(given) || !given.every((row) => Array.isArray(row)))
    throw signature(`SpreadsheetApp.Range.${member}`, given)
  const list = given as unknown[][]
  if (list.length !== rows)
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${list.length} but the range has ${rows}.`,
    )
  const odd = list.find((row) => row.length !== columns)
  if (odd)
    throw new Exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
    )
  return list
}

/** Every cell of a rectangle, row by row, with its row and column inside it. */
export function* positions(at: Place): Generator<Position & { r: number; c: number }> {
  for (let r = 0; r < at.rows; r++)
    for (let c = 0; c < at.columns; c++)
      yield { sheetId: at.sheetId, row: at.row - 1 + r, col: at.column - 1 + c, r, c }
}

/** Rows of the script's own realm, a value for each cell. */
export function rows<T>(execution: Execution, at: Place, value: (position: Position) => T): T[][] {
  const list = Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (_, c) =>
      value({ sheetId: at.sheetId, row: at.row - 1 + r, col: at.column - 1 + c }),
    ),
  )
  return execution.realm?.rows(list) ?? list
}
