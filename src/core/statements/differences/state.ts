import { type Decimal, isZero, plus, zero } from '../../money/decimal'
import { earnedCents } from '../../plans/pay'
import { lackOf, type Situation } from '../../plans/situation'
import type { Terms } from '../../plans/terms'
import type { Recorded } from '../recorded'

/** What a component's earnings of a period follow from, part way between what was approved and what holds today. */
export type State = Pick<Recorded, 'terms' | 'situation' | 'before'>

/** What it earns, in whole cents; undefined where something is lacking, now or for what was earned before. */
export function earnedBy({ terms, situation, before }: State): bigint | undefined {
  const toDate = earnedCents(terms, situation)
  if (toDate === undefined || lacksBefore(terms, before)) return undefined
  return toDate - ((before && earnedCents(terms, before)) ?? zero.units)
}

/** Whether what was earned before can't be told; of a time in which nobody was there yet it is nothing. */
export const lacksBefore = (terms: Terms, before: Situation | undefined): boolean =>
  before !== undefined && !isZero(before.employed.over) && lackOf(terms, before) !== undefined

/** The same with another situation at the period's end and on the day before it. */
export const withSituations = (state: State, to: (situation: Situation, before: boolean) => Situation): State => ({
  ...state,
  situation: to(state.situation, false),
  before: state.before && to(state.before, true),
})

/** The same with more, or less, measured: in whole cents by the period's end, and of these before it. */
export const moved = (state: State, cents: { now: bigint; before: bigint }): State =>
  withSituations(state, (situation, before) => ({
    ...situation,
    own: {
      ...situation.own,
      reached: plus(situation.own.reached ?? zero, inMoney(before ? cents.before : cents.now)),
    },
  }))

const inMoney = (units: bigint): Decimal => ({ units, places: 2 })
