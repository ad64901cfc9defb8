import { ATTAINMENT } from './attainment'
import { COMMISSION } from './commission'
import { COMMISSION_BREAKDOWN } from './commission-breakdown'
import { COMMISSION_BY_DEAL } from './commission-by-deal'
import { FISCAL_PERIOD } from './fiscal-period'
import type { Formula } from './formula'

/** Every custom function, in the order in which the reference lists them. */
export const formulas: readonly Formula[] = [
  COMMISSION,
  COMMISSION_BREAKDOWN,
  COMMISSION_BY_DEAL,
  ATTAINMENT,
  FISCAL_PERIOD,
]
