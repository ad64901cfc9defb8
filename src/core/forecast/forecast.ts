import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import type { Fault } from '../../model/problem'
import type { Settings } from '../../model/settings'
import type { Stage } from '../../model/stage'
import type { DealLine } from '../deals/deal-line'
import type { Sifted } from '../deals/sift'
import type { Quotas } from '../goals/quotas'
import type { Expense } from './expense/expense'
import type { Tally, WhatIf } from './tally'

/** What people typed on the sheets that stand. */
export type Typed = {
  /** By deal key. */
  whatIfs: ReadonlyMap<string, WhatIf>
  /** By plain name the reps on whose row somebody typed, as the sheet calls them: they stay, with deals or without. */
  reps: ReadonlyMap<string, { name: string; adjustment: number }>
}

/** All that the two sheets of a period are made from. */
export type Forecast = {
  /** Such as `FY2026-Q3`. */
  label: string
  period: Period
  asOf: IsoDate
  settings: Settings
  /** The deal tabs that were read. */
  tabs: readonly string[]
  lines: readonly DealLine[]
  sifted: Sifted
  /** Rows and cents of the rows used, before they are credited. */
  used: { count: number; cents: number }
  stages: readonly Stage[]
  quotas: Quotas['byRep']
  /** What plans pay under what was typed; reckoned once, when it is asked for. */
  expense: () => Expense
  /** The same for anything typed. */
  expenses: (typed: Typed, tally: Tally) => Expense
  typed: Typed
  tally: Tally
  /** Everything worth a person's look. */
  findings: readonly Fault[]
}

/** Above it, a sheet holds values: recalculating so many formulas would keep people waiting. */
export const mostDealsWithFormulas = 20000

/** Cells of a generated tab that call a custom function: each is a call to Apps Script. */
export const mostFunctionCells = 30
