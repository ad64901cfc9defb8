import type { GeneratedSheet } from '../../model/generated-sheet'
import type { Tab, Workbook } from '../../ports'
import { Base, baseOf } from './base'
import type { GoneRow } from './gone-rows'
import { locate, type Standing } from './locate'
import { make } from './make'
import type { Kept } from './merge'
import { type NextCells, nextCells } from './next-cells'
import { type Plan, planOf } from './plan'
import type { Places } from './render'
import { stepsOf, take } from './steps'
import { update } from './update'

/** What is about to be done to a tab; of one that is to be made, `cells` is undefined. */
export type PlannedTab = { plan: Plan; cells: NextCells | undefined }

/** What a generation is about to do. Nothing of it needs the workbook any more, and nothing is written yet. */
export type Generation = { tabs: PlannedTab[]; after: Places }

/** What was done to a tab, and what the next generation is to know of it. */
export type Done = { tab: string; kept: Kept[]; setAside: GoneRow[]; base: Base }

/** How a tab stands; nothing for one that is not there. */
export function standingOf(tab: Tab | undefined): Standing {
  return tab ? { cells: tab.cells(), formulas: tab.formulas() } : { cells: [], formulas: [] }
}

/**
 * Plans the tabs of these sheets: they are to be made, or, where they stand, to be brought up to date by merging. What
 * people typed, noted, formatted, inserted, sorted or hid stays, and a cell is overwritten only while it holds what was
 * last written there.
 */
export function planGeneration(
  workbook: Workbook,
  sheets: readonly GeneratedSheet[],
  bases: ReadonlyMap<string, Base>,
  standings: ReadonlyMap<string, Standing>,
): Generation {
  const located = sheets.map((sheet) => {
    const standing = standings.get(sheet.tab) ?? { cells: [], formulas: [] }
    const base = bases.get(sheet.tab) ?? new Base()
    const tab = workbook.tab(sheet.tab)
    return { sheet, tab, standing, base, before: locate(sheet, standing, (table) => base.labels(table)) }
  })
  const before: Places = new Map(located.map(({ sheet, before: places }) => [sheet.tab, places]))
  const plans = located.map((one) => planOf(one, before))
  const after: Places = new Map(plans.map(({ sheet, after: places }) => [sheet.tab, places]))
  return {
    tabs: plans.map((plan) => ({ plan, cells: plan.fresh ? undefined : nextCells(plan, before, after) })),
    after,
  }
}

/** Does what was planned. */
export function carryOut(workbook: Workbook, { tabs: planned, after }: Generation): Done[] {
  // A formula may refer to a tab that is still to be made.
  const tabs = planned.map(({ plan: { sheet, tab } }) => tab ?? workbook.addTab(sheet.tab))
  // All rows move before any formula is written: a formula of one tab refers to rows of the other where they will be.
  planned.forEach(({ plan, cells }, i) => {
    if (cells) for (const step of stepsOf(plan.change)) take(tabs[i] as Tab, step)
  })
  return planned.map(({ plan, cells }, i) => {
    const tab = tabs[i] as Tab
    if (cells) update(plan, tab, cells.writable, after)
    else make(plan.sheet, tab, after)
    const { kept, base } = cells ?? { kept: [], base: baseOf(plan.sheet, new Map(), [], after) }
    return { tab: tab.name, kept, setAside: plan.setAside, base }
  })
}
