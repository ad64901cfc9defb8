import * as z from 'zod/mini'
import { type Assigning, assign } from '../core/training/assign'
import { type GivenItem, givenItems } from '../core/training/given-items'
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
    /** The items of the plan; null is all of them. */
    items: z.nullable(z.array(z.string())),
    on: z.string().check(z.refine((day) => CivilDate.parse(day) !== undefined, 'A day is written such as 2026-10-01.')),
  })

type Asked = { to: Recipients; plan: string; items: string[] | null; on: IsoDate }

/** What assigning would add, in figures and by item. */
type AssigningSaid = Pick<Assigning, 'had' | 'otherRole'> & {
  /** How many people are given something, of how many. */
  people: { given: number; of: number }
  added: number
  /** Every item of the plan. */
  items: GivenItem[]
}

/** Reckons what assigning adds; `said` in figures. A `Problem` where there is nobody, or no such item. */
export function reckonAssigning(
  { to, plan, items, on }: Asked,
  context: Context,
): { rows: Assignment[]; said: AssigningSaid } {
  const read = readTraining(context)
  const ofPlan = read.items.filter((item) => plainName(item.plan) === plainName(plan))
  if (!ofPlan.length)
    refuse('plan', `${plan} is no training plan of the tab Training. Choose another, or add it there.`)
  const wanted = items && new Set(items.map(plainName))
  const chosen = (item: string) => !wanted || wanted.has(plainName(item))
  const gone = items?.filter((name) => !ofPlan.some(({ item }) => plainName(item) === plainName(name))) ?? []
  if (gone.length) refuse('items', `No longer in ${plan}: ${gone.join(', ')}. Choose among the items that it has now.`)
  const who = learners(read, to, on)
  const terms = {
    on,
    already: read.assigned.filter((one) => plainName(one.plan) === plainName(plan)),
    anyRole: to.kind === 'person',
  }
  const { added, ...left } = assign(
    ofPlan.filter(({ item }) => chosen(item)),
    who,
    terms,
  )
  return {
    rows: added,
    said: {
      ...left,
      people: { given: new Set(added.map(({ person }) => person)).size, of: who.length },
      added: added.length,
      items: givenItems(ofPlan, added, chosen, who, terms),
    },
  }
}

const refuse = (field: string, message: string): never => {
  throw new Problem([{ message, path: [field] }])
}
