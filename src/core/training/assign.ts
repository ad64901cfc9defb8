import type { Assignment } from '../../model/assignment'
import { CivilDate, type IsoDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import type { Training } from '../../model/training'
import { dayOf } from '../calendar/days'
import type { Assigned } from './assigned'

/** Who is to learn: somebody's name, role, and first day where it is known. */
export type Learner = { name: string; role: string; start: IsoDate | undefined }

/** What assigning adds, and what it leaves out because it is not needed. */
export type Assigning = {
  added: Assignment[]
  /** How many items people have already: to do, done, or waived. */
  had: number
  /** How many items are for another role. */
  otherRole: number
}

/**
 * The assignments that give items to people on a day, people in their order and for each the items in theirs. Nobody is
 * given an item twice; what has to be repeated is given anew once it is due again. Items for a role go to that role only,
 * unless `anyRole`.
 */
export function assign(
  items: readonly Training[],
  learners: readonly Learner[],
  {
    on,
    already,
    anyRole,
  }: {
    on: IsoDate
    already: readonly Assigned[]
    /** Whether items for another role are given too: to somebody who was named. */
    anyRole: boolean
  },
): Assigning {
  const key = (person: string, { plan, item }: { plan: string; item: string }) =>
    [person, plan, item].map(plainName).join('\n')
  const have = new Set(already.map((one) => key(one.person, one)))
  for (const one of already) if (dueAgain(one)) have.delete(key(one.person, one))
  const found: Assigning = { added: [], had: 0, otherRole: 0 }
  for (const learner of learners)
    for (const item of items) {
      const mine = key(learner.name, item)
      if (!anyRole && item.role && plainName(item.role) !== plainName(learner.role)) found.otherRole++
      else if (have.has(mine)) found.had++
      else {
        have.add(mine)
        found.added.push(assignment(learner, item, on))
      }
    }
  return found
}

/** Whether it was done and has to be done again by now. */
const dueAgain = ({ completedOn, status }: Assigned): boolean =>
  completedOn !== undefined && status !== 'done' && status !== 'waived'

const assignment = ({ name, start }: Learner, { plan, item, dueIn }: Training, on: IsoDate): Assignment => ({
  person: name,
  plan,
  item,
  with: '',
  assignedOn: on,
  dueOn: dueIn === undefined ? undefined : dueOn(on, start, dueIn),
  startedOn: undefined,
  completedOn: undefined,
  score: undefined,
  evidence: '',
  waived: '',
  note: '',
})

/** So many days after it is assigned, or after somebody's first day where that is later: nobody is late before they came. */
export const dueOn = (assignedOn: IsoDate, start: IsoDate | undefined, days: number): IsoDate =>
  CivilDate.of(dayOf(start && start > assignedOn ? start : assignedOn).serial + days).iso
