import type { Reached } from '../../../src/core/metrics/reached'
import type { MetricSource } from '../../../src/model/metric'

/** What a figure is made of, with its n, in a sentence; '' where the figure says it. */
export function madeOf(
  { numerator, denominator }: Reached,
  source: MetricSource,
  shown: (count: number) => string,
): string {
  const deals = (count: number, which: string) => `${shown(count)} ${which} ${count === 1 ? 'deal' : 'deals'}`
  switch (source) {
    case 'deals: closed won':
      return `From ${deals(denominator, 'won')}.`
    case 'deals: open pipeline':
      return `From ${deals(denominator, 'open')}.`
    case 'deals: created':
      return 'Deals created in the period.'
    case 'deals: win rate':
      return `${shown(numerator)} won of ${deals(denominator, 'closed')}.`
    case 'deals: average won':
      return `${shown(numerator)} from ${deals(denominator, 'won')}.`
    case 'deals: sales cycle':
      return `Mean of ${deals(denominator, 'won')}.`
    default:
      return denominator > 1 ? `From ${shown(denominator)} figures.` : ''
  }
}
