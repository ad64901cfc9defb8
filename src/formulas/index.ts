import { AMORTIZED_COMMISSION } from './amortized-commission'
import { AMOUNT_TO_NEXT_TIER } from './amount-to-next-tier'
import { ATTAINMENT } from './attainment'
import { CHECK_RATES } from './check-rates'
import { CLAWBACK } from './clawback'
import { COMMISSION } from './commission'
import { COMMISSION_BREAKDOWN } from './commission-breakdown'
import { COMMISSION_BY_DEAL } from './commission-by-deal'
import { COMMISSION_CURVE } from './commission-curve'
import { DRAW } from './draw'
import { EFFECTIVE_RATE } from './effective-rate'
import { FISCAL_PERIOD } from './fiscal-period'
import type { Formula } from './formula'
import { PACE } from './pace'
import { PAYOUT } from './payout'
import { PRORATE } from './prorate'
import { RAMPED_QUOTA } from './ramped-quota'
import { SALES_FOR_COMMISSION } from './sales-for-commission'
import { SCORE } from './score'
import { SPLIT_CREDIT } from './split-credit'
import { TURNOVER_RATE } from './turnover-rate'

/** Every custom function, in the order in which the reference lists them. */
export const formulas: readonly Formula[] = [
  COMMISSION,
  COMMISSION_BREAKDOWN,
  COMMISSION_BY_DEAL,
  EFFECTIVE_RATE,
  SALES_FOR_COMMISSION,
  AMOUNT_TO_NEXT_TIER,
  PAYOUT,
  DRAW,
  SPLIT_CREDIT,
  CLAWBACK,
  PRORATE,
  RAMPED_QUOTA,
  AMORTIZED_COMMISSION,
  COMMISSION_CURVE,
  CHECK_RATES,
  ATTAINMENT,
  SCORE,
  PACE,
  TURNOVER_RATE,
  FISCAL_PERIOD,
]
