import { type RateTable, rateTable } from '../../core/commission/rate-table'
import { decimalOf } from '../../core/money/decimal'
import type { ClawbackTerms } from '../../core/payout/clawback'
import type { ShareFrom } from '../../core/shares'
import { Expected } from '../../model/column'
import { type Kind, single } from './kind'
import { notNegative, number, positiveNumber } from './number'
import { type Layout, readSteps, under } from './steps'

const rowsOf = ({ tiers }: RateTable): ShareFrom[] => tiers.map(({ start, rate }) => ({ from: start, share: rate }))

function readShares(name: string, argument: unknown, layout: Layout, faults: string[]): ShareFrom[] {
  const fault = under(name, faults)
  return rowsOf(rateTable(readSteps(argument, layout, fault), (row, message) => fault(message, row)))
}

/** A table of two columns: where a row starts, by the name of what it counts, and the share that holds from there. */
export function shares(name: string, help: string, from: string, share: string): Kind<readonly ShareFrom[]> {
  const layout = {
    shapes: `a table of two columns (${from}, ${share})`,
    start: number(from, ''),
    value: notNegative(share, ''),
    ends: false,
    flat: false,
  }
  return {
    ...number(name, help),
    takes: 'range',
    type: 'number[][]',
    read: (argument, faults) => readShares(name, argument, layout, faults),
  }
}

const months = positiveNumber('months', '')
const clawbackLayout: Layout = {
  shapes: 'a number of months above zero, or a table of two columns (from month, share to pay back)',
  start: number('from month', ''),
  value: notNegative('share to pay back', ''),
  ends: false,
  flat: false,
}

/** The terms of a clawback: one number of months, or a table of shares. */
export const clawbackTerms = (name: string, help: string): Kind<ClawbackTerms> => ({
  ...number(name, help),
  takes: 'range',
  type: 'number|number[][]',
  read(argument, faults) {
    const served = months.cell(single(argument))
    if (!(served instanceof Expected)) return { months: decimalOf(served) }
    return { shares: readShares(name, argument, clawbackLayout, faults) }
  },
})
