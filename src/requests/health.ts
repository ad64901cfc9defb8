import * as z from 'zod/mini'
import { openHealth } from '../store/health/open'
import { request } from './request'
import { scopeInput } from './scope-input'

/** How the people of a team or manager, or everybody, are in a period: all that the screen Team health opens with. */
export const health = request({
  input: () =>
    z.object({
      scope: scopeInput(),
      period: z.optional(z.string('Period is text such as FY2026-Q4.')),
    }),
  writes: false,
  run: ({ scope, period }, context) => openHealth({ scope, period }, context),
})
