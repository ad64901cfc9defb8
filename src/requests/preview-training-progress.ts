import * as z from 'zod/mini'
import { previewProgress } from '../store/training-progress/said'
import { request } from './request'

/** What the tab Training progress would say, and what would change on it, without doing it. */
export const previewTrainingProgress = request({
  input: () => z.object({}),
  writes: false,
  run: (_, context) => previewProgress(context),
})
