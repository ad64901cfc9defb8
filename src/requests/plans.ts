import * as z from 'zod/mini'
import { planBoard, readPlanTabs } from './plan-board'
import { request } from './request'

/** All that the screen Plans is built from. */
export const plans = request({
  input: () => z.object({}),
  writes: false,
  run: (_, context) => planBoard(readPlanTabs(context.workbook), context),
})
