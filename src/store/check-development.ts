import { unknownNames } from '../core/check/references'
import { strangersIn, talkFindings } from '../core/coaching/findings'
import { namesOf } from '../core/deals/names'
import { inForce } from '../core/goals/in-force'
import { seasonsIn } from '../core/goals/seasons'
import { skillFindings } from '../core/skills/findings'
import { assignments } from '../model/assignment'
import type { IsoDate } from '../model/civil-date'
import { coaching } from '../model/coaching'
import { closedWon } from '../model/goal'
import type { KeptTab } from '../model/kept-tab'
import { metrics } from '../model/metric'
import { people } from '../model/person'
import type { Fault } from '../model/problem'
import { roleSkills } from '../model/role-skill'
import { seasons } from '../model/season'
import { skills } from '../model/skill'
import { training } from '../model/training'
import type { Workbook } from '../ports'
import { readTab } from './kept-tabs/read'
import { readTraining } from './training'
import { untitled } from './untitled'

/**
 * What is wrong in the tabs of skills, training, coaching and seasons as of a day: rows that do not check, strangers, what
 * refers to nothing or to itself, and days out of order. A tab that nobody keeps lacks nothing.
 */
export function checkDevelopment(workbook: Workbook, asOf: IsoDate): Fault[] {
  const who = readTab(workbook, people)
  const names = namesOf([...who.rows, ...who.faulty])
  const needed = readTab(workbook, roleSkills)
  const assessed = readTab(workbook, skills)
  const items = readTab(workbook, training)
  const talks = readTab(workbook, coaching)
  const parts = readTab(workbook, seasons)
  const metric = readTab(workbook, metrics)
  const outOfShape: Fault[] = []
  seasonsIn(parts.rows, outOfShape)
  return [
    ...[needed, assessed, talks, parts].flatMap(({ faults }) => faults),
    ...titlesOf(workbook, [roleSkills, skills, training, assignments, coaching, seasons]),
    ...readTraining({ workbook, today: () => asOf }).findings,
    ...skillFindings(needed.rows, assessed.rows, {
      seats: inForce(who.rows, { from: asOf, to: asOf }),
      names,
      today: asOf,
    }),
    ...talkFindings(talks.rows, asOf),
    ...strangersIn([...talks.rows, ...talks.faulty], names),
    // Where nobody keeps metrics, training needs none.
    ...(metric.exists
      ? unknownNames(
          {
            tab: training.name,
            column: training.columns.outcome.title,
            names: [...items.rows, ...items.faulty].map(({ outcome = '', row }) => ({ name: outcome, row })),
          },
          {
            tab: metrics.name,
            names: [closedWon, ...[...metric.rows, ...metric.faulty].map((one) => one.metric ?? '')],
          },
        )
      : []),
    ...outOfShape,
  ]
}

const titlesOf = (workbook: Workbook, tabs: readonly KeptTab[]): Fault[] =>
  tabs.flatMap((tab) => untitled(tab.name, readTab(workbook, tab)))
