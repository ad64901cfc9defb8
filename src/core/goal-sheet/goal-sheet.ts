import type { IsoDate } from '../../model/civil-date'
import type { GoalStatus } from '../../model/goal'
import type { MetricUnit } from '../../model/metric'
import type { Objective } from '../../model/objective'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { type Carried, carried, type Ramps } from '../goals/carried'
import type { Seat } from '../goals/in-force'
import { type Seen, seenOf } from '../goals/seen'
import { counted, type Placed, standings } from '../goals/standing'
import { keyOf } from '../goals/whose'
import type { GoalMetric } from '../metrics/goal-metrics'
import { objectivesIn } from '../metrics/in-force'
import type { Assigned } from '../training/assigned'
import { mostUrgentFirst } from '../training/urgency'
import type { Paying } from './paying'

/** One goal on a goal sheet. */
export type SheetGoal = {
  metric: string
  unit: MetricUnit | undefined
  lowerIsBetter: boolean
  goal: number
  status: GoalStatus | undefined
  seenOn: IsoDate | undefined
  comment: string
  note: string
  /** By which it is told whether it was changed since. */
  seen: Seen
}

/** What a rep is to reach in a period and why, what it pays, and what is to be learned for it. */
export type GoalSheet = Pick<Seat, 'name' | 'role' | 'team' | 'manager'> & {
  period: Period & { label: string }
  currency: string
  /** Goals under the objectives that they serve; '' for those that serve none. */
  objectives: { objective: string; note: string; goals: SheetGoal[] }[]
  /** What of a full quota counts in this period. */
  carries: Carried
  pays: Paying
  /** What is late first; of what is done, only what was done in the period. */
  training: Pick<Assigned, 'item' | 'plan' | 'status' | 'due' | 'required' | 'completedOn' | 'waitsFor'>[]
}

/** What a goal sheet is made of; training is everybody's. */
export type SheetSources = {
  period: GoalSheet['period']
  currency: string
  goals: readonly Placed[]
  metrics: readonly GoalMetric[]
  objectives: readonly Objective[]
  ramps: Ramps
  training: readonly Assigned[]
}

/** One person's goal sheet. */
export function goalSheet(seat: Seat, from: SheetSources, pays: Paying): GoalSheet {
  const { period, currency, metrics, training } = from
  const { name, role, team, manager } = seat
  const groups = new Map<string, GoalSheet['objectives'][number]>()
  for (const metric of metrics) {
    const standing = standings(from.goals, metric.name, period).get(keyOf({ person: name, team: '' }))
    const goal = standing && counted(standing)
    if (!goal) continue
    const key = plainName(metric.objective)
    const known = groups.get(key) ?? { objective: metric.objective, note: noteOf(metric.objective, from), goals: [] }
    known.goals.push(sheetGoal(metric, goal))
    groups.set(key, known)
  }
  const ended = ({ status }: Assigned) => status === 'done' || status === 'waived'
  const inPeriod = ({ completedOn = '' }: Assigned) => completedOn >= period.from && completedOn <= period.to
  return {
    name,
    role,
    team,
    manager,
    period,
    currency,
    objectives: [...groups.values()],
    carries: carried(seat, period, from.ramps),
    pays,
    training: training
      .filter((one) => plainName(one.person) === plainName(name) && (!ended(one) || inPeriod(one)))
      .sort(mostUrgentFirst)
      .map(({ item, plan, status, due, required, completedOn, waitsFor }) => ({
        item,
        plan,
        status,
        due,
        required,
        completedOn,
        waitsFor,
      })),
  }
}

const noteOf = (objective: string, { objectives, period }: SheetSources): string =>
  objectivesIn(objectives, period).find((one) => plainName(one.objective) === plainName(objective))?.note ?? ''

const sheetGoal = ({ name, unit, direction }: GoalMetric, goal: Placed): SheetGoal => ({
  metric: name,
  unit,
  lowerIsBetter: direction === 'lower',
  goal: goal.goal,
  status: goal.status,
  seenOn: goal.acknowledgedOn,
  comment: goal.comment,
  note: goal.note,
  seen: seenOf(goal),
})
