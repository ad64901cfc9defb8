import * as z from 'zod/mini'
import { trainingFindings } from '../core/training/findings'
import { plainName } from '../model/plain-name'
import { type Fault, Problem } from '../model/problem'
import { yesOrNo } from '../model/skill'
import { type Training, training, trainingTypes } from '../model/training'
import { checkTitles, keepRows } from '../store/keep-rows'
import { foundAgain, stampOf } from '../store/kept-tabs/found-again'
import { type Kept, readTab } from '../store/kept-tabs/read'
import { request } from './request'
import type { TrainingItem } from './training-plans'

const input = () => {
  const text = z.string().check(z.trim())
  /** null empties the cell: a figure that is left out would vanish on its way here. */
  const count = (least: number, message: string) =>
    z.nullable(z.number(message).check(z.int(message), z.minimum(least, message)))
  return z.object({
    changes: z.array(
      z.object({
        /** Where it stood when it was read, and what stood there; '' for a new item. */
        row: z.number(),
        stamp: z.string(),
        values: z.object({
          plan: text.check(z.minLength(1, 'Name the training plan.')),
          item: text.check(z.minLength(1, 'Say what is to be done.')),
          role: text,
          type: z.enum(trainingTypes, 'Choose what kind of training it is.'),
          link: text,
          required: z.enum(yesOrNo, 'Say yes or no.'),
          after: text,
          dueIn: count(0, 'Days are a whole number such as 14.'),
          repeat: count(1, 'Months are a whole number such as 12.'),
          skill: text,
          outcome: text,
        }),
      }),
    ),
  })
}

/** What became of changes: which of them somebody else had changed meanwhile, and what stands there now. */
type Outcome = {
  stale?: number[]
  /** By the places in `stale`; null for what is no longer there. */
  now?: (TrainingItem | null)[]
}

/**
 * Adds and changes items of training plans: all of them, or none where somebody changed one meanwhile. The name of an item
 * that stands there stays, since assignments go by it, and nothing is deleted.
 */
export const saveTraining = request({
  input,
  writes: true,
  run({ changes }, { workbook }): Outcome {
    const { rows } = readTab(workbook, training)
    const found = changes.map((change) => (change.stamp ? foundAgain(rows, change) : undefined))
    const stale = changes.flatMap(({ stamp }, i) => (stamp && !found[i] ? [i] : []))
    if (stale.length)
      return { stale, now: stale.map((i) => standing(rows, (changes[i] as (typeof changes)[number]).values)) }
    // What is new has no row yet; below zero it takes none that stands.
    const after = changes.map(({ values }, i): Kept<typeof training> => {
      const { plan, item, row } = found[i] ?? { ...values, row: -1 - i }
      return { ...values, plan, item, row, dueIn: values.dueIn ?? undefined, repeat: values.repeat ?? undefined }
    })
    const faults = faultsOf(after, rows)
    if (faults.length) throw new Problem(faults)
    checkTitles(workbook, training)
    keepRows(workbook, training, {
      added: after.filter(({ row }) => row < 0).map(withoutRow),
      edited: after.filter(({ row }) => row >= 0).map((item) => ({ row: item.row, values: withoutRow(item) })),
    })
    return {}
  },
})

const withoutRow = ({ row, ...item }: Kept<typeof training>): Training => item

/** The item as it stands. */
function standing(rows: readonly Kept<typeof training>[], of: Pick<Training, 'plan' | 'item'>): TrainingItem | null {
  const row = rows.find(({ plan, item }) => same(plan, of.plan) && same(item, of.item))
  return row ? { ...row, stamp: stampOf(row) } : null
}

/** What would not fit together once the changes are made. */
function faultsOf(after: readonly Kept<typeof training>[], rows: readonly Kept<typeof training>[]): Fault[] {
  const changed = new Map(after.map((item) => [item.row, item]))
  const all = [...rows.map((item) => changed.get(item.row) ?? item), ...after.filter(({ row }) => row < 0)]
  const { item, after: before } = training.columns
  return trainingFindings(all).flatMap(({ at }): Fault[] => {
    const i = after.findIndex(({ row }) => row === at?.row)
    const one = after[i]
    if (!one) return []
    const path = ['changes', i]
    if (at?.column === item.title)
      return [{ path: [...path, 'item'], message: `${one.item} is in ${one.plan} already. Give it another name.` }]
    const there = all.some((other) => same(other.plan, one.plan) && same(other.item, one.after))
    return at?.column === before.title
      ? [
          {
            path: [...path, 'after'],
            message: there
              ? `${one.after} waits for this item, so neither could begin. Choose another.`
              : `${one.after} is no item of ${one.plan}. Choose one that is.`,
          },
        ]
      : []
  })
}

const same = (a: string, b: string) => plainName(a) === plainName(b)
