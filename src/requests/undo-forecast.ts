import * as z from 'zod/mini'
import { undoGeneration } from '../store/undo/undo-generation'
import { request } from './request'

/** Takes the last generation back, once. */
export const undoForecast = request({
  input: () => z.object({}),
  writes: true,
  run: (_, { workbook }) => undoGeneration(workbook),
})
