import { centsIn } from './amount'
import { dayIn } from './day'
import type { DealSource } from './source'

/** Reads every figure that can be read in one way alone. */
export const plainReaders: DealSource['read'] = {
  amount: centsIn,
  closeDate: dayIn,
  closedDate: dayIn,
  paidDate: dayIn,
  createdDate: dayIn,
  stageChanged: dayIn,
  probability: (cell) => (typeof cell === 'number' ? cell : Number.NaN),
}
