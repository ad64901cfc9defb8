import { flatRate, type RateTable, rateTable, type Step } from '../../core/commission/rate-table'
import { found } from '../../model/cell'
import { Expected } from '../../model/column'
import type { Rows } from './each'
import { isBlank, type Kind, single, unexpected } from './kind'
import { number } from './number'
import { filledRows } from './table'

const shapes = 'one rate, or a table of two columns (start, rate) or three (start, end, rate)'

/** One rate, or a table of tiers. */
export function rates(name: string, help: string): Kind<RateTable> {
  const cell = number(name, help)
  return {
    ...cell,
    takes: 'range',
    type: 'number|number[][]',
    read(argument, faults) {
      const content = single(argument)
      if (Array.isArray(content)) return readTable(name, content, faults)
      const rate = cell.cell(content)
      if (!(rate instanceof Expected)) return flatRate(rate)
      faults.push(`${name}: found ${found(content)}, expected ${shapes}.`)
      return undefined
    },
  }
}

function readTable(name: string, cells: Rows, faults: string[]): RateTable | undefined {
  const width = cells[0]?.length ?? 0
  if (width !== 2 && width !== 3) {
    faults.push(`${name}: found a range of ${width} ${width === 1 ? 'column' : 'columns'}, expected ${shapes}.`)
    return undefined
  }
  const rows = filledRows(cells)
  if (!rows.length) faults.push(`${name}: the table holds no tier, expected at least one row with a start and a rate.`)
  const steps = rows.map((line) => readStep(name, line, faults))
  return rateTable(steps, (row, message) => faults.push(`${name}, row ${row}: ${message}`))
}

/** A row as a step; undefined where its start can't be read, which leaves the rows around it without a neighbour. */
function readStep(
  name: string,
  { row, cells }: { row: number; cells: readonly unknown[] },
  faults: string[],
): Step | undefined {
  const read = (title: string, content: unknown): number | undefined => {
    const value = number(name, '').cell(content)
    if (!(value instanceof Expected)) return value
    faults.push(unexpected(`${name}, row ${row}, ${title}`, content, value))
    return undefined
  }
  const start = read('start', cells[0])
  const end = cells.length === 3 && !isBlank(cells[1]) ? read('end', cells[1]) : undefined
  // A rate that can't be read is named; 0 stands for it, so that the starts can be checked all the same.
  const rate = read('rate', cells[cells.length - 1]) ?? 0
  return start === undefined ? undefined : { row, start, end, rate }
}
