import * as z from 'zod/mini'
import { bench as benchOf, type RoleBench } from '../core/skills/bench'
import { request } from './request'
import { readSkillTabs } from './skill-tabs'

/** How many of a bench are named; the tab Training progress has them all. */
const named = 5

/** The bench of a role, the first of it by name. */
export type BenchLine = RoleBench & {
  /** How many there are beyond those who are named. */
  moreReady: number
  moreNext: number
}

/** Who could take over each role; those that need a look come first. */
export const bench = request({
  input: () => z.object({}),
  writes: false,
  run(_, context) {
    const { seats, needed, assessed, faults } = readSkillTabs(context)
    return {
      findings: faults,
      listed: needed.rows.length > 0,
      roles: benchOf(seats, needed.rows, assessed).map(
        ({ ready, next, ...role }): BenchLine => ({
          ...role,
          ready: ready.slice(0, named),
          next: next.slice(0, named),
          moreReady: Math.max(0, ready.length - named),
          moreNext: Math.max(0, next.length - named),
        }),
      ),
    }
  },
})
