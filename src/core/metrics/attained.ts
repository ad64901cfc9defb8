import type { directions } from '../../model/metric'
import type { Bands } from '../../model/settings'
import { attainment } from '../attainment'

/** How an actual stands to its goal; the share is left out where there is none, such as to a goal of 0. */
export type Attained = { word: 'behind' | 'close' | 'met'; share: number | undefined }

/** The band of a share, by Settings. */
export const bandOf = (share: number, { close, met }: Bands): Attained['word'] =>
  share < close ? 'behind' : share < met ? 'close' : 'met'

/**
 * How an actual stands to its goal, by the bands of Settings. A goal of 0 is met or not, without a share; where lower is
 * better, 0 and less meets any goal.
 */
export function attained(actual: number, goal: number, direction: (typeof directions)[number], bands: Bands): Attained {
  if (goal === 0)
    return { word: (direction === 'lower' ? actual <= 0 : actual >= 0) ? 'met' : 'behind', share: undefined }
  if (direction === 'lower' && actual <= 0) return { word: 'met', share: undefined }
  const share = attainment(actual, goal, direction)
  if (typeof share === 'string') return { word: 'met', share: undefined }
  return { word: bandOf(share, bands), share }
}
