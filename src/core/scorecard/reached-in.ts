import type { IsoDate } from '../../model/civil-date'
import type { MetricSource } from '../../model/metric'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import {
  type Actuals,
  notesOnDeals,
  notesOnTyping,
  reachedByTyping,
  reachedInDeals,
  sumsByHolder,
} from '../metrics/actuals'
import type { Asked, FromDeals } from '../metrics/deal-figures'
import type { SumsByOwner } from '../metrics/deal-sums'
import type { Holders } from '../metrics/holders'
import { type TypedRow, typedIn } from '../metrics/typed-figures'
import { remembered } from '../remembered'
import type { Measure } from './measure'

/** The deals of a period, added up by person; and whether any deal tab has a column for the created date. */
export type DealResults = { sums: SumsByOwner; dated: boolean }

/** A metric that is measured, and where its figures come from. */
export type Sourced = Measure & { source: MetricSource }

type Around = { names: ReadonlyMap<string, string>; period: Period; asOf: IsoDate }

/** What every holder has reached, by name of the metric. Where the deal tabs are not read, nothing of what they tell. */
export function reachedIn(
  measures: readonly Sourced[],
  rows: readonly TypedRow[],
  deals: DealResults | undefined,
  of: Holders,
  { names, period, asOf }: Around,
): { of: Map<string, Actuals['reached']>; notes: Fault[] } {
  const plain = remembered(plainName)
  const byMetric = new Map<string, TypedRow[]>()
  for (const row of rows) {
    if (row.from > period.to || row.to < period.from) continue
    const mine = byMetric.get(plain(row.metric))
    if (mine) mine.push(row)
    else byMetric.set(plain(row.metric), [row])
  }
  const found = new Map<string, Actuals['reached']>()
  const notes: Fault[] = []
  const asked: Asked | undefined = deals && { period, asOf, dated: deals.dated }
  const sums = deals && sumsByHolder(deals.sums, of)
  const told: FromDeals[] = []
  for (const { name, unit, source } of measures) {
    if (source === 'typed') {
      const { byPerson, over } = typedIn(byMetric.get(plain(name)) ?? [], name, period, names)
      found.set(name, reachedByTyping(byPerson, unit, of, period))
      notes.push(...over, ...notesOnTyping(byPerson, names))
    } else if (asked && sums) {
      told.push(source)
      found.set(name, reachedInDeals(sums, source, of, asked))
    }
  }
  if (deals && told.length) notes.push(...notesOnDeals(deals.sums, told, names, deals.dated))
  return { of: found, notes }
}
