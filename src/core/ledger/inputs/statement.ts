import { orNone, record, wholeCents, yesNo } from './codec'

/** What a statement's row keeps of the draw: the plan's, what was owed before, what was made of it, and what is owed now. */
export const statement = record({
  draw: orNone(record({ cents: wholeCents, recoverable: yesNo })),
  owedBefore: wholeCents,
  toppedUp: wholeCents,
  recovered: wholeCents,
  advanced: wholeCents,
  forgiven: wholeCents,
  owedAfter: wholeCents,
})
