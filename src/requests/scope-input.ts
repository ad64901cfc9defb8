import * as z from 'zod/mini'
import type { Scope } from '../core/health/scope'

/** Whose health: `{ "of": "everybody" }`, or a team’s or manager’s, `{ "of": "team", "name": "North" }`. */
export const scopeInput = (): z.ZodMiniType<Scope> =>
  z.union([
    z.object({ of: z.literal('everybody') }),
    z.object({ of: z.enum(['team', 'manager']), name: z.string().check(z.minLength(1, 'Name a team or a manager.')) }),
  ])
