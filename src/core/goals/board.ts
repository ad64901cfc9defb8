import type { IsoDate } from '../../model/civil-date'
import { everyTeam, type Goal } from '../../model/goal'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { inForce, type Seat } from './in-force'
import { counted, type Placed, type Standing, standings } from './standing'
import { keyOf } from './whose'

/** One person's, or open seat's, line of the goals of a period on a metric. */
export type Line = Seat & {
  key: string
  goal: Goal | undefined
  /** The goal of the period before. */
  before: number | undefined
  /** How many of this period's people have this one as manager: what they carry is their team's, not a rep's. */
  leads: number
  /** How much of a full goal is carried: 1 where ramp and days here take nothing off. */
  carries: number
}

/** The target of a team, or of everybody (team `All`). */
export type Target = { key: string; team: string; goal: Goal | undefined; before: number | undefined }

export type Board = { lines: Line[]; targets: Target[]; faults: Fault[] }

/**
 * Joins people and goals: a line for everybody who is here in the period, every open seat, and those who are not
 * here but have a goal; a target for every team and for everybody. Goals that belong to nobody, and goals of which
 * two claim to count, are named. `carries` says how much of a full goal on the metric somebody carries.
 */
export function board(
  people: readonly (Person & { row: number })[],
  goals: readonly Placed[],
  metric: string,
  period: Period,
  previous: Period,
  carries: (seat: Seat) => number = () => 1,
): Board {
  const now = standings(goals, metric, period)
  const past = standings(goals, metric, previous)
  const goalOf = (key: string, of: Map<string, Standing>) => {
    const standing = of.get(key)
    return standing && counted(standing)
  }
  const seats = inForce(people, period)
  const led = new Map<string, number>()
  for (const { name, manager, presence } of seats)
    if (name && presence === 'here') led.set(plainName(manager), (led.get(plainName(manager)) ?? 0) + 1)

  const lines = seats
    .map((seat): Line => {
      const key = seat.name ? keyOf({ person: seat.name, team: '' }) : `open seat ${seat.row}`
      return {
        ...seat,
        key,
        goal: goalOf(key, now),
        before: goalOf(key, past)?.goal,
        leads: led.get(plainName(seat.name)) ?? 0,
        carries: carries(seat),
      }
    })
    .filter((line) => line.presence === 'here' || line.goal)
  const teams = lines.map((line) => line.team).filter((team, i, all) => team !== '' && all.indexOf(team) === i)
  const targets = [everyTeam, ...teams].map((team): Target => {
    const key = keyOf({ person: '', team })
    return { key, team, goal: goalOf(key, now), before: goalOf(key, past)?.goal }
  })
  const known = new Set([...lines, ...targets].map(({ key }) => key))
  return { lines, targets, faults: [...now].flatMap(([key, standing]) => faultsOf(standing, known.has(key))) }
}

function faultsOf(standing: Standing, known: boolean): Fault[] {
  const goal = counted(standing)
  if (!goal) return []
  const at = { tab: 'Goals', row: goal.row, column: goal.person ? 'Person' : 'Team' }
  const others = standing.current.filter((other) => other !== goal).map((other) => other.row)
  const faults: Fault[] = []
  if (!goal.person && !goal.team)
    faults.push({ at, message: `Goals, row ${goal.row}: names neither a person nor a team, so it counts for nobody.` })
  else if (!known)
    faults.push({
      at,
      message: `Goals, row ${goal.row}, ${at.column}: "${goal.person || goal.team}" is not in the tab People. Add it there, or correct it here.`,
    })
  if (others.length)
    faults.push({
      at,
      message: `Goals, row ${goal.row}: ${goal.person || goal.team} has another goal for this period in row ${others.join(', ')}. Row ${goal.row} counts. Give the other the status superseded.`,
    })
  return faults
}

/** Whether somebody can be given a goal in a period; else the reason, as a sentence. `day` writes a date for reading. */
export function cannotHaveGoal(line: Seat, day: (iso: IsoDate) => string): string | undefined {
  if (line.presence === 'gone')
    return `${line.name} left on ${day(line.end as IsoDate)}, before this period starts. Clear the goal, or correct the End date in the tab People.`
  if (line.presence === 'not yet')
    return `${line.name} is not here yet in this period. Clear the goal, or correct the Start date in the tab People.`
  return undefined
}
