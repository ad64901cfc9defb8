import * as z from 'zod/mini'
import { dayBefore, dayOf } from '../core/calendar/days'
import { labelOf, periodOf } from '../core/calendar/fiscal'
import { stuckDeals } from '../core/coaching/stuck'
import { keyOf } from '../core/goals/whose'
import { inForceIn } from '../core/metrics/in-force'
import { metrics } from '../model/metric'
import { pageOf } from '../model/page'
import { plainName } from '../model/plain-name'
import { readTab } from '../store/kept-tabs/read'
import { readResults } from '../store/scorecard/read-results'
import { seatNamed } from '../store/seat-named'
import { readSettings } from '../store/settings'
import { request } from './request'

/** How somebody stands on every goal of this quarter or the last, and which of their deals are stuck. It reads the deal tabs, so it answers last. */
export const personResults = request({
  input: () => z.object({ name: z.string(), quarter: z.enum(['this', 'last']) }),
  writes: false,
  run({ name, quarter }, { workbook, today }) {
    const day = today()
    const { seat, names } = seatNamed(workbook, name, day)
    const { settings } = readSettings(workbook)
    const now = periodOf(dayOf(day), 'quarter', settings)
    const within = quarter === 'this' ? dayOf(day) : dayOf(dayBefore(now.from))
    const period = periodOf(within, 'quarter', settings)
    const { results, deals, faults } = readResults(workbook, period, day, true)
    const { stuck, untold } = deals
      ? stuckDeals(seat.name, deals.sources, {
          stages: deals.stages,
          names,
          today: day,
          staleAfter: settings.staleAfter,
        })
      : { stuck: [], untold: [] }
    const mine = results.byHolder.get(keyOf({ person: seat.name, team: '' }))
    const kinds = new Map(
      inForceIn(readTab(workbook, metrics).rows, period).map(({ metric, kind }) => [plainName(metric), kind]),
    )
    return {
      label: labelOf(within, 'quarter', settings),
      elapsed: results.elapsed,
      score: mine?.score,
      covered: mine?.covered ?? 0,
      goals: (mine?.metrics ?? [])
        .filter(({ goal, reached }) => goal !== undefined || reached.actual !== undefined)
        .map(({ measure, goal, reached, attained, pace, expected, said }) => ({
          metric: measure.name,
          kind: kinds.get(plainName(measure.name)),
          unit: measure.unit,
          goal,
          actual: reached.actual,
          share: attained?.share,
          /** The attainment at the end if it goes on so; undefined where there is no telling. */
          pace,
          word: expected?.word,
          said,
        })),
      // Where the deal tabs can't be read, why is among the faults.
      stuck: pageOf(stuck, 0).rows,
      untold,
      staleAfter: settings.staleAfter,
      findings: pageOf(faults, 0).rows,
    }
  },
})
