import * as z from 'zod/mini'
import { actuals as typed } from '../model/actual'
import { readTab } from '../store/kept-tabs/read'
import { dealsBoard, metricIn, ofFirstPage, typedBoard } from './actuals-board'
import { periodAsked, readGoalTabs } from './goal-board'
import { request } from './request'

/** What everybody has reached on a metric in a period, beside what the request `goals` tells: the deal tabs take longer to read. */
export const actuals = request({
  input: () =>
    z.object({
      metric: z.string(),
      period: z.object({ from: z.string(), to: z.string() }),
      /** Whether everybody is wanted, or only who `goals` tells of at first. */
      whole: z.optional(z.boolean()),
    }),
  writes: false,
  run({ metric: name, period: wanted, whole }, context) {
    const tabs = readGoalTabs(context)
    const { period } = periodAsked(tabs, wanted)
    const { source, ...metric } = metricIn(tabs, name, period)
    const all =
      source === 'typed'
        ? typedBoard(readTab(context.workbook, typed), tabs, { ...metric, source }, period)
        : dealsBoard(context.workbook, tabs, { ...metric, source }, period)
    return whole ? all : ofFirstPage(all, tabs)
  },
})
