import type { IsoDate } from '../../model/civil-date'
import type { MetricSource } from '../../model/metric'
import type { Period } from '../../model/period'
import { kept } from '../money/decimal'
import type { DealSums } from './deal-sums'
import type { Reached } from './reached'

/** A source of actuals that is not typed. */
export type FromDeals = Exclude<MetricSource, 'typed'>

/** When figures are asked for, and what the deal tabs can tell. */
export type Asked = {
  period: Period
  asOf: IsoDate
  /** Whether any deal tab has a column for the created date. */
  dated: boolean
}

/** Ratios have something below the line; of a sum it is told how many deals it is of. */
type Rule = {
  ratio: boolean
  of(sums: DealSums): [numerator: number, denominator: number]
  /** What has to have happened for there to be a figure, such as `no deal was won`. */
  lacks?: string
}

const rules: Readonly<Record<FromDeals, Rule>> = {
  'deals: closed won': { ratio: false, of: ({ wonCents, won }) => [wonCents / 100, won] },
  'deals: created': { ratio: false, of: ({ created }) => [created, created] },
  'deals: open pipeline': { ratio: false, of: ({ openCents, open }) => [openCents / 100, open] },
  'deals: win rate': { ratio: true, of: ({ won, lost }) => [won, won + lost], lacks: 'No deal was closed' },
  'deals: average won': { ratio: true, of: ({ wonCents, won }) => [wonCents / 100, won], lacks: 'No deal was won' },
  'deals: sales cycle': { ratio: true, of: ({ cycleDays, cycles }) => [cycleDays, cycles], lacks: 'No deal was won' },
}

/** Whether a source's figures need the day that deals were created on. */
export const needsCreated = (source: FromDeals) => source === 'deals: created' || source === 'deals: sales cycle'
const deals = (count: number) => (count === 1 ? '1 won deal is' : `${kept(count)} won deals are`)

/** What deals come to on a metric; of many people the ratio of their sums, never a mean of ratios. */
export function reachedWith(sums: DealSums, source: FromDeals, { period, asOf, dated }: Asked): Reached {
  const { ratio, of, lacks } = rules[source]
  const [numerator, denominator] = of(sums).map(kept) as [number, number]
  const reached = (actual: number | undefined, ...said: string[]): Reached => ({ actual, numerator, denominator, said })
  if (needsCreated(source) && !dated) return reached(undefined, 'No deal tab has a column for the created date.')
  if (denominator === 0 && asOf < period.from && source !== 'deals: open pipeline')
    return reached(undefined, 'The period has not begun.')
  const left =
    source === 'deals: sales cycle' && sums.undated > 0
      ? [`${deals(sums.undated)} left out: no created date, or one after the close.`]
      : []
  if (!ratio) return reached(numerator, ...left)
  if (denominator === 0)
    return reached(undefined, ...(left.length ? left : [`${lacks} ${asOf > period.to ? 'in this period' : 'yet'}.`]))
  return reached(kept(numerator / denominator), ...left)
}
