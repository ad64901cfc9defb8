import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Holders } from '../metrics/holders'
import { kept } from '../money/decimal'
import type { GoalIn, GoalsIn } from './goals-in'
import type { Measure } from './measure'

/**
 * The goal of a holder on a metric: their own; else, of a team, a leader or everybody, what their people carry,
 * added up where the metric's figures add up. The goals of leaders among them are their teams' and are left out.
 */
export function teamGoal({ name, addsPeople }: Measure, key: string, goals: GoalsIn, of: Holders): GoalIn | undefined {
  const byHolder = goals.get(plainName(name))
  const own = byHolder?.get(key)
  const { names, led } = of.get(key) ?? { names: [], led: 0 }
  if (own || (key.startsWith('person ') && !led) || !addsPeople) return own
  const people = names.map((plain) => `person ${plain}`).filter((one) => !of.get(one)?.led)
  const theirs = people.flatMap((one) => byHolder?.get(one) ?? []).filter(({ goal }) => goal !== undefined)
  if (!theirs.length) return undefined
  return {
    // Whole hundredths add up without a stray digit.
    goal: kept(theirs.reduce((sum, { goal = 0 }) => sum + Math.round(goal * 100), 0) / 100),
    share: 1,
    whose: key,
    rows: theirs.flatMap(({ rows }) => rows),
    said: [
      theirs.length === people.length
        ? 'No goal of its own: the goals of the people below added up.'
        : `No goal of its own: the goals of ${theirs.length} of ${people.length} people below added up; nothing counts of the others.`,
    ],
  }
}

/** Goals of people and teams that the tab People does not know. */
export function goalsOfStrangers(goals: GoalsIn, of: Holders): Fault[] {
  const strangers = [...goals.values()].flatMap((byHolder) => [...byHolder].filter(([key]) => !of.has(key)))
  return strangers.map(
    ([
      key,
      {
        whose,
        rows: [row = 1],
      },
    ]) => {
      const column = key.startsWith('person ') ? 'Person' : 'Team'
      return {
        message: whose
          ? `Goals, row ${row}, ${column}: "${whose}" is not in the tab People. Add it there, or correct it here.`
          : `Goals, row ${row}: names neither a person nor a team, so it counts for nobody.`,
        at: { tab: 'Goals', row, column },
      }
    },
  )
}
