import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Situation } from '../plans/situation'
import type { Terms } from '../plans/terms'

/** A deal as a component counted it in an approved period. Money in whole cents. */
export type ApprovedDeal = {
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

/** What a component earned for somebody in an approved period, as Ledger has it. Money in whole cents. */
export type ApprovedEarning = {
  terms: Terms
  /** The days on which its version held. */
  stretch: Period
  /** The month, quarter or year that its tiers ran over. */
  window: Period
  situation: Situation
  /** At the end of the day before the period, where the window began earlier. */
  before: Situation | undefined
  earned: bigint
  deals: readonly ApprovedDeal[]
}

/** What stands of an approved period: everybody who had a statement, by the name that it bears. */
export type Approved = { period: Period; people: ReadonlyMap<string, readonly ApprovedEarning[]> }

/** A component of a plan's version, whatever its terms. */
export const componentOf = ({ plan, from, component }: Pick<Terms, 'plan' | 'from' | 'component'>): string =>
  [plainName(plan), from, plainName(component)].join('\n')
