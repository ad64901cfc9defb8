import { dayOf } from '../../core/calendar/days'
import { periodOf } from '../../core/calendar/fiscal'
import { healthOf } from '../../core/health/health'
import type { Scope } from '../../core/health/scope'
import type { Signals } from '../../core/health/signals'
import { type Page, pageOf } from '../../model/page'
import type { Fault } from '../../model/problem'
import type { Context } from '../../ports'
import { addMissedGoals } from './missed-goals'
import { readHealth } from './read'

/** The checklist with the results of the last quarter, one page of those who have something on it. */
export type Checklist = Page<Signals> & {
  /** The quarter whose goals are looked at. */
  label: string
  /** Why something of its results can’t be told. */
  faults: Fault[]
}

/** Who of a scope has something on the checklist today. Takes longer than the screen: it reads the deal tabs. */
export function openChecklist({ scope, from }: { scope: Scope; from: number }, context: Context): Checklist {
  const { tabs } = readHealth(context)
  const quarter = periodOf(dayOf(tabs.today), 'quarter', tabs.settings)
  const { signals: known } = healthOf(tabs, scope, quarter, [])
  const { signals, label, faults } = addMissedGoals(known, tabs.settings, context)
  return {
    ...pageOf(
      signals.filter((one) => one.signals.length),
      from,
    ),
    label,
    faults,
  }
}
