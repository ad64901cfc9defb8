import type { DealSource } from './source'
import { amountReader } from './values/amount'
import { dayIn } from './values/day'

/** Reads every figure that can be read in one way alone. */
export const plainReaders: DealSource['read'] = {
  amount: amountReader([], 0, 0).read,
  closeDate: dayIn,
  closedDate: dayIn,
  paidDate: dayIn,
  createdDate: dayIn,
  stageChanged: dayIn,
  probability: (cell) => (typeof cell === 'number' ? cell : Number.NaN),
}
