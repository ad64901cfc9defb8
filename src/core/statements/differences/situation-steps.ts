import { closedWon } from '../../../model/goal'
import { plainName } from '../../../model/plain-name'
import { roundedCents } from '../../money/cents'
import { type Decimal, isZero, minus, plus, zero } from '../../money/decimal'
import { centsInWords, figureInWords } from '../../money/in-words'
import type { Measure, Situation } from '../../plans/situation'
import type { Recorded } from '../recorded'
import { withSituations } from './state'
import type { Step } from './step'

/** A figure on a metric, or what it was: only Closed won is money for certain. */
const inWords = (metric: string, figure: Decimal | undefined): string =>
  figure === undefined
    ? 'none'
    : plainName(metric) === plainName(closedWon)
      ? centsInWords(roundedCents(figure))
      : figureInWords(figure)

export const sameFigure = (a: Decimal | undefined, b: Decimal | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && isZero(minus(a, b)))

/** What is measured, in cents by the period's end and before it, of deals that approved periods tell of. */
export type Told = { now: bigint; before: bigint }

const money = (units: bigint): Decimal => ({ units, places: 2 })

/** What was measured besides the deals that are told of: figures, and deals of a time before the first approval. */
export function figureSteps(was: Recorded, now: Recorded, toldWas: Told, toldNow: Told): Step[] {
  const { metric } = was.terms
  const besides = (measure: Measure | undefined, told: bigint) =>
    measure?.reached && minus(measure.reached, money(told))
  const old = besides(was.situation.own, toldWas.now)
  const next = besides(now.situation.own, toldNow.now)
  const oldEarly = besides(was.before?.own, toldWas.before)
  const nextEarly = besides(now.before?.own, toldNow.before)
  const alike = sameFigure(old, next) && (!was.before || !now.before || sameFigure(oldEarly, nextEarly))
  const turned = was.situation.own.direction !== now.situation.own.direction
  if (alike && !turned) return gateSteps(was, now)
  const early = sameFigure(old, next)
    ? ` before the period ${inWords(metric, nextEarly)}, was ${inWords(metric, oldEarly)}`
    : ''
  const says = turned
    ? ` aims ${now.situation.own.direction}, was ${was.situation.own.direction}`
    : early || ` ${inWords(metric, next)}, was ${inWords(metric, old)}`
  const shift = (reached: Decimal | undefined, from: Decimal | undefined, to: Decimal | undefined) =>
    to && plus(reached ?? zero, minus(to, from ?? zero))
  return [
    {
      cause: 'figure',
      deal: '',
      says: `${metric}${says}`,
      to: (state) =>
        withSituations(state, (situation, before) => ({
          ...situation,
          own: {
            ...situation.own,
            direction: now.situation.own.direction,
            reached: before
              ? shift(situation.own.reached, oldEarly, now.before ? nextEarly : oldEarly)
              : shift(situation.own.reached, old, next),
          },
        })),
    },
    ...gateSteps(was, now),
  ]
}

/** A gate on another metric tells of no deals. */
function gateSteps(was: Recorded, now: Recorded): Step[] {
  const metric = now.terms.gate?.metric ?? ''
  const [old, next] = [was.situation.gate, now.situation.gate]
  if (!old || !next) return []
  if (sameFigure(old.reached, next.reached) && sameFigure(was.before?.gate?.reached, now.before?.gate?.reached))
    return []
  return [
    {
      cause: 'figure',
      deal: '',
      says: `${metric}, for the gate, ${inWords(metric, next.reached)}, was ${inWords(metric, old.reached)}`,
      to: (state) =>
        withSituations(state, (situation, before) => {
          const gate = before ? now.before?.gate : next
          return situation.gate && gate
            ? { ...situation, gate: { ...situation.gate, reached: gate.reached } }
            : situation
        }),
    },
  ]
}

/** Quotas of the component and of its gate. */
export function quotaSteps(was: Recorded, now: Recorded): Step[] {
  return (['own', 'gate'] as const).flatMap((which): Step[] => {
    const quotas = ({ situation, before }: Recorded) => [situation[which]?.quota, before?.[which]?.quota] as const
    const [[old, oldEarly], [next, nextEarly]] = [quotas(was), quotas(now)]
    const later = !sameFigure(old, next)
    if (!later && sameFigure(oldEarly, nextEarly)) return []
    const metric = which === 'own' ? now.terms.metric : (now.terms.gate?.metric ?? '')
    const [is, had] = later ? [next, old] : [nextEarly, oldEarly]
    return [
      {
        cause: 'quota',
        deal: '',
        says: `${metric}: quota ${inWords(metric, is)}, was ${inWords(metric, had)}`,
        to: (state) =>
          withSituations(state, (situation, before) => {
            const measure = situation[which]
            return measure ? { ...situation, [which]: { ...measure, quota: before ? nextEarly : next } } : situation
          }),
      },
    ]
  })
}

/** A target incentive of one's own. */
export function targetSteps({ situation: was }: Recorded, { situation: { target } }: Recorded): Step[] {
  const inWords = (of: number | undefined) => (of === undefined ? 'the plan’s' : figureInWords(of))
  if (was.target === target) return []
  return [
    {
      cause: 'person',
      deal: '',
      says: `target incentive ${inWords(target)}, was ${inWords(was.target)}`,
      to: (state) => withSituations(state, (situation) => ({ ...situation, target })),
    },
  ]
}

/** The days that somebody was there for, by which quota, cap and floor shrink. */
export function daysSteps(was: Recorded, now: Recorded): Step[] {
  const [old, next] = [was.situation, now.situation]
  if (sameDays(old, next) && old.closes === next.closes) return []
  const days = ({ employed: { over, under } }: Situation) => `${figureInWords(over)} of ${figureInWords(under)} days`
  const last = ({ closes }: Situation) => (closes ? 'over' : 'not over')
  return [
    {
      cause: 'person',
      deal: '',
      says: sameDays(old, next)
        ? `their time is ${last(next)}, was ${last(old)}`
        : `there for ${days(next)}, was ${days(old)}`,
      to: (state) => ({
        ...state,
        situation: inTime(state.situation, next),
        before: state.before && now.before ? inTime(state.before, now.before) : now.before,
      }),
    },
  ]
}

/** What was measured, against today's days and quotas. */
const inTime = (measured: Situation, today: Situation): Situation => ({
  ...today,
  own: { ...today.own, reached: measured.own.reached },
  gate: today.gate && { ...today.gate, reached: measured.gate?.reached },
})

export const sameDays = ({ employed: a }: Situation, { employed: b }: Situation): boolean =>
  sameFigure(a.over, b.over) && sameFigure(a.under, b.under)
