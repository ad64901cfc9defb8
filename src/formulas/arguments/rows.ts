import type { Cell } from '../../model/cell'
import { Expected } from '../../model/column'
import { Problem } from '../../model/problem'
import { doubles } from './doubles'
import type { Column } from './each'
import { isBlank, unexpected } from './kind'
import { rangeOf, shapeOf } from './shape'

type Columns<T extends readonly unknown[]> = { readonly [K in keyof T]: Column<T[K]> }
type Row = (...values: unknown[]) => Cell
type Quick = (...columns: Float64Array[]) => Float64Array

const { NaN: none, isNaN: isNone } = Number

/**
 * Runs down columns together and gives what `row` makes of each row, in the columns' shape: a value where
 * each is one value. A row is blank, and its result too, when the first column's cell is blank, or every cell of a range.
 * Throws one `Problem` that names every faulty row; a `Problem` that `row` throws is put under the first column's name.
 *
 * `quick` computes all rows of columns of numbers at one go, cell by cell from the left and then down. NaN stands for a
 * cell that holds no number; rows for which the answer is NaN are left to `row`.
 */
export function eachRow<T extends readonly unknown[]>(
  columns: Columns<T>,
  row: (...values: T) => Cell,
  quick?: (...columns: { [K in keyof T]: Float64Array }) => Float64Array,
): Cell | Cell[][] {
  const faults: string[] = []
  // The types of a row's values are those of the columns, which the walk itself need not know.
  const result = walk(columns, row as unknown as Row, faults, quick as unknown as Quick | undefined)
  if (faults.length) throw new Problem(faults.map((message) => ({ message })))
  return result
}

/** Names every faulty cell of the columns, without a result: for when there is none because of other arguments. */
export function checkRows(columns: readonly Column<unknown>[], faults: string[]): void {
  walk(columns, () => '', faults)
}

function walk(columns: readonly Column<unknown>[], row: Row, faults: string[], quick?: Quick): Cell | Cell[][] {
  const found = faults.length
  const shape = shapeOf(columns, faults)
  if (faults.length > found) return ''
  const rowAt = rowReader(columns, row, faults)
  if (!shape) return rowAt(0, 0)

  const height = shape.length
  const width = shape[0]?.length ?? 0
  const known = quick
    ? quick(...columns.map((column) => doubles(column, height, width)))
    : new Float64Array(height * width).fill(none)
  const result: Cell[][] = new Array(height)
  let i = 0
  for (let r = 0; r < height; r++) {
    const answer = known[i++] as number
    const line: Cell[] = isNone(answer) ? [rowAt(r, 0)] : [answer]
    for (let c = 1; c < width; c++) {
      const next = known[i++] as number
      line.push(isNone(next) ? rowAt(r, c) : next)
    }
    result[r] = line
  }
  return result
}

/** Reads the cells of a row, and gives what `row` makes of them, or a blank where the row is blank or at fault. */
function rowReader(columns: readonly Column<unknown>[], row: Row, faults: string[]): (r: number, c: number) => Cell {
  const ranges = columns.map(rangeOf)
  const first = columns[0] as Column<unknown>
  const width = ranges.find(Boolean)?.[0]?.length
  const place = (column: Column<unknown>, r: number, c: number): string => {
    if (width === undefined) return column.kind.name
    return `${column.kind.name}, row ${r + 1}${width > 1 ? `, column ${c + 1}` : ''}`
  }
  const isBlankAt = (r: number, c: number): boolean => {
    if (ranges[0]) return isBlank(ranges[0][r]?.[c])
    return width !== undefined && ranges.every((range) => !range || isBlank(range[r]?.[c]))
  }

  return (r, c) => {
    if (isBlankAt(r, c)) return ''
    const before = faults.length
    const values = columns.map((column, i) => {
      const range = ranges[i]
      if (!range) return column.value
      const content = range[r]?.[c]
      const value = column.kind.cell(content)
      if (value instanceof Expected) faults.push(unexpected(place(column, r, c), content, value))
      return value
    })
    if (faults.length > before) return ''
    try {
      return row(...values)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      faults.push(`${place(first, r, c)}: ${error.message}`)
      return ''
    }
  }
}
