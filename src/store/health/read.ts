import { sharedNames } from '../../core/check/shared-names'
import type { HealthTabs } from '../../core/health/health'
import { rampsIn } from '../../core/plans/ramps'
import { assignments } from '../../model/assignment'
import { coaching } from '../../model/coaching'
import { goals } from '../../model/goal'
import { people } from '../../model/person'
import type { Fault } from '../../model/problem'
import { ramps } from '../../model/ramp'
import type { Context } from '../../ports'
import { readTab } from '../kept-tabs/read'
import { readSettings } from '../settings'

/** Reads the six tabs that a team's health is read from, and what is wrong in them. */
export function readHealth({ workbook, today }: Context): { tabs: HealthTabs; faults: Fault[] } {
  const { settings, faults } = readSettings(workbook)
  const who = readTab(workbook, people)
  const goal = readTab(workbook, goals)
  const ramp = readTab(workbook, ramps)
  const learning = readTab(workbook, assignments)
  const coached = readTab(workbook, coaching)
  const told = [
    faults,
    who.faults,
    sharedNames(who.rows),
    goal.faults,
    ramp.faults,
    learning.faults,
    coached.faults,
  ].flat()
  return {
    tabs: {
      people: who.rows,
      goals: goal.rows.filter(({ from, to }) => from <= to),
      ramps: rampsIn(ramp.rows, told),
      assignments: learning.rows,
      coaching: coached.rows,
      settings,
      today: today(),
    },
    faults: told,
  }
}
