import type { Metric } from '../../model/metric'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import { namesOf } from '../deals/names'
import type { DealSource } from '../deals/source'
import { reachedWith } from '../metrics/deal-figures'
import { addDeals, type DealRules, dealSums, noDeals, type SumsByOwner } from '../metrics/deal-sums'
import { goalMetrics, metricNamed } from '../metrics/goal-metrics'
import { type TypedRow, typedFigure, typedIn, typedTogether } from '../metrics/typed-figures'
import type { Figure, Known } from './known'
import type { Roster } from './roster'

/** Where figures of metrics come from that are no sum of won deals. */
export type FigureSources = DealRules & {
  people: readonly Person[]
  sources: readonly DealSource[]
  metrics: readonly Metric[]
  actuals: readonly TypedRow[]
}

/** What people, and everybody whom they lead on the last day, reached on a metric: from the deal tabs, or as it was typed. */
export function figuresOf({ sources, metrics, actuals, ...rules }: FigureSources, roster: Roster): Known['figure'] {
  const names = namesOf(rules.people)
  const byPeriod = new Map<string, SumsByOwner>()
  const sumsIn = (period: Period): SumsByOwner => {
    const key = `${period.from} ${period.to}`
    const known = byPeriod.get(key) ?? dealSums(sources, rules, period)
    byPeriod.set(key, known)
    return known
  }
  return (person, metric, measuredOn, period): Figure => {
    const { source, unit } = metricNamed(goalMetrics(metrics, [], period, metric), metric)
    const whose = measuredOn === 'team' ? [...roster.teamOn(person, period.to)] : [plainName(person)]
    if (source === 'typed') {
      const { byPerson } = typedIn(actuals, metric, period, names)
      const own = whose.map((name) => typedFigure(byPerson.get(name) ?? [], unit, period))
      return own.length === 1 ? (own[0] as Figure) : typedTogether(own, unit)
    }
    const { byOwner } = sumsIn(period)
    const sums = addDeals(whose.map((name) => byOwner.get(name) ?? noDeals()))
    return reachedWith(sums, source, {
      period,
      asOf: period.to,
      dated: sources.some(({ at }) => at.createdDate !== undefined),
    })
  }
}
