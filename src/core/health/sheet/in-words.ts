import { caution } from '../caution'
import type { Moved } from '../health'
import type { Part } from '../leaving'

/** `2 of 3 (67%)`: a share never without its counts; `none` of nobody. */
export const partInWords = ({ some, of }: Part): string =>
  of === 0 ? 'none' : `${some} of ${of} (${Math.round((100 * some) / of)}%)`

/** What to bear in mind with the rate of some days; '' where there is nothing. */
export const cautionOf = ({ average, timesAYear }: Moved): string => caution(average, timesAYear) ?? ''
