import type { GeneratedSheet } from '../../model/generated-sheet'
import type { Tab, Workbook } from '../../ports'
import { Base, baseOf } from './base'
import type { GoneRow } from './gone-rows'
import { locate, type Standing } from './locate'
import { make } from './make'
import type { Kept } from './merge'
import { nextCells } from './next-cells'
import { planOf } from './plan'
import type { Places } from './render'
import { moveRows, update } from './update'

/** What was done to a tab, and what the next generation is to know of it. */
export type Done = { tab: string; kept: Kept[]; setAside: GoneRow[]; base: Base }

/** How a tab stands; nothing for one that is not there. */
export function standingOf(tab: Tab | undefined): Standing {
  return tab ? { cells: tab.cells(), formulas: tab.formulas() } : { cells: [], formulas: [] }
}

/**
 * Makes the tabs of these sheets, or brings those that stand up to date by merging: what people typed, noted,
 * formatted, inserted, sorted or hid stays, and a cell is overwritten only while it holds what was last written there.
 */
export function generate(
  workbook: Workbook,
  sheets: readonly GeneratedSheet[],
  bases: ReadonlyMap<string, Base>,
  standings: ReadonlyMap<string, Standing>,
): Done[] {
  const located = sheets.map((sheet) => {
    const standing = standings.get(sheet.tab) ?? { cells: [], formulas: [] }
    const base = bases.get(sheet.tab) ?? new Base()
    const tab = workbook.tab(sheet.tab)
    return { sheet, tab, standing, base, before: locate(sheet, standing, (table) => base.labels(table)) }
  })
  const before: Places = new Map(located.map(({ sheet, before: places }) => [sheet.tab, places]))
  const plans = located.map((one) => planOf(one, before))
  const after: Places = new Map(plans.map(({ sheet, after: places }) => [sheet.tab, places]))
  const merged = plans.map((one) => ({ one, cells: one.fresh ? undefined : nextCells(one, before, after) }))
  // A formula may refer to a tab that is still to be made.
  const tabs = plans.map(({ sheet, tab }) => tab ?? workbook.addTab(sheet.tab))
  // All rows move before any formula is written: a formula of one tab refers to rows of the other where they will be.
  merged.forEach(({ one, cells }, i) => {
    if (cells) moveRows(one, tabs[i] as Tab)
  })
  return merged.map(({ one, cells }, i) => {
    const tab = tabs[i] as Tab
    if (cells) update(one, tab, cells.writable, after)
    else make(one.sheet, tab, after)
    const { kept, base } = cells ?? { kept: [], base: baseOf(one.sheet, new Map(), []) }
    return { tab: tab.name, kept, setAside: one.setAside, base }
  })
}
