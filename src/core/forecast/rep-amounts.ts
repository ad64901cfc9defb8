import type { Settings } from '../../model/settings'
import { openOf, type Sums } from './tally'

const { round } = Math
const money = (cents: number) => round(cents) / 100

/** What the forecast of a rep comes to, in whole cents: deals won, open ones as far as they count, and the adjustment in money. */
export function forecastCents(sums: Sums, adjustment: number, counts: Settings['counts']): number {
  const counted = {
    'weighted pipeline': sums.weighted,
    commit: sums.Commit,
    'best case': sums.Commit + sums['Best case'],
  }
  return round(sums.Won + counted[counts] + adjustment * 100)
}

/** The amounts of a rep as the table by rep shows them, in money. */
export function amountsOf(sums: Sums, adjustment: number, { rollUp, counts }: Settings) {
  const cumulative = rollUp === 'cumulative'
  const commit = sums.Commit + (cumulative ? sums.Won : 0)
  return {
    won: money(sums.Won),
    commit: money(commit),
    bestCase: money(sums['Best case'] + (cumulative ? commit : 0)),
    pipeline: money(cumulative ? openOf(sums) : sums.Pipeline),
    weighted: money(sums.weighted),
    open: money(openOf(sums)),
    forecast: forecastCents(sums, adjustment, counts) / 100,
  }
}
