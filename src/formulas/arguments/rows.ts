import type { Cell } from '../../model/cell'
import { Expected } from '../../model/column'
import { Problem } from '../../model/problem'
import type { Column, Rows } from './each'
import { isBlank, unexpected } from './kind'

type Columns<T extends readonly unknown[]> = { readonly [K in keyof T]: Column<T[K]> }

const size = (rows: Rows): string => {
  const width = rows[0]?.length ?? 0
  return `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} of ${width} ${width === 1 ? 'cell' : 'cells'}`
}
const isOneCell = (rows: Rows) => rows.length === 1 && rows[0]?.length === 1

/** The range that gives the result its shape; undefined where every column is one value. Other ranges must have the same. */
function shapeOf(columns: readonly Column<unknown>[], faults: string[]): Rows | undefined {
  const ranges = columns.filter(({ cells }) => cells)
  const shaping = ranges.find(({ cells }) => cells && !isOneCell(cells)) ?? ranges[0]
  if (!shaping?.cells) return undefined
  for (const { cells, kind } of ranges)
    if (cells && !isOneCell(cells) && (cells.length !== shaping.cells.length || size(cells) !== size(shaping.cells)))
      faults.push(
        `${kind.name}: has ${size(cells)}, but ${shaping.kind.name} has ${size(shaping.cells)}. ` +
          'Give one value, or a range of the same shape.',
      )
  return shaping.cells
}

/**
 * Runs down at most three columns together and gives what `row` makes of each row, in the columns' shape: a value where
 * each is one value. A row is blank, and its result too, when the first column's cell is blank, or every cell of a range.
 * Throws one `Problem` that names every faulty row; a `Problem` that `row` throws is put under the first column's name.
 */
export function eachRow<T extends readonly unknown[]>(
  columns: Columns<T>,
  row: (...values: T) => Cell,
): Cell | Cell[][] {
  const faults: string[] = []
  // The types of a row's values are those of the columns, which the walk itself need not know.
  const result = walk(columns, row as unknown as (...values: unknown[]) => Cell, faults)
  if (faults.length) throw new Problem(faults.map((message) => ({ message })))
  return result
}

/** Names every faulty cell of the columns, without a result: for when there is none because of other arguments. */
export function checkRows(columns: readonly Column<unknown>[], faults: string[]): void {
  walk(columns, () => '', faults)
}

function walk(
  columns: readonly Column<unknown>[],
  row: (...values: unknown[]) => Cell,
  faults: string[],
): Cell | Cell[][] {
  const sound = faults.length
  const shape = shapeOf(columns, faults)
  if (faults.length > sound) return ''
  const width = shape?.[0]?.length ?? 1

  const place = (name: string, r: number, c: number) =>
    shape && !isOneCell(shape) ? `${name}, row ${r + 1}${width > 1 ? `, column ${c + 1}` : ''}` : name

  const read = (column: Column<unknown> | undefined, cells: Rows | undefined, r: number, c: number): unknown => {
    if (!cells || !column) return column?.value
    const content = cells[r]?.[c]
    const value = column.kind.cell(content)
    if (value instanceof Expected) faults.push(unexpected(place(column.kind.name, r, c), content, value))
    return value
  }

  const [first, second, third] = columns
  const firsts = rangeOf(first)
  const seconds = rangeOf(second)
  const thirds = rangeOf(third)

  const blankRow = (r: number, c: number): boolean =>
    firsts
      ? isBlank(firsts[r]?.[c])
      : (seconds || thirds) !== undefined &&
        (!seconds || isBlank(seconds[r]?.[c])) &&
        (!thirds || isBlank(thirds[r]?.[c]))

  const resultAt = (r: number, c: number): Cell => {
    if (blankRow(r, c)) return ''
    const known = faults.length
    const a = read(first, firsts, r, c)
    const b = read(second, seconds, r, c)
    const d = read(third, thirds, r, c)
    if (faults.length > known) return ''
    try {
      return row(a, b, d)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      faults.push(`${place(first?.kind.name ?? '', r, c)}: ${error.message}`)
      return ''
    }
  }

  if (!shape) return resultAt(0, 0)
  const result: Cell[][] = new Array(shape.length)
  for (let r = 0; r < shape.length; r++) {
    const line = [resultAt(r, 0)]
    for (let c = 1; c < width; c++) line.push(resultAt(r, c))
    result[r] = line
  }
  return result
}

/** The cells of a column that has one for each row of the result. */
const rangeOf = (column: Column<unknown> | undefined): Rows | undefined =>
  column?.cells && !isOneCell(column.cells) ? column.cells : undefined
