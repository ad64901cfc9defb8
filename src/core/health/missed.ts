import { plainName } from '../../model/plain-name'
import type { Results } from '../scorecard/results'
import { mostFirst, type Signals } from './signals'

/**
 * Adds what of their goals people missed in a period that is over, where it was half of them or more; goals without an
 * actual count in neither number.
 */
export function withMissed(all: readonly Signals[], { byHolder }: Results, period: string): Signals[] {
  const missed = new Map<string, { some: number; of: number }>()
  for (const { kind, name, metrics } of byHolder.values()) {
    const known = metrics.flatMap(({ attained }) => attained ?? [])
    const some = known.filter(({ word }) => word !== 'met').length
    if (kind === 'person' && some && 2 * some >= known.length) missed.set(plainName(name), { some, of: known.length })
  }
  return all
    .map(({ name, signals }): Signals => {
      const theirs = missed.get(plainName(name))
      return { name, signals: theirs ? [{ is: 'goals missed', ...theirs, period }, ...signals] : signals }
    })
    .sort(mostFirst)
}
