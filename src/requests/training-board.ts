import { inForce } from '../core/goals/in-force'
import type { Assigned } from '../core/training/assigned'
import { type TrainingStatus, trainingStatuses } from '../core/training/status'
import { mostUrgentFirst } from '../core/training/urgency'
import type { Assignment, assignments } from '../model/assignment'
import type { IsoDate } from '../model/civil-date'
import { type Found, foundIn } from '../model/found'
import { type Page, pageOf } from '../model/page'
import { plainName } from '../model/plain-name'
import { stampOf } from '../store/kept-tabs/found-again'
import type { Kept } from '../store/kept-tabs/read'
import type { TrainingRead } from '../store/training'

/** What the list shows: all that is not done and not waived, all, what stands so, or what people had who left. */
export const trainingFilters = ['open', 'all', ...trainingStatuses, 'left'] as const
export type TrainingFilter = (typeof trainingFilters)[number]

/** An assignment as the list shows it. */
export type TrainingLine = Assignment & {
  row: number
  /** What stood in the row when it was read. A change sends it back. */
  stamp: string
  status: TrainingStatus
  /** The day until which it is to be done; of what has to be repeated, the next time. */
  due: IsoDate | undefined
  /** The item that has to be done before; '' where nothing is in the way. */
  waitsFor: string
  required: boolean
  link: string
}

/** A page of what is assigned, as the screen Training shows it. */
export type TrainingBoard = Found & {
  today: IsoDate
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  lines: Page<TrainingLine>
  /** How many are found, by status, and how many of people who left; these are in no status. */
  counts: Record<TrainingStatus, number>
  left: number
  /** How many assignments and items of plans there are at all. */
  assignments: number
  items: number
}

export function trainingBoard(
  { today, people, names, items, rows, assigned, findings }: TrainingRead,
  { find, filter, from }: { find: string; filter: TrainingFilter; from: number },
  locale: string,
): TrainingBoard {
  const seats = inForce(people, { from: today, to: today })
  const gone = new Set(seats.filter(({ presence }) => presence === 'gone').map(({ name }) => plainName(name)))
  const known = new Map(seats.map(({ name, team, role }) => [plainName(name), ` ${team} ${role}`]))
  for (const [alias, name] of names) known.set(plainName(name), `${known.get(plainName(name)) ?? ''} ${alias}`)
  const words = plainName(find).split(' ')
  const matches = ({ person, plan, item }: Assigned) => {
    const text = plainName(`${person} ${plan} ${item}${known.get(plainName(person)) ?? ''}`)
    return words.every((word) => text.includes(word))
  }
  const asWritten = new Map(rows.map((row) => [row.row, row]))
  const found = find.trim() ? assigned.filter(matches) : assigned
  const here = found.filter(({ person }) => !gone.has(plainName(person)))
  const counts = Object.fromEntries(trainingStatuses.map((status) => [status, 0])) as Record<TrainingStatus, number>
  for (const { status } of here) counts[status]++
  const left = found.filter(({ person }) => gone.has(plainName(person)))
  const wanted = (filter === 'left' ? left : here.filter(({ status }) => shows(filter, status))).sort(mostUrgentFirst)
  const page = pageOf(wanted, from)
  return {
    today,
    locale,
    lines: { ...page, rows: page.rows.map((one) => lineOf(one, asWritten.get(one.row) as Kept<typeof assignments>)) },
    counts,
    left: left.length,
    assignments: assigned.length,
    items: items.length,
    ...foundIn(findings),
  }
}

/** An assignment as the list shows it, with what stands in its row. */
export const lineOf = ({ of, ...one }: Assigned, written: Kept<typeof assignments>): TrainingLine => ({
  ...one,
  stamp: stampOf(written),
  link: of?.link ?? '',
})

const shows = (filter: Exclude<TrainingFilter, 'left'>, status: TrainingStatus) =>
  filter === 'all' || (filter === 'open' ? status !== 'done' && status !== 'waived' : status === filter)
