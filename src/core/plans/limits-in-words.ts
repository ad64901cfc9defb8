import { plainName } from '../../model/plain-name'
import type { Notation } from '../notation'
import type { Condition } from './condition'
import { over } from './subject'
import type { Terms } from './terms'

const signs: Readonly<Record<Condition['sign'], string>> = {
  '=': 'is',
  '<>': 'is not',
  '<': 'is below',
  '>': 'is above',
  '<=': 'is at most',
  '>=': 'is at least',
}

/** Which deals count, and when. */
export function countsInWords({ appliesTo, countsOn, cumulative }: Terms): string[] {
  const where = appliesTo.map(({ field, sign, value }) => `${field} ${signs[sign]} ${value || 'blank'}`)
  return [
    ...(where.length ? [`Only deals count whose ${where.join(' and whose ')}.`] : []),
    ...(countsOn === 'paid' ? ['A deal counts on the day that the customer pays.'] : []),
    ...(cumulative ? ['What you were paid earlier in the year is taken off.'] : []),
  ]
}

/** Gate, cap and floor. */
export function limitsInWords(terms: Terms, { money, share }: Notation): string[] {
  const { gate, cap, floor, metric, window } = terms
  const quota = gate && plainName(gate.metric) !== plainName(metric) ? `your goal on ${gate.metric}` : 'your quota'
  const least = gate ? [`Below ${share(gate.attainment)} of ${quota} ${over(terms)} this earns nothing.`] : []
  return [
    ...least,
    ...(cap === undefined ? [] : [`You earn at most ${money(cap)} ${over(terms)}.`]),
    ...(floor === undefined
      ? []
      : [`You earn at least ${money(floor)} ${over(terms)}, made up at the end of the ${window}.`]),
  ]
}
