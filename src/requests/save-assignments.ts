import * as z from 'zod/mini'
import type { Assigned } from '../core/training/assigned'
import { daysOutOfOrder } from '../core/training/order'
import { type Assignment, assignments } from '../model/assignment'
import { CivilDate } from '../model/civil-date'
import { plainName } from '../model/plain-name'
import { type Fault, Problem } from '../model/problem'
import { checkTitles, keepRows } from '../store/keep-rows'
import { foundAgain } from '../store/kept-tabs/found-again'
import type { Kept } from '../store/kept-tabs/read'
import { readTraining, type TrainingRead } from '../store/training'
import { request } from './request'
import { lineOf, type TrainingLine } from './training-board'

const input = () => {
  const text = z.string().check(z.trim())
  /** '' empties the cell. */
  const day = z
    .string()
    .check(
      z.refine((typed) => typed === '' || CivilDate.parse(typed) !== undefined, 'A day is written such as 2026-10-01.'),
    )
  return z.object({
    changes: z.array(
      z.object({
        /** Where it stood when it was read, and what stood there. */
        row: z.number(),
        stamp: z.string(),
        of: z.object({ person: z.string(), plan: z.string(), item: z.string() }),
        values: z.object({
          with: text,
          dueOn: day,
          startedOn: day,
          completedOn: day,
          /** null empties the cell: a figure that is left out would vanish on its way here. */
          score: z.nullable(z.number('A score is a number.')),
          evidence: text,
          waived: text,
          note: text,
        }),
      }),
    ),
  })
}

/** What became of changes: which of them somebody else had changed meanwhile, and what stands there now. */
type Outcome = {
  stale?: number[]
  /** By the places in `stale`; null for what is no longer there. */
  now?: (TrainingLine | null)[]
}

/** Saves how far training is: all of it, or nothing where somebody changed one of the rows meanwhile. No row is deleted. */
export const saveAssignments = request({
  input,
  writes: true,
  run({ changes }, context): Outcome {
    const read = readTraining(context)
    const found = changes.map((change) => foundAgain(read.rows, change))
    const stale = found.flatMap((row, i) => (row ? [] : [i]))
    if (stale.length)
      return { stale, now: stale.map((i) => standing(read, (changes[i] as (typeof changes)[number]).of)) }
    const edited = found.map((row, i) => ({
      row: (row as Kept<typeof assignments>).row,
      values: valuesOf((changes[i] as (typeof changes)[number]).values),
    }))
    const faults = edited.flatMap(({ values }, i) =>
      Object.entries(daysOutOfOrder({ ...(found[i] as Assignment), ...values }, read.today)).map(
        ([field, expected]): Fault => ({
          message: `Expected ${expected}.`,
          path: ['changes', i, field],
        }),
      ),
    )
    if (faults.length) throw new Problem(faults)
    checkTitles(context.workbook, assignments)
    keepRows(context.workbook, assignments, { added: [], edited })
    return {}
  },
})

const valuesOf = <V extends { dueOn: string; startedOn: string; completedOn: string; score: number | null }>(
  values: V,
) => ({
  ...values,
  dueOn: values.dueOn || undefined,
  startedOn: values.startedOn || undefined,
  completedOn: values.completedOn || undefined,
  score: values.score ?? undefined,
})

type Of = Pick<Assignment, 'person' | 'plan' | 'item'>

/** The latest row of a person, plan and item. */
function standing({ rows, assigned }: TrainingRead, of: Of): TrainingLine | null {
  const same = (row: Of) =>
    plainName(row.person) === plainName(of.person) &&
    plainName(row.plan) === plainName(of.plan) &&
    plainName(row.item) === plainName(of.item)
  const at = assigned.map(same).lastIndexOf(true)
  return at < 0 ? null : lineOf(assigned[at] as Assigned, rows[at] as Kept<typeof assignments>)
}
