import type { Settings } from '../../../model/settings'
import { dayOf } from '../../calendar/days'
import { type DealLine, isOpen } from '../../deals/deal-line'
import type { Forecast, Typed } from '../forecast'
import { forecastCents } from '../rep-amounts'
import { noSums } from '../tally'
import { plainNames } from './plain-names'

/** What a forecast counts of each of its lines, by their places; and of each rep besides. */
export type Expected = {
  /** Plain names of the owners. */
  owners: readonly string[]
  /** How much of a line counts: 1 is all of it, 0 leaves it out. */
  weights: Float64Array
  /** The close date in force, as days since 1899-12-30. */
  days: Float64Array
  /** Whole cents. */
  credited: Float64Array
  /** What was typed as adjustment, in whole cents, by plain name. */
  adjustments: ReadonlyMap<string, number>
}

/**
 * What people would be credited with if the forecast came true: won deals in full, open ones as far as the forecast
 * counts them. In whole cents, so that each rep's add up to the cell Forecast: what rounding leaves is on the last.
 */
export function expectedOf(
  { lines, period, settings: { counts } }: Pick<Forecast, 'lines' | 'period' | 'settings'>,
  typed: Typed,
  tally: Forecast['tally'],
): Expected {
  const [from, to] = [dayOf(period.from).serial, dayOf(period.to).serial]
  const plain = plainNames()
  const owners = lines.map(({ owner }) => plain(owner))
  const weights = new Float64Array(lines.length)
  const days = new Float64Array(lines.length)
  const credited = new Float64Array(lines.length)
  const sums = new Map<string, { exact: number; cents: number; last: number }>()
  lines.forEach((line, i) => {
    const changed = typed.whatIfs.get(line.key)
    const close = changed?.close ?? line.close
    days[i] = close
    if (changed?.include === false || close < from || close > to) return
    const weight = counted(line, changed?.probability ?? line.probability, counts)
    if (weight === 0) return
    weights[i] = weight
    const sum = sums.get(owners[i] as string) ?? { exact: 0, cents: 0, last: i }
    sum.exact += line.cents * line.share * weight
    credited[i] = Math.round(sum.exact) - sum.cents
    sum.cents += credited[i] as number
    sum.last = i
    sums.set(owners[i] as string, sum)
  })
  const adjustments = new Map<string, number>()
  for (const owner of new Set([...sums.keys(), ...typed.reps.keys()])) {
    const { cents, last } = sums.get(owner) ?? { cents: 0, last: -1 }
    const adjustment = typed.reps.get(owner)?.adjustment ?? 0
    const left = forecastCents(tally.byRep.get(owner) ?? noSums(), adjustment, counts) - cents
    if (adjustment !== 0) adjustments.set(owner, left)
    else if (last >= 0) credited[last] = (credited[last] as number) + left
  }
  return { owners, weights, days, credited, adjustments }
}

/** How much of a line a forecast counts. */
function counted({ category }: DealLine, probability: number, counts: Settings['counts']): number {
  if (category === 'Won') return 1
  if (!isOpen(category)) return 0
  if (counts === 'weighted pipeline') return probability
  return category === 'Commit' || (counts === 'best case' && category === 'Best case') ? 1 : 0
}
