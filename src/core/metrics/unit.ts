import type { directions, MetricSource, MetricUnit } from '../../model/metric'

/** Whether figures of several people, or of parts of a period, add up to a figure of the whole. An average, though of money, does not. */
export const addsUp = (unit: MetricUnit | undefined, source: MetricSource = 'typed'): boolean =>
  (unit === 'money' || unit === 'count') && source !== 'deals: average won'

/** Whether figures of several days add up to one of them all: then ramp and days here leave a part of a goal, and there is a pace. An open pipeline is what stands on a day. */
export const addsDays = (unit: MetricUnit | undefined, source?: MetricSource): boolean =>
  addsUp(unit, source) && source !== 'deals: open pipeline'

/** The unit that a source's figures have by nature; undefined for what is typed. */
export const unitOf: Readonly<Record<MetricSource, MetricUnit | undefined>> = {
  'deals: closed won': 'money',
  'deals: created': 'count',
  'deals: win rate': 'percent',
  'deals: open pipeline': 'money',
  'deals: average won': 'money',
  'deals: sales cycle': 'days',
  typed: undefined,
}

/** Which way is better by nature: only a sales cycle is the better the lower it is. What is typed says for itself. */
export const betterOf = (source: MetricSource): (typeof directions)[number] =>
  source === 'deals: sales cycle' ? 'lower' : 'higher'
