import * as z from 'zod/mini'
import { type Assigning, assign } from '../core/training/assign'
import type { Assignment } from '../model/assignment'
import { CivilDate, type IsoDate } from '../model/civil-date'
import { plainName } from '../model/plain-name'
import { Problem } from '../model/problem'
import type { Context } from '../ports'
import { learners, type Recipients } from '../store/learners'
import { readTraining } from '../store/training'

/** What is assigned, to whom, on which day. */
export const assigningInput = () =>
  z.object({
    to: z.object({
      kind: z.enum(['person', 'role', 'team']),
      name: z.string().check(z.trim(), z.minLength(1, 'Say to whom.')),
    }),
    plan: z.string().check(z.trim(), z.minLength(1, 'Choose a training plan.')),
    /** The items of the plan; none is all of them. */
    items: z.array(z.string()),
    on: z.string().check(z.refine((day) => CivilDate.parse(day) !== undefined, 'A day is written such as 2026-10-01.')),
  })

type Asked = { to: Recipients; plan: string; items: string[]; on: IsoDate }

/** What assigning would add, in figures, with the first of it. */
type AssigningSaid = Pick<Assigning, 'had' | 'otherRole'> & {
  /** How many people are given something, of how many. */
  people: { given: number; of: number }
  added: number
  first: Pick<Assignment, 'person' | 'item' | 'dueOn'>[]
}

const shown = 10

/** Reckons what assigning adds; `said` in figures. A `Problem` where there is nobody, or no such item. */
export function reckonAssigning(
  { to, plan, items, on }: Asked,
  context: Context,
): { rows: Assignment[]; said: AssigningSaid } {
  const read = readTraining(context)
  const ofPlan = read.items.filter((item) => plainName(item.plan) === plainName(plan))
  const wanted = new Set(items.map(plainName))
  const given = ofPlan.filter(({ item }) => !wanted.size || wanted.has(plainName(item)))
  if (!given.length)
    throw new Problem([
      {
        message: ofPlan.length
          ? `The items that were chosen are no longer in ${plan}. Read the tabs again.`
          : `${plan} is no training plan of the tab Training. Choose another, or add it there.`,
        path: ['plan'],
      },
    ])
  const who = learners(read, to, on)
  const { added, had, otherRole } = assign(given, who, { on, already: read.assigned, anyRole: to.kind === 'person' })
  return {
    rows: added,
    said: {
      people: { given: new Set(added.map(({ person }) => person)).size, of: who.length },
      added: added.length,
      had,
      otherRole,
      first: added.slice(0, shown).map(({ person, item, dueOn }) => ({ person, item, dueOn })),
    },
  }
}
