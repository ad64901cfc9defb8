import type { Period } from '../../model/period'
import { dayOf } from '../calendar/days'
import { type FiscalCalendar, periodOf } from '../calendar/fiscal'
import { monthNumber } from '../calendar/months'
import { quarterShares, type Shape } from './seasons'
import { spreadAmount } from './spread'
import { counted, type Placed, standings } from './standing'
import { keyOf } from './whose'

/** The year's target, and what of it falls to one of its quarters. */
export type OfYear = { target: number; share: number; part: number }

/** What a season gives a quarter of a team's target for the year; the four quarters add up exactly. Undefined without such a target. */
export function ofYear(
  goals: readonly Placed[],
  { metric, team, quarter, season }: { metric: string; team: string; quarter: Period; season: Shape },
  calendar: FiscalCalendar,
): OfYear | undefined {
  const year = periodOf(dayOf(quarter.from), 'year', calendar)
  const standing = standings(goals, metric, year).get(keyOf({ person: '', team }))
  const target = standing && counted(standing)?.goal
  if (target === undefined) return undefined
  const shares = quarterShares(season)
  const at = Math.floor((monthNumber(dayOf(quarter.from)) - monthNumber(dayOf(year.from))) / 3)
  return { target, share: shares[at] as number, part: spreadAmount(target, shares)[at] as number }
}
