import * as z from 'zod/mini'
import { openChecklist } from '../store/health/checklist'
import { request } from './request'
import { scopeInput } from './scope-input'

/** What to talk about with whom, the results of the last quarter included; comes after the screen, for it reads the deals. */
export const healthChecklist = request({
  input: () =>
    z.object({
      scope: scopeInput(),
      /** How many people come before the first that is sent. */
      from: z.int().check(z.nonnegative()),
    }),
  writes: false,
  run: openChecklist,
})
