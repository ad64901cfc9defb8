import * as z from 'zod/mini'
import type { Scope } from '../core/health/scope'
import { openHealth } from '../store/health/open'
import { request } from './request'

const scope = (): z.ZodMiniType<Scope> =>
  z.union([
    z.object({ of: z.literal('everybody') }),
    z.object({ of: z.enum(['team', 'manager']), name: z.string().check(z.minLength(1, 'Name a team or a manager.')) }),
  ])

/** How the people of a team or manager, or everybody, are in a period: all that the screen Health shows. */
export const health = request({
  input: () =>
    z.object({
      scope: scope(),
      period: z.optional(z.string('Period is text such as FY2026-Q4.')),
      /** How many people of the checklist come before the first that is sent. */
      signalsFrom: z.int().check(z.nonnegative()),
    }),
  writes: false,
  run: ({ scope, period, signalsFrom }, context) => openHealth({ scope, period, signalsFrom }, context),
})
