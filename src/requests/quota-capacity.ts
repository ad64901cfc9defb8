import * as z from 'zod/mini'
import type { Carried } from '../core/goals/carried'
import { ofYear } from '../core/goals/of-year'
import { seasonsIn } from '../core/goals/seasons'
import { everyTeam } from '../model/goal'
import type { Period } from '../model/period'
import { plainName } from '../model/plain-name'
import type { Fault } from '../model/problem'
import { seasons } from '../model/season'
import { type Read, readTab } from '../store/kept-tabs/read'
import { carriedOn, type GoalTabs, goalBoard, readGoalTabs } from './goal-board'
import { request } from './request'

/** What a rep, by the key of the board's line, carries of a full quota. */
type Rep = { key: string; carried: Carried }

/** What a team's target can be spread by: `capacityOf`. */
export const quotaCapacity = request({
  input: () =>
    z.object({
      metric: z.string(),
      period: z.object({ from: z.string(), to: z.string() }),
      team: z.string(),
      /** As in the tab Seasons; the first one where none is named. */
      season: z.optional(z.string()),
    }),
  writes: false,
  run: (input, context) => capacityOf(readGoalTabs(context), readTab(context.workbook, seasons), input),
})

/**
 * What a team's target can be spread by: its reps, people who lead others left out, with what each carries in the
 * period; and what a season makes of the year's target. `team` is All for everybody.
 */
export function capacityOf(
  tabs: GoalTabs,
  read: Pick<Read<typeof seasons>, 'rows' | 'faults'>,
  {
    metric,
    period: wanted,
    team,
    season: named = '',
  }: { metric: string; period: Period; team: string; season?: string | undefined },
) {
  const { lines, period, metric: of } = goalBoard(tabs, metric, wanted)
  const faults: Fault[] = [...read.faults]
  const known = seasonsIn(read.rows, faults)
  const season = known.find(({ name }) => plainName(name) === plainName(named)) ?? known[0]
  const reps = lines
    .filter((line) => line.name && !line.leads && line.presence === 'here')
    .filter((line) => team === everyTeam || plainName(line.team) === plainName(team))
    .map((line): Rep => ({ key: line.key, carried: carriedOn(of, line, period, tabs.ramps) }))
  return {
    reps,
    seasons: known.map(({ name }) => name),
    season: season?.name ?? '',
    year:
      season && period.unit === 'quarter'
        ? ofYear(tabs.goals, { metric, team, quarter: period, season }, tabs.settings)
        : undefined,
    faults,
  }
}
