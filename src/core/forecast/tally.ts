import { CivilDate, type IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Category } from '../../model/stage'
import { type DealLine, isOpen } from '../deals/deal-line'

/** What people changed by hand on the deals tab, by key. */
export type WhatIf = { include: boolean; close: number | undefined; probability: number | undefined }

/** Sums in cents; `deals` counts a deal that is shared once in all. */
export type Sums = Record<Category, number> & { weighted: number; deals: number }

export const noSums = (): Sums => ({
  Pipeline: 0,
  'Best case': 0,
  Commit: 0,
  Won: 0,
  Lost: 0,
  Omitted: 0,
  weighted: 0,
  deals: 0,
})

export const openOf = (sums: Sums): number => sums.Pipeline + sums['Best case'] + sums.Commit

export type Tally = {
  byRep: Map<string, Sums>
  byMonth: Map<IsoDate, Sums>
  byStage: Map<string, Sums>
}

/** Adds up what counts in the period, what people changed on the deals tab included. */
export function tally(lines: readonly DealLine[], whatIfs: ReadonlyMap<string, WhatIf>, period: Period): Tally {
  const found: Tally = { byRep: new Map(), byMonth: new Map(), byStage: new Map() }
  const from = serial(period.from)
  const to = serial(period.to)
  for (const line of lines) {
    const changed = whatIfs.get(line.key)
    const close = changed?.close ?? line.close
    if (changed?.include === false || close < from || close > to) continue
    const credited = line.cents * line.share
    const weighted = isOpen(line.category) ? credited * (changed?.probability ?? line.probability) : 0
    const { year, month } = CivilDate.of(close)
    for (const sums of [
      sumsAt(found.byRep, plainName(line.owner)),
      sumsAt(found.byMonth, CivilDate.ofMonth(year, month).iso),
      sumsAt(found.byStage, plainName(line.stage)),
    ]) {
      sums[line.category] += credited
      sums.weighted += weighted
      sums.deals += line.share
    }
  }
  return found
}

const serial = (iso: IsoDate) => (CivilDate.parse(iso) as CivilDate).serial

function sumsAt(sums: Map<string, Sums>, key: string): Sums {
  const known = sums.get(key) ?? noSums()
  sums.set(key, known)
  return known
}
