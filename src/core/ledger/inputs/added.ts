import { adjustmentReasons } from '../../../model/adjustment'
import { causes } from '../../statements/payable'
import { number, oneOf, orNone, record, text, wholeCents } from './codec'
import { period } from './period'

/** What rows keep of what was added to earnings or taken off. */
export const adjustment = record({ reason: orNone(oneOf(...adjustmentReasons)), note: text, cents: wholeCents })
export const clawback = record({
  paidIn: period,
  paid: wholeCents,
  cents: wholeCents,
  takenBefore: wholeCents,
  loss: orNone(record({ counted: text, lost: text, months: number })),
})
export const difference = record({ period, cause: oneOf(...causes), cents: wholeCents })
