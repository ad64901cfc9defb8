import * as z from 'zod/mini'
import { readTraining } from '../store/training'
import { request } from './request'
import { trainingBoard, trainingFilters } from './training-board'

/** A page of what is assigned: found by words of person, team, role, plan or item, by status, what is late first. */
export const training = request({
  input: () =>
    z.object({
      find: z.string(),
      filter: z.enum(trainingFilters),
      /** How many rows come before the page. */
      from: z.number().check(z.int(), z.nonnegative()),
    }),
  writes: false,
  run: (asked, context) => trainingBoard(readTraining(context), asked, context.workbook.locale),
})
