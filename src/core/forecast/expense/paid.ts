import type { IsoDate } from '../../../model/civil-date'
import type { Period } from '../../../model/period'
import type { Lack } from '../../plans/situation'
import { type Earning, earnings } from '../../statements/earning'
import type { Grounds } from '../../statements/known'
import type { Assigned } from './assigned'

/** What stands in place of a commission that can't be reckoned. */
export type Lacking = 'no quota' | 'no figure' | 'no target incentive' | 'plan has faults'

/** What the plans of somebody pay if the forecast comes true, in money, and how it comes about. */
export type Paid = Assigned & { earnings: readonly Earning[]; commission: number | Lacking }

const words: Record<Lack, Lacking> = {
  quota: 'no quota',
  'quota of the gate': 'no quota',
  actual: 'no figure',
  'actual of the gate': 'no figure',
  'target incentive': 'no target incentive',
}

/** What the statement of a period would say was earned; without draw and adjustments, which are no commission. */
export function paidTo(one: Assigned, period: Period, asOf: IsoDate, grounds: Grounds): Paid {
  const earned = one.stretches.flatMap(({ plan, whole }) =>
    (plan?.components ?? []).flatMap(({ terms }) => known(earnings(one.key, terms, whole, period, grounds), asOf)),
  )
  return { ...one, earnings: earned, commission: commissionOf(one, earned) }
}

/** Of a metric that nobody forecasts, windows that are not over may have no figure yet: those count that have one. */
function known(windows: readonly Earning[], asOf: IsoDate): readonly Earning[] {
  const begun = windows.filter(({ toDate: { lacks }, reach }) => lacks !== 'actual' || reach.to < asOf)
  return begun.length ? begun : windows
}

function commissionOf({ stretches }: Assigned, earned: readonly Earning[]): Paid['commission'] {
  if (stretches.some(({ plan }) => plan?.sound === false)) return 'plan has faults'
  for (const { toDate } of earned) if (toDate.lacks) return words[toDate.lacks]
  return Number(earned.reduce((sum, { earned: cents = BigInt(0) }) => sum + cents, BigInt(0))) / 100
}
