import type { Cell } from '../../model/cell'

/** Why a row is not among the deals of a forecast. */
export type Reason =
  | 'no deal: a total or a note'
  | 'no owner'
  | 'no amount'
  | 'amount can’t be read'
  | 'no close date'
  | 'close date can’t be read'
  | 'no stage'
  | 'stage not in Stages'
  | 'stage is omitted'
  | 'deleted or archived in the CRM'
  | 'another currency'
  | 'split can’t be read'
  | 'duplicate id'

/** Rows that share a reason; of very many the first are named, and all are counted. */
export type LeftOut = { count: number; cents: number; rows: { tab: string; row: number }[] }

const named = 200

/** Names a row among those of its reason. `row` is 0 for row 1; `cents` is 0 where no amount was read. */
export function leave(leftOut: Map<Reason, LeftOut>, reason: Reason, tab: string, row: number, cents: number): void {
  const entry = leftOut.get(reason) ?? { count: 0, cents: 0, rows: [] }
  leftOut.set(reason, entry)
  entry.count++
  entry.cents += cents
  if (entry.rows.length < named) entry.rows.push({ tab, row: row + 1 })
}

const blank = (cell: Cell | undefined) => String(cell ?? '').trim() === ''

/** The first thing that keeps a row from being a deal: an owner or stage below 0, an amount or a day that is NaN. */
export function reasonOf(
  read: { owner: number; stage: number; cents: number; day: number },
  cells: { amount: Cell | undefined; close: Cell | undefined },
): Reason {
  if (read.owner < 0) return 'no owner'
  if (Number.isNaN(read.cents)) return blank(cells.amount) ? 'no amount' : 'amount can’t be read'
  if (Number.isNaN(read.day)) return blank(cells.close) ? 'no close date' : 'close date can’t be read'
  return read.stage === noStage ? 'no stage' : 'stage not in Stages'
}

/** Codes of a stage that is none. */
export const noStage = -1
export const unknownStage = -2
