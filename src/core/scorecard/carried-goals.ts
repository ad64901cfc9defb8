import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { carried, type Ramps } from '../goals/carried'
import { carriedGoal, carriedInWords } from '../goals/carried-goal'
import type { Seat } from '../goals/in-force'
import { keyOf } from '../goals/whose'
import type { Notation } from '../notation'
import type { GoalIn, GoalsIn } from './goals-in'

type Around = { period: Period; ramps: Ramps; notation: Pick<Notation, 'about' | 'share'> }

/**
 * The goals of people as they carry them: of a full goal on what adds up over days, the share that ramp and days here
 * leave, as plans pay by it. Goals of teams stay as they are.
 */
export function carriedGoals(
  goals: GoalsIn,
  seats: readonly Seat[],
  addsDays: (metric: string) => boolean,
  { period, ramps, notation }: Around,
): GoalsIn {
  const shares = new Map(
    seats.flatMap((seat) => {
      const { share, said } = carried(seat, period, ramps)
      const why = said === '' ? [] : [said]
      return seat.name && (share !== 1 || said)
        ? [[keyOf({ person: seat.name, team: '' }), { share, why }] as const]
        : []
    }),
  )
  const carriedBy = (key: string, full: GoalIn): GoalIn => {
    const known = shares.get(key)
    if (!known || full.goal === undefined) return full
    const { share, why } = known
    return {
      ...full,
      goal: carriedGoal(full.goal, share),
      share,
      said: [...full.said, ...carriedInWords(full.goal, share, notation), ...why],
    }
  }
  return new Map(
    [...goals].map(([metric, byHolder]) => [
      metric,
      addsDays(plainName(metric)) ? new Map([...byHolder].map(([key, full]) => [key, carriedBy(key, full)])) : byHolder,
    ]),
  )
}
