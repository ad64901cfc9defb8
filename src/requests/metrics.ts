import * as z from 'zod/mini'
import { metricBoard, readMetricTabs } from './metric-board'
import { request } from './request'

/** All that the screen Metrics shows. */
export const metrics = request({
  input: () => z.object({}),
  writes: false,
  run: (_, context) => metricBoard(readMetricTabs(context.workbook), context),
})
