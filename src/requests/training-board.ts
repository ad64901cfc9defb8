import type { Assigned } from '../core/training/assigned'
import { type TrainingStatus, trainingStatuses } from '../core/training/status'
import { mostUrgentFirst } from '../core/training/urgency'
import type { Assignment, assignments } from '../model/assignment'
import type { IsoDate } from '../model/civil-date'
import { type Page, pageOf } from '../model/page'
import { plainName } from '../model/plain-name'
import type { Fault } from '../model/problem'
import { stampOf } from '../store/kept-tabs/found-again'
import type { Kept } from '../store/kept-tabs/read'
import type { TrainingRead } from '../store/training'

/** What the list shows: all that is not done and not waived, all, or what stands so. */
export const trainingFilters = ['open', 'all', ...trainingStatuses] as const
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
export type TrainingBoard = {
  today: IsoDate
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  lines: Page<TrainingLine>
  /** How many are found, by status. */
  counts: Record<TrainingStatus, number>
  /** How many assignments and items of plans there are at all. */
  assignments: number
  items: number
  /** The first rows that can't be read or do not fit, and how many there are. */
  findings: Fault[]
  found: number
}

/** So many findings are sent: who has mended these reads again. */
const shownFindings = 20

export function trainingBoard(
  { today, people, items, rows, assigned, findings }: TrainingRead,
  { find, filter, from }: { find: string; filter: TrainingFilter; from: number },
  locale: string,
): TrainingBoard {
  const teams = new Map(people.map(({ name, team, role }) => [plainName(name), `${team} ${role}`]))
  const words = plainName(find).split(' ')
  const matches = ({ person, plan, item }: Assigned) => {
    const text = plainName(`${person} ${plan} ${item} ${teams.get(plainName(person)) ?? ''}`)
    return words.every((word) => text.includes(word))
  }
  const asWritten = new Map(rows.map((row) => [row.row, row]))
  const found = find.trim() ? assigned.filter(matches) : assigned
  const counts = Object.fromEntries(trainingStatuses.map((status) => [status, 0])) as Record<TrainingStatus, number>
  for (const { status } of found) counts[status]++
  const wanted = found.filter(({ status }) => shows(filter, status)).sort(mostUrgentFirst)
  const page = pageOf(wanted, from)
  return {
    today,
    locale,
    lines: { ...page, rows: page.rows.map((one) => lineOf(one, asWritten.get(one.row) as Kept<typeof assignments>)) },
    counts,
    assignments: assigned.length,
    items: items.length,
    findings: findings.slice(0, shownFindings),
    found: findings.length,
  }
}

/** An assignment as the list shows it, with what stands in its row. */
export const lineOf = ({ of, ...one }: Assigned, written: Kept<typeof assignments>): TrainingLine => ({
  ...one,
  stamp: stampOf(written),
  link: of?.link ?? '',
})

const shows = (filter: TrainingFilter, status: TrainingStatus) =>
  filter === 'all' || (filter === 'open' ? status !== 'done' && status !== 'waived' : status === filter)
