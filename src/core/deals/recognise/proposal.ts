import type { Cell } from '../../../model/cell'
import type { Field } from '../../../model/deal'
import { plainName } from '../../../model/plain-name'
import { creditsIn } from '../split'
import { isClosed, isTradeStage, saysOpen } from '../stages'
import { isCode } from '../values/currency'
import type { Knowledge } from './knowledge'
import { isDay, isFigure, looksOf, shareOf } from './look'
import type { Sheet } from './sheet'

type Likeness = (values: readonly Cell[], known: Knowledge, title: string) => number

/** Figures that count something else. */
const noMoney = /\b(?:id|nr|no|number|phone|zip|year|quarter|days?|age|quantity|probability)\b|%/i

/** The share of values that are so, where it is as high as this; else 0. */
const atLeast = (least: number, values: readonly Cell[], is: (cell: Cell) => boolean): number => {
  const share = shareOf(values, is)
  return share >= least ? share : 0
}

/** How much values look like a field that no title names; 0 for not at all. */
const likeness: Partial<Record<Field, Likeness>> = {
  owner: (values, { names }) => atLeast(0.5, values, (cell) => names.has(plainName(cell))),
  amount: (values, _, title) => {
    const large = shareOf(values, (cell) => typeof cell !== 'number' || Math.abs(cell) >= 100)
    if (noMoney.test(title) || large < 0.5) return 0
    const signed = shareOf(values, (cell) => /\p{Sc}/u.test(String(cell)))
    return atLeast(0.8, values, (cell) => isFigure(cell) && !isDay(cell)) && 1 + signed
  },
  closeDate: (values) => atLeast(0.8, values, isDay),
  stage: (values, { stages }) =>
    atLeast(0.5, values, (cell) => stages.has(plainName(cell)) || isTradeStage(String(cell))),
  status: (values) =>
    values.some((cell) => isClosed(String(cell)))
      ? atLeast(0.9, values, (cell) => isClosed(String(cell)) || saysOpen(String(cell)))
      : 0,
  currency: (values) => atLeast(0.9, values, (cell) => isCode(String(cell).trim())),
  split: (values) => atLeast(0.9, values, (cell) => creditsIn(String(cell)) !== undefined),
}

/** The column that looks most like a field by its values, of those not taken; the first of equals. */
export function proposalFor(field: Field, sheet: Sheet, taken: ReadonlySet<number>, known: Knowledge) {
  let best: { column: number; like: number } | undefined
  for (const column of sheet.filled) {
    if (taken.has(column)) continue
    const like = likeness[field]?.(looksOf(sheet, column), known, sheet.titles[column] ?? '') ?? 0
    if (like > (best?.like ?? 0)) best = { column, like }
  }
  return best?.column
}
