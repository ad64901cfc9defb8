import { ledger } from '../../model/ledger'
import type { Period } from '../../model/period'
import { plans } from '../../model/plan'
import type { Fault } from '../../model/problem'
import { dayAfter, dayBefore } from '../calendar/days'
import type { Commission } from './commissions'
import type { Range } from './range'

/** What a component is called where its plan has several. */
export const componentNamed = ({ plan, component }: Pick<Commission, 'plan' | 'component'>): string =>
  [plan, component].filter(Boolean).join(', ') || 'no plan'

/** What the figures lack, in sentences. */
export function saidOf(commissions: readonly Commission[], approved: readonly Period[], range: Range): Fault[] {
  const unknown = [...new Set(commissions.filter(({ months }) => months === 'unknown').map(componentNamed))]
  const lacking = gaps(approved, range).map(({ from, to }) => ({
    message: `No approved statements from ${from} to ${to}: commissions of these days are not in the figures.`,
  }))
  const title = plans.columns.amortizeMonths.title
  const unsaid = unknown.map((named) => ({
    message: `${named}: ${ledger.name} does not say over how many months its commission is spread, so it is expensed at once.`,
  }))
  const nothing = commissions.some(({ months }) => typeof months === 'number')
    ? []
    : [
        {
          message: `Nothing is capitalised: no component that paid has ${title} in the tab ${plans.name}, so all commission is expensed at once.`,
        },
      ]
  return [...lacking, ...unsaid, ...nothing]
}

/** Days without an approved statement, from the first that has one, or the range's start, to the range's end. */
function gaps(approved: readonly Period[], { from, to }: Range): Period[] {
  const found: Period[] = []
  let next = approved[0] && approved[0].from < from ? approved[0].from : from
  for (const period of approved) {
    if (next > to || period.from > to) break
    if (period.from > next) found.push({ from: next, to: dayBefore(period.from) })
    if (period.to >= next) next = dayAfter(period.to)
  }
  return next <= to ? [...found, { from: next, to }] : found
}
