import { orNone, record, text, yesNo } from './codec'
import { period } from './period'
import { situation } from './situation'

/** What a component's row of Ledger keeps: on which days its version held, to which day it was reckoned, and how things stood. */
export const component = record({
  stretch: period,
  /** The last day that counted; the window may end later. */
  to: text,
  /** Whether deals made up what was measured; otherwise it is a figure. */
  byDeals: yesNo,
  now: situation,
  /** On the day before the period, where the window began earlier. */
  before: orNone(situation),
})
