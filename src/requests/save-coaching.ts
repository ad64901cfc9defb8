import * as z from 'zod/mini'
import { CivilDate } from '../model/civil-date'
import { type Coaching, coaching, coachingTypes } from '../model/coaching'
import { type Fault, Problem } from '../model/problem'
import { keepRows } from '../store/keep-rows'
import { foundAgain, stampOf } from '../store/kept-tabs/found-again'
import { readTab } from '../store/kept-tabs/read'
import { seatNamed } from '../store/seat-named'
import { request } from './request'

const input = () => {
  const text = z.string().check(z.trim())
  const day = z
    .string()
    .check(z.refine((iso) => iso === '' || CivilDate.parse(iso) !== undefined, 'A day is written such as 2026-10-01.'))
  const level = z.nullable(
    z.number().check(z.minimum(1, 'A pulse is from 1 to 5.'), z.maximum(5, 'A pulse is from 1 to 5.')),
  )
  return z.object({
    changes: z.array(
      z.object({
        person: text,
        /** What stood there when it was read; null for a new entry. */
        seen: z.nullable(z.object({ row: z.number(), stamp: z.string() })),
        date: day.check(z.minLength(1, 'Say on which day it was.')),
        coach: text,
        type: z.enum(coachingTypes),
        focus: text,
        action: text,
        dueOn: day,
        doneOn: day,
        able: level,
        valued: level,
        note: text,
      }),
    ),
  })
}
type Entry = Parameters<typeof rowOf>[0]

/**
 * Adds conversations to the tab Coaching and changes those that stand there, such as by marking an action done: all, or
 * none where somebody changed one meanwhile. What stands there already word for word is not added again, so a call
 * whose answer was lost can be repeated.
 */
export const saveCoaching = request({
  input,
  writes: true,
  run({ changes }, { workbook, today }): { stale?: number[] } {
    const faults = changes.flatMap(faultsIn)
    if (faults.length) throw new Problem(faults)
    const { rows } = readTab(workbook, coaching)
    const stamps = new Set(rows.map(stampOf))
    for (const { person } of changes) seatNamed(workbook, person, today())
    const placed = changes.map(({ seen, ...entry }) => {
      const values = rowOf(entry)
      return { seen, values, there: seen && foundAgain(rows, seen), done: stamps.has(stampOf({ row: 0, ...values })) }
    })
    const stale = placed.flatMap(({ seen, there, done }, i) => (seen && !there && !done ? [i] : []))
    if (stale.length) return { stale }
    const todo = placed.filter(({ done }) => !done)
    keepRows(workbook, coaching, {
      added: todo.flatMap(({ there, values }) => (there ? [] : [values])),
      edited: todo.flatMap(({ there, values }) => (there ? [{ row: there.row, values }] : [])),
    })
    return {}
  },
})

const rowOf = ({
  able,
  valued,
  dueOn,
  doneOn,
  ...entry
}: Omit<Coaching, 'pulse' | 'dueOn' | 'doneOn'> &
  Record<'dueOn' | 'doneOn', string> &
  Record<'able' | 'valued', number | null>): Coaching => {
  const { date, person, coach, type, focus, action, note } = entry
  const pulse = able && valued ? { able, valued } : undefined
  // In the order of the columns, so that stamps of what is written and what is read are alike.
  return {
    date,
    person,
    coach,
    type,
    focus,
    action,
    dueOn: dueOn || undefined,
    doneOn: doneOn || undefined,
    pulse,
    note,
  }
}

/** What does not fit together in one entry. */
function faultsIn({ date, action, dueOn, doneOn, able, valued }: Entry, i: number): Fault[] {
  const at = (field: string, message: string): Fault => ({ path: ['changes', i, field], message })
  return [
    ...(!action && (dueOn || doneOn) ? [at('action', 'Write what was agreed, or leave its days blank.')] : []),
    ...(dueOn && dueOn < date ? [at('dueOn', 'This day comes before the conversation.')] : []),
    ...(doneOn && doneOn < date ? [at('doneOn', 'This day comes before the conversation.')] : []),
    ...(!able !== !valued ? [at('able', 'Give both numbers of the pulse, or neither.')] : []),
  ]
}
