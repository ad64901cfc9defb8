import type { Column } from './each'
import { rangeOf } from './shape'

const none = Number.NaN
const Doubles = Float64Array

/** The numbers of a column, row by row: NaN where a cell holds none. One value is repeated. */
export function doubles(column: Column<unknown>, height: number, width: number): Float64Array {
  const numbers = new Doubles(height * width)
  const cells = rangeOf(column)
  if (!cells) return numbers.fill(typeof column.value === 'number' ? column.value : none)
  let i = 0
  for (const line of cells)
    for (let c = 0; c < width; c++) {
      const content = line[c]
      numbers[i++] = typeof content === 'number' ? content : none
    }
  return numbers
}
