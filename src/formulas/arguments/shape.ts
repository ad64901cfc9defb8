import type { Column, Rows } from './each'

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`
const size = (rows: Rows): string => `${counted(rows.length, 'row')} of ${counted(rows[0]?.length ?? 0, 'cell')}`

const isOneCell = (rows: Rows) => rows.length === 1 && rows[0]?.length === 1

/** The cells of a column that has one for each row of the result; undefined where one value serves all rows. */
export const rangeOf = (column: Column<unknown> | undefined): Rows | undefined =>
  column?.cells && !isOneCell(column.cells) ? column.cells : undefined

/**
 * The range that gives a result its shape; undefined where every column is one value. A fault for each range that has
 * another shape than the first.
 */
export function shapeOf(columns: readonly Column<unknown>[], faults: string[]): Rows | undefined {
  const shaping = columns.find(rangeOf)
  const shape = rangeOf(shaping)
  if (!shaping || !shape) return columns.find(({ cells }) => cells)?.cells
  for (const column of columns) {
    const cells = rangeOf(column)
    if (cells && size(cells) !== size(shape))
      faults.push(
        `${column.kind.name}: has ${size(cells)}, but ${shaping.kind.name} has ${size(shape)}. Give one value, or a range of the same shape.`,
      )
  }
  return shape
}
