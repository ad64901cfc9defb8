import { type Assignment, assignments } from '../../model/assignment'
import type { IsoDate } from '../../model/civil-date'
import { people } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { type Training, training } from '../../model/training'
import { daysOutOfOrder } from './order'

type Placed<T> = T & { row: number }

const keyOf = (plan: string, item: string) => `${plainName(plan)}\n${plainName(item)}`

/** What there is to refer to; undefined where its tab can't be read, for then every row would be named for one reason. */
type Known = {
  items: readonly Partial<Pick<Training, 'plan' | 'item'>>[] | undefined
  names: ReadonlyMap<string, string> | undefined
}

/** What does not fit in Assignments: people and items that are nowhere, and days that can't be. */
export function assignmentFindings(
  rows: readonly Placed<Assignment>[],
  { items, names }: Known,
  today: IsoDate,
): Fault[] {
  const { columns, name: tab } = assignments
  const plans = new Set(items?.map(({ plan = '' }) => plainName(plan)))
  const known = new Set(items?.map(({ plan = '', item = '' }) => keyOf(plan, item)))
  return rows.flatMap((one) => {
    const { row, person, plan, item } = one
    const faults: Fault[] = []
    const blame = (column: string, message: string) =>
      faults.push({ message: `${tab}, row ${row}, ${column}: ${message}`, at: { tab, row, column } })
    const unknown = (column: string, found: string, where: string) =>
      blame(column, `“${found}” is not in the tab ${where}. Add it there, or correct it here.`)
    if (names && !names.has(plainName(person))) unknown(columns.person.title, person, people.name)
    if (items && plan && !plans.has(plainName(plan))) unknown(columns.plan.title, plan, training.name)
    else if (items && plan && !known.has(keyOf(plan, item)))
      blame(
        columns.item.title,
        `“${item}” is no item of ${plan} in the tab ${training.name}. Add it there, correct it here, or empty the cell ${columns.plan.title}.`,
      )
    const wrong = daysOutOfOrder(one, today)
    for (const field of ['startedOn', 'completedOn', 'dueOn'] as const)
      if (wrong[field]) blame(columns[field].title, `found ${one[field]}, expected ${wrong[field]}.`)
    return faults
  })
}

/** What does not fit in Training: an item that is there twice, one to be done before that is not there, and circles. */
export function trainingFindings(items: readonly Placed<Training>[]): Fault[] {
  const { columns, name: tab } = training
  const first = new Map<string, Placed<Training>>()
  const faults: Fault[] = []
  for (const one of items) {
    const before = first.get(keyOf(one.plan, one.item))
    if (!before) first.set(keyOf(one.plan, one.item), one)
    else
      faults.push({
        message: `${tab}, row ${one.row}, ${columns.item.title}: ${one.item} of ${one.plan} stands in row ${before.row} already. Delete one.`,
        at: { tab, row: one.row, column: columns.item.title },
      })
  }
  for (const one of first.values()) {
    if (!one.after) continue
    const at = { tab, row: one.row, column: columns.after.title }
    const where = `${tab}, row ${one.row}, ${columns.after.title}:`
    if (!first.has(keyOf(one.plan, one.after)))
      faults.push({ message: `${where} “${one.after}” is no item of ${one.plan}. Add it, or correct it here.`, at })
    else if (waitsForItself(one, (item) => first.get(keyOf(one.plan, item))))
      faults.push({
        message: `${where} ${one.item} can never begin, because what comes before it waits for it. Empty this cell, or one before it.`,
        at,
      })
  }
  return faults
}

/** Whether an item is among those that have to be done before it. */
export function waitsForItself(
  { item, after }: Pick<Training, 'item' | 'after'>,
  named: (item: string) => Pick<Training, 'after'> | undefined,
): boolean {
  const met = new Set<string>()
  for (let next = after; next && !met.has(plainName(next)); next = named(next)?.after ?? '') {
    if (plainName(next) === plainName(item)) return true
    met.add(plainName(next))
  }
  return false
}
