import * as z from 'zod/mini'
import { undoGeneration as undo } from '../store/undo/undo-generation'
import { request } from './request'

/** Takes the last generation back, once, and says what it was of: a forecast or statements. */
export const undoGeneration = request({
  input: () => z.object({}),
  writes: true,
  run: (_, { workbook }) => undo(workbook),
})
