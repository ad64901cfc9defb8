import { number, record, wholeCents } from './codec'

/** What a deal's row keeps: the whole deal as the component measured it, its share, and what of it was credited. */
export const deal = record({ amount: wholeCents, share: number, credited: wholeCents })
