import { namesOf } from '../core/deals/names'
import { inForce, type Seat } from '../core/goals/in-force'
import type { IsoDate } from '../model/civil-date'
import { type Person, people } from '../model/person'
import { plainName } from '../model/plain-name'
import { Problem } from '../model/problem'
import type { Workbook } from '../ports'
import { type Kept, readTab } from './kept-tabs/read'

/** Somebody of the tab People as of a day, with the row that counts then. */
export type Seated = { seat: Seat; row: Person; people: Kept<typeof people>[]; names: Map<string, string> }

/** Finds a person by any name that they go by. A `Problem` where nobody does. */
export function seatNamed(workbook: Workbook, name: string, day: IsoDate): Seated {
  const { rows } = readTab(workbook, people)
  const names = namesOf(rows)
  const called = plainName(names.get(plainName(name)) ?? name)
  const seat = inForce(rows, { from: day, to: day }).find((one) => called !== '' && plainName(one.name) === called)
  const row = rows.find((one) => one.row === seat?.row)
  if (!seat || !row) throw new Problem(`${name} is not in the tab People. Check the name, or add it there.`)
  return { seat, row, people: rows, names }
}
