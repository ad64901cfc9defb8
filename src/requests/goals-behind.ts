import * as z from 'zod/mini'
import { behindPace } from '../core/attention/behind'
import { dayOf } from '../core/calendar/days'
import { labelOf, periodOf } from '../core/calendar/fiscal'
import { pageOf } from '../model/page'
import { readResults } from '../store/scorecard/read-results'
import { readSettings } from '../store/settings'
import { request } from './request'

/** Who will end this quarter behind on a goal if it goes on so. It reads the deal tabs, so it comes after Home. */
export const goalsBehind = request({
  input: () =>
    z.object({
      /** How many people come before the page. */
      from: z.number().check(z.int(), z.nonnegative()),
    }),
  writes: false,
  run({ from }, { workbook, today }) {
    const day = dayOf(today())
    const { settings } = readSettings(workbook)
    const { results, faults } = readResults(workbook, periodOf(day, 'quarter', settings), day.iso, true)
    return {
      label: labelOf(day, 'quarter', settings),
      people: pageOf(behindPace(results), from),
      findings: pageOf(faults, 0).rows,
    }
  },
})
