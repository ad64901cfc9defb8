import type { Words } from '../../src/core/notation'

const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat('en-US', options).format

/** English figures; metrics that are not Closed won are counts. */
export const words: Words = {
  money: format({ maximumFractionDigits: 2 }),
  share: format({ style: 'percent', maximumFractionDigits: 2 }),
  about: format({ maximumFractionDigits: 2 }),
  unitOf: () => 'count',
}
