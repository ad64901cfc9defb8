import { closedWon } from '../../model/goal'
import { plainName } from '../../model/plain-name'
import type { Words } from '../notation'
import { over, subject } from './subject'
import type { Point, Terms } from './terms'

/** What a payout curve pays at its points, and between and beyond them. */
export function curveInWords(terms: Terms, points: readonly Point[], { money, share }: Words): string[] {
  const [first, last] = [points[0], points[points.length - 1]]
  if (!first || !last) return []
  const { target, weight, metric } = terms
  const carried = weight === 1 ? 'your target incentive' : `${share(weight)} of your target incentive`
  const amount = target === undefined ? '' : ` (${money(target)} a year)`
  const quota = plainName(metric) === plainName(closedWon) ? 'your quota' : `your goal on ${metric}`
  const pays = points.map((point, i) =>
    i === 0
      ? `At ${share(point.attainment)} of ${quota} ${over(terms)} you earn ${share(point.share)} of it`
      : `at ${share(point.attainment)} ${share(point.share)}`,
  )
  return [
    `${subject(terms).replace(/^./, (letter) => letter.toUpperCase())} decides ${carried}${amount}.`,
    `${pays.join(', ')}${points.length > 1 ? '; in between in proportion' : ''}.`,
    ...(first.attainment > 0 ? [`Below ${share(first.attainment)} you earn nothing.`] : []),
    ...(points.length > 1 ? [`Above ${share(last.attainment)} it stays at ${share(last.share)}.`] : []),
  ]
}
