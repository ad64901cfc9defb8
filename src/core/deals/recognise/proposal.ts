import type { Cell } from '../../../model/cell'
import type { Field } from '../../../model/deal'
import { plainName } from '../../../model/plain-name'
import { isTradeStage } from '../stages'
import type { Knowledge } from './knowledge'
import { isDay, isFigure, looksOf, shareOf } from './look'
import type { Sheet } from './sheet'

/** Figures that count something else. */
const noMoney = /\b(?:id|nr|no|number|phone|zip|year|quarter|days?|age|quantity|probability|%)\b/i

/** How much a column's values look like a field; 0 for not at all. */
function likeness(field: Field, { sheet, column }: { sheet: Sheet; column: number }, known: Knowledge): number {
  const values = looksOf(sheet, column)
  const atLeast = (least: number, is: (cell: Cell) => boolean) => {
    const share = shareOf(values, is)
    return share >= least ? share : 0
  }
  if (field === 'closeDate') return atLeast(0.8, isDay)
  if (field === 'owner') return atLeast(0.5, (cell) => known.names.has(plainName(cell)))
  if (field === 'stage') return atLeast(0.5, (cell) => known.stages.has(plainName(cell)) || isTradeStage(String(cell)))
  if (noMoney.test(sheet.titles[column] ?? '')) return 0
  const signed = shareOf(values, (cell) => /\p{Sc}/u.test(String(cell)))
  const large = shareOf(values, (cell) => !(typeof cell === 'number') || Math.abs(cell) >= 100)
  return large >= 0.5 ? atLeast(0.8, (cell) => isFigure(cell) && !isDay(cell)) + signed : 0
}

/** The column that looks most like a field by its values, of those that hold nothing else; the first of equals. */
export function proposalFor(field: Field, sheet: Sheet, taken: ReadonlySet<number>, known: Knowledge) {
  let best: { column: number; like: number } | undefined
  for (const column of sheet.filled) {
    if (taken.has(column)) continue
    const like = likeness(field, { sheet, column }, known)
    if (like > (best?.like ?? 0)) best = { column, like }
  }
  return best?.column
}
