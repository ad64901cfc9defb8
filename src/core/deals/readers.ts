import type { DealSource } from './source'
import { amountReader } from './values/amount'
import { dayIn } from './values/day'

/** Reads every figure that can be read in one way alone. */
export const plainReaders: DealSource['read'] = {
  amount: (cell) => amountReader([[cell]], 0, 0).read(cell),
  closeDate: dayIn,
  closedDate: dayIn,
  paidDate: dayIn,
  createdDate: dayIn,
  stageChanged: dayIn,
  probability: (cell) => (typeof cell === 'number' ? cell : Number.NaN),
}
