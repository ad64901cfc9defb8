import * as z from 'zod/mini'
import { checkWorkbook as check } from '../store/check'
import { request } from './request'

/** Everything in the workbook that is wrong, with the cell that each finding is about. */
export const checkWorkbook = request({
  input: () => z.object({}),
  writes: false,
  run: (_, { workbook, today }) => ({ findings: check(workbook, today()) }),
})
