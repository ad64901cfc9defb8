import { closedWon } from '../../model/goal'
import { plainName } from '../../model/plain-name'
import type { Words } from '../notation'
import type { Terms } from './terms'

/** What a component pays on, as a rep would call it: `what you close`, or the figure on a metric. */
export function subject({ metric, measuredOn, amountFrom }: Terms): string {
  const team = measuredOn === 'team'
  if (amountFrom !== '') return `${amountFrom} on what ${team ? 'your team closes' : 'you close'}`
  if (plainName(metric) === plainName(closedWon)) return team ? 'what your team closes' : 'what you close'
  return `${team ? 'your team’s' : 'your'} ${metric}`
}

/** Whether that is money, so that rates are percentages; of anything else each 1 earns an amount. */
export const isMoney = (
  { metric, amountFrom }: Pick<Terms, 'metric' | 'amountFrom'>,
  { unitOf }: Pick<Words, 'unitOf'>,
): boolean => amountFrom !== '' || plainName(metric) === plainName(closedWon) || unitOf(metric) === 'money'

/** Over which time tiers run: `in a quarter`. */
export const over = ({ window, cumulative }: Terms): string => (cumulative ? 'in the year to date' : `in a ${window}`)
