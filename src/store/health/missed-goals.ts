import { dayBefore, dayOf } from '../../core/calendar/days'
import { labelOf, periodOf } from '../../core/calendar/fiscal'
import { withMissed } from '../../core/health/missed'
import type { Signals } from '../../core/health/signals'
import type { Fault } from '../../model/problem'
import type { Settings } from '../../model/settings'
import type { Context } from '../../ports'
import { readResults } from '../scorecard/read-results'

/**
 * Adds what of their goals people missed in the last quarter that is over. Reads the deal tabs; where they can’t be read,
 * the reasons are among the faults, and goals that they would tell of are left out.
 */
export function addMissedGoals(
  all: readonly Signals[],
  settings: Settings,
  { workbook, today }: Context,
): { signals: Signals[]; label: string; faults: Fault[] } {
  const last = dayOf(dayBefore(periodOf(dayOf(today()), 'quarter', settings).from))
  const label = labelOf(last, 'quarter', settings)
  const { results, faults } = readResults(workbook, periodOf(last, 'quarter', settings), today(), true)
  return { signals: withMissed(all, results, label), label, faults }
}
