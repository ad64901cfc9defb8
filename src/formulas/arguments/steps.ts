import type { Step } from '../../core/commission/rate-table'
import { found } from '../../model/cell'
import { Expected } from '../../model/column'
import { type CellKind, isBlank, single } from './kind'
import { filledRows } from './table'

/** How a table is laid out: a start, an end where `ends` allows a third column, and a value. */
export type Layout = {
  /** What the argument may be, as a message says it. */
  shapes: string
  start: CellKind<number>
  value: CellKind<number>
  ends: boolean
  /** Whether one value without a table holds from zero on. */
  flat: boolean
}

/** Told of what a person can put right: what it is, and the row and column where it is in one. */
export type Fault = (message: string, row?: number, title?: string) => void

/** Collects faults as sentences under the name of an argument. */
export const under =
  (name: string, faults: string[]): Fault =>
  (message, row, title) =>
    faults.push(
      `${name}${row === undefined ? '' : `, row ${row}`}${title === undefined ? '' : `, ${title}`}: ${message}`,
    )

/**
 * The steps of a table; undefined stands for a row whose start can't be read, which leaves those around it without a
 * neighbour. A value that can't be read is a fault, and 0 stands for it, so that the starts can be checked all the same.
 */
export function readSteps(argument: unknown, layout: Layout, fault: Fault): (Step | undefined)[] {
  const { shapes, start, value, ends, flat } = layout
  const content = single(argument)
  if (!Array.isArray(content)) {
    const rate = value.cell(content)
    if (flat && !(rate instanceof Expected)) return [{ row: 1, start: 0, rate }]
    fault(`found ${found(content)}, expected ${shapes}.`)
    return []
  }
  const width = content[0]?.length ?? 0
  if (width !== 2 && !(ends && width === 3)) {
    fault(`found a range of ${width} ${width === 1 ? 'column' : 'columns'}, expected ${shapes}.`)
    return []
  }
  const rows = filledRows(content)
  if (!rows.length) fault(`the table holds no figures, expected at least one row (${start.name}, ${value.name}).`)
  return rows.map(({ row, cells }) => {
    const read = (title: string, { cell }: CellKind<number>, at: unknown): number | undefined => {
      const result = cell(at)
      if (!(result instanceof Expected)) return result
      fault(`found ${found(at)}, expected ${result.what}.`, row, title)
      return undefined
    }
    const from = read(start.name, start, cells[0])
    const end = width === 3 && !isBlank(cells[1]) ? read('end', start, cells[1]) : undefined
    const rate = read(value.name, value, cells[width - 1]) ?? 0
    return from === undefined ? undefined : { row, start: from, end, rate }
  })
}
