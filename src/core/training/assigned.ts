import type { Assignment } from '../../model/assignment'
import { CivilDate, type IsoDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import type { Training } from '../../model/training'
import { dayOf } from '../calendar/days'
import { lastOfMonth, monthNumber } from '../calendar/months'
import { type TrainingStatus, trainingStatus } from './status'

type Placed<T> = T & { row: number }

/** What somebody is to learn, as it stands on a day. */
export type Assigned = Placed<Assignment> & {
  /** The item as the tab Training has it; undefined for one of its own. */
  of: Placed<Training> | undefined
  required: boolean
  status: TrainingStatus
  /** The day until which it is to be done; of what has to be repeated, the next time. */
  due: IsoDate | undefined
  /** The item that has to be done before; '' where nothing is in the way. */
  waitsFor: string
}

/** What the status is reckoned by. */
export type Known = {
  items: readonly Placed<Training>[]
  /** What people are called by every name that they go by, in plain form. */
  names: ReadonlyMap<string, string>
  today: IsoDate
  /** Days before its due day from which training is due soon. */
  dueSoon: number
}

const itemKey = (plan: string, item: string) => `${plainName(plan)}\n${plainName(item)}`

/**
 * Every assignment with its status on a day, in the order of the tab; people by the names that the tab People has. An
 * item of no plan is required and stands for itself. What is to be repeated is due again so many months after it was
 * last done, unless it is assigned anew or was waived since. Rows may be sorted in any way.
 */
export function assignedOn(rows: readonly Placed<Assignment>[], { items, names, today, dueSoon }: Known): Assigned[] {
  const templates = new Map(items.map((item) => [itemKey(item.plan, item.item), item]))
  const mine = (person: string, plan: string, item: string) => `${plainName(person)}\n${itemKey(plan, item)}`
  const done = new Set<string>()
  const toDo = new Set<string>()
  const last = new Map<string, Placed<Assignment>>()
  const people = rows.map(({ person }) => names.get(plainName(person)) ?? person)
  rows.forEach((row, i) => {
    const key = mine(people[i] as string, row.plan, row.item)
    if (row.completedOn !== undefined || row.waived !== '') done.add(key)
    else toDo.add(key)
    const before = last.get(key)
    if (!before || settledOn(before) <= settledOn(row)) last.set(key, row)
  })
  return rows.map((row, i): Assigned => {
    const person = people[i] as string
    const of = templates.get(itemKey(row.plan, row.item))
    const key = mine(person, row.plan, row.item)
    const lastDone = row.waived === '' && last.get(key) === row && !toDo.has(key) ? row.completedOn : undefined
    const again = lastDone !== undefined && of?.repeat ? monthsLater(lastDone, of.repeat) : undefined
    const lapsed = again !== undefined && dayOf(again).serial - dayOf(today).serial <= dueSoon
    const due = lapsed ? again : row.dueOn
    const waitsFor = of?.after && !done.has(mine(person, row.plan, of.after)) ? of.after : ''
    const status = trainingStatus(
      {
        due,
        started: row.startedOn !== undefined && !lapsed,
        done: row.completedOn !== undefined && !lapsed,
        waived: row.waived !== '',
        blocked: waitsFor !== '',
      },
      today,
      dueSoon,
    )
    return { ...row, person, of, required: of?.required !== 'no', status, due, waitsFor }
  })
}

/** By this the rows of one item are in order: when each was done, or assigned; of one day, what was waived comes last. */
const settledOn = ({ completedOn, assignedOn, waived }: Assignment): string =>
  `${completedOn ?? assignedOn ?? ''} ${waived ? 'waived' : ''}`

/** The same day so many months later, or the last of a shorter month. */
function monthsLater(iso: IsoDate, months: number): IsoDate {
  const day = dayOf(iso)
  const month = monthNumber(day) + months
  return CivilDate.of(Math.min(lastOfMonth(month - 1) + day.day, lastOfMonth(month))).iso
}
