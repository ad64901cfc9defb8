import * as z from 'zod/mini'
import { generateProgress } from '../store/training-progress/generate-progress'
import { request } from './request'

/** Generates the tab Training progress, or brings it up to date. */
export const generateTrainingProgress = request({
  input: () => z.object({}),
  writes: true,
  run: (_, context) => generateProgress(context),
})
