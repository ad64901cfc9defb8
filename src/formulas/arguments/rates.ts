import { type RateTable, rateTable, type Step } from '../../core/commission/rate-table'
import type { Kind } from './kind'
import { number } from './number'
import { type Fault, type Layout, readSteps, under } from './steps'

const layout: Layout = {
  shapes: 'one rate, or a table of two columns (start, rate) or three (start, end, rate)',
  start: number('start', ''),
  value: number('rate', ''),
  ends: true,
  flat: true,
}

/** One rate, or a table of tiers. */
export const rates = (name: string, help: string): Kind<RateTable> => ({
  ...number(name, help),
  takes: 'range',
  type: 'number|number[][]',
  read(argument, faults) {
    const fault = under(name, faults)
    return rateTable(readSteps(argument, layout, fault), (row, message) => fault(message, row))
  },
})

/** A rate table as it stands, and all that keeps it from being one; `table` is there where nothing does. */
type RatesAsTheyStand = {
  /** The rows that can be read. */
  steps: readonly Step[]
  faults: readonly { row: number | undefined; message: string }[]
  table: RateTable | undefined
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** The same argument, whatever stands there. */
export const ratesAsTheyStand = (kind: Kind<RateTable>): Kind<RatesAsTheyStand> => ({
  ...kind,
  read(argument) {
    const faults: { row: number | undefined; message: string }[] = []
    const unread = new Set<number>()
    const fault: Fault = (message, row, title) => {
      if (row !== undefined && title !== undefined) unread.add(row)
      faults.push({ row, message: sentence(title === undefined ? message : `${title}: ${message}`) })
    }
    const steps = readSteps(argument, layout, fault)
    const table = rateTable(steps, (row, message) => fault(message, row))
    return {
      steps: steps.filter((step): step is Step => step !== undefined && !unread.has(step.row)),
      faults,
      table: faults.length ? undefined : table,
    }
  },
})
