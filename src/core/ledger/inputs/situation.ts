import { directions } from '../../attainment'
import type { Measure, Situation } from '../../plans/situation'
import { type Codec, decimal, number, oneOf, orNone, record, yesNo } from './codec'

const measure: Codec<Measure> = record({
  reached: orNone(decimal),
  quota: orNone(decimal),
  direction: oneOf(...directions),
})

const whole = record({
  own: measure,
  gate: orNone(measure),
  target: orNone(number),
  months: number,
  employed: record({ over: decimal, under: decimal }),
  closes: yesNo,
})

/** All that a component’s pay depended on besides its terms, as Ledger keeps it. */
export const situation: Codec<Situation> = { ...whole, write: (one) => whole.write({ ...one, gate: one.gate }) }
