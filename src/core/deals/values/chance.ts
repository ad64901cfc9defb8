import type { Cell } from '../../../model/cell'
import type { Reading } from '../../../model/deal-columns'
import { asked, type ColumnReader, type Rows, readerOf, valuesOf, type Way } from './reader'

/** A number without a sign, or a share where it has one; NaN where a cell holds neither. */
function chanceIn(cell: Cell): { number: number; signed: boolean } {
  if (typeof cell === 'number') return { number: cell, signed: false }
  const parts = typeof cell === 'string' ? /^\s*(\d+(?:[.,]\d*)?|[.,]\d+)\s*(%?)\s*$/.exec(cell) : null
  return { number: Number((parts?.[1] ?? 'none').replace(',', '.')), signed: parts?.[2] === '%' }
}

const way = (as: Reading, whole: 1 | 100): Way => ({
  as,
  read: (cell) => {
    const { number, signed } = chanceIn(cell)
    const share = signed ? number / 100 : number / whole
    return share >= 0 && share <= 1 ? share : Number.NaN
  },
})
const share = way('share', 1)
const percent = way('percent', 100)

/**
 * Reads a column of probabilities as shares from 0 to 1. Fractions alone are shares; figures above 1 without a % sign
 * mean that all count in percent. Where fractions outnumber such figures, or where every figure is 0 or 1, it is asked.
 */
export function chanceReader(cells: Rows, first: number, column: number, chosen?: Reading): ColumnReader {
  const values = valuesOf(cells, first, column, () => true)
  const bare = values.map(chanceIn).flatMap(({ number, signed }) => (signed ? [] : [number]))
  const above = bare.filter((number) => number > 1 && number <= 100).length
  const fractions = bare.filter((number) => number > 0 && number < 1).length
  const settled = above > 0 && above >= fractions ? percent : above === 0 && fractions > 0 ? share : undefined
  if (settled) return { ...asked([share, percent], chosen ?? settled.as), couldRead: [] }
  const doubtful = bare.filter((number) => !(number > 1))
  return readerOf(doubtful, [share, percent], chosen)
}
