import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Situation } from '../plans/situation'
import type { Terms } from '../plans/terms'
import type { Earning } from './earning'

/** A deal as a component counted it. Money in whole cents. */
export type RecordedDeal = {
  key: string
  name: string
  account: string
  day: IsoDate
  /** Of the whole deal, as the component measured it. */
  cents: bigint
  share: number
  credited: bigint
  commission: bigint
}

/** What a component earned for somebody in a period, of one window, as Ledger keeps it. Money in whole cents. */
export type Recorded = {
  terms: Terms
  /** The days on which its version held. */
  stretch: Period
  /** The month, quarter or year that its tiers ran over. */
  window: Period
  situation: Situation
  /** At the end of the day before the period, where the window began earlier. */
  before: Situation | undefined
  earned: bigint
  deals: readonly RecordedDeal[]
}

const none = BigInt(0)

/** What Ledger would keep of an earning; undefined where it can't be reckoned. */
export function recorded({
  terms,
  stretch,
  reach,
  toDate,
  before,
  earned,
  deals,
  lines,
}: Earning): Recorded | undefined {
  if (earned === undefined) return undefined
  const commissions = new Map(lines.flatMap((line) => ('deal' in line ? [[line.deal, line.cents] as const] : [])))
  return {
    terms,
    stretch,
    window: { from: reach.from, to: reach.quotaTo },
    situation: toDate.situation,
    before: before?.situation,
    earned,
    deals: deals.map((counted) => {
      const { key, deal: name, account, share } = counted.credit
      const { day, cents, credited } = counted
      return { key, name, account, day, cents, share, credited, commission: commissions.get(counted) ?? none }
    }),
  }
}

/** A component of a plan's version, whatever its terms. */
export const componentOf = ({ plan, from, component }: Pick<Terms, 'plan' | 'from' | 'component'>): string =>
  [plainName(plan), from, plainName(component)].join('\n')
