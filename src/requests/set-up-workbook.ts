import * as z from 'zod/mini'
import { setUp } from '../store/set-up'
import { request } from './request'

/** Makes the kept tabs that are missing. */
export const setUpWorkbook = request({
  input: () => z.object({}),
  writes: true,
  run: (_, { workbook }) => ({ made: setUp(workbook) }),
})
