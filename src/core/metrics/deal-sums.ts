import type { Cell } from '../../model/cell'
import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Stage } from '../../model/stage'
import { dealLines } from '../deals/deal-line'
import { leaveDuplicates } from '../deals/duplicates'
import { namesOf } from '../deals/names'
import { sift } from '../deals/sift'
import type { DealSource } from '../deals/source'
import { createdIn } from './created'

/**
 * What deals come to, of one person or of many together. A deal that is shared counts by its shares, so that people
 * add up to their team: two halves are one deal.
 */
export type DealSums = {
  /** Amounts in whole cents. */
  wonCents: number
  openCents: number
  /** Deals. */
  won: number
  lost: number
  open: number
  created: number
  /** Days from created to closed, added up over the won deals that have both; how many these are, and how many lack one. */
  cycleDays: number
  cycles: number
  undated: number
}

export const noDeals = (): DealSums => ({
  wonCents: 0,
  openCents: 0,
  won: 0,
  lost: 0,
  open: 0,
  created: 0,
  cycleDays: 0,
  cycles: 0,
  undated: 0,
})

/** The sums of people together. */
export function addDeals(all: readonly DealSums[]): DealSums {
  const sum = noDeals()
  for (const one of all) for (const key of Object.keys(sum) as (keyof DealSums)[]) sum[key] += one[key]
  return sum
}

/** The sums of everybody who is credited with deals of a period, by plain name. */
export type SumsByOwner = {
  byOwner: Map<string, DealSums & { name: string }>
  /** Deal tabs without a column for the created date. */
  undatedTabs: string[]
}

/** What the deal tabs are held against. */
export type DealRules = {
  stages: readonly Stage[]
  /** Of the workbook; deals in another one are left out. */
  currency: string
  people: readonly Pick<Person, 'name' | 'aliases' | 'email'>[]
}

const serial = (iso: string) => (CivilDate.parse(iso) as CivilDate).serial

/**
 * Adds up the deals of a period by person. Deals that close in it are those of its forecast, by the forecast's own
 * rules, so that the two can't differ; deals that were created in it are looked for among all rows.
 */
export function dealSums(sources: readonly DealSource[], rules: DealRules, period: Period): SumsByOwner {
  const names = namesOf(rules.people)
  const stages = new Map(rules.stages.map((stage) => [plainName(stage.stage), stage]))
  const categories = new Map(rules.stages.map(({ stage, category }) => [plainName(stage), category]))
  const sifted = sift(sources, {
    stages: categories,
    bounds: [serial(period.from), serial(period.to) + 1],
    currency: rules.currency,
    names,
  })
  leaveDuplicates(sources, sifted)
  const byOwner: SumsByOwner['byOwner'] = new Map()
  const sumsOf = (name: string) => {
    const key = plainName(name)
    const sums = byOwner.get(key) ?? { name, ...noDeals() }
    byOwner.set(key, sums)
    return sums
  }
  const byTab = new Map(sources.map((source) => [source.tab, source]))
  for (const { tab, row, owner, share, cents, close, category } of dealLines(sources, sifted, { stages, names })
    .lines) {
    const sums = sumsOf(owner)
    if (category === 'Lost') sums.lost += share
    else if (category === 'Won') {
      sums.won += share
      sums.wonCents += cents * share
      const { cells, at, read } = byTab.get(tab) as DealSource
      const created =
        at.createdDate === undefined ? Number.NaN : read.createdDate(cells[row - 1]?.[at.createdDate] as Cell)
      if (created <= close) {
        sums.cycles += share
        sums.cycleDays += (close - created) * share
      } else sums.undated += share
    } else {
      sums.open += share
      sums.openCents += cents * share
    }
  }
  for (const { owner, share } of createdIn(sources, { categories, names }, period)) sumsOf(owner).created += share
  // Shares of cents are rounded once a person, as the forecast does.
  for (const sums of byOwner.values()) {
    sums.wonCents = Math.round(sums.wonCents)
    sums.openCents = Math.round(sums.openCents)
  }
  return { byOwner, undatedTabs: sources.filter(({ at }) => at.createdDate === undefined).map(({ tab }) => tab) }
}
