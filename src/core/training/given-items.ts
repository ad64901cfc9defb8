import type { Assignment } from '../../model/assignment'
import type { IsoDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import type { Training } from '../../model/training'
import { type Assigning, assign, type Learner } from './assign'

type Terms = Parameters<typeof assign>[2]

/** What assigning would do with one item of a plan. */
export type GivenItem = Pick<Assigning, 'had' | 'otherRole'> & {
  item: string
  /** Whether it is among those that are assigned. */
  chosen: boolean
  /** How many people it would add it for, and the first of them by name. */
  people: number
  names: string[]
  /** The first and last of their days until which it is to be done. */
  dueFrom: IsoDate | undefined
  dueTo: IsoDate | undefined
  /** The item that has to be done before, and how many of them neither have it nor are given it. */
  after: string
  without: number
}

const named = 3

/** What assigning does with each item of a plan, those that were not chosen included. */
export function givenItems(
  ofPlan: readonly Training[],
  added: readonly Assignment[],
  chosen: (item: string) => boolean,
  learners: readonly Learner[],
  terms: Terms,
): GivenItem[] {
  const keyOf = (person: string, item: string) => `${plainName(person)}\n${plainName(item)}`
  const have = new Set([...terms.already, ...added].map(({ person, item }) => keyOf(person, item)))
  const once = new Map(ofPlan.map((item) => [plainName(item.item), item]))
  return [...once.values()].map((one): GivenItem => {
    const { added: of, had, otherRole } = assign([one], learners, terms)
    const due = of.flatMap(({ dueOn }) => dueOn ?? []).sort()
    return {
      item: one.item,
      chosen: chosen(one.item),
      people: of.length,
      names: of.slice(0, named).map(({ person }) => person),
      dueFrom: due[0],
      dueTo: due[due.length - 1],
      had,
      otherRole,
      after: one.after,
      without: one.after ? of.filter(({ person }) => !have.has(keyOf(person, one.after))).length : 0,
    }
  })
}
