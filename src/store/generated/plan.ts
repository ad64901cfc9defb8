import type { GeneratedSheet, SheetTable } from '../../model/generated-sheet'
import type { Tab } from '../../ports'
import type { Base } from './base'
import { laidOut, rowsAbove } from './fresh'
import { type GoneRow, goneRows } from './gone-rows'
import type { Standing } from './locate'
import type { Place, Places } from './render'
import { missingRows, type Restructure, restructured, runsOf } from './restructure'

/** How many runs of rows are deleted in one generation: each is a call. */
const mostDeletions = 8

/** What a generation is about to do to one tab. Nothing is changed before all of it is known. */
export type Plan = {
  sheet: GeneratedSheet
  tab: Tab | undefined
  /** Whether nothing stands on the tab. */
  fresh: boolean
  standing: Standing
  base: Base
  before: Map<string, Place>
  change: Restructure
  after: Map<string, Place>
  /** Tables that are not on the tab, and the row below which they go. */
  added: { tables: SheetTable[]; below: number }
  /** Rows that stay though they no longer belong, since somebody wrote on them or too many would have to be deleted. */
  setAside: GoneRow[]
}

/** What is to be done to a tab: `before` is where tables stand, on all tabs at hand. */
export function planOf(one: Pick<Plan, 'sheet' | 'tab' | 'standing' | 'base' | 'before'>, before: Places): Plan {
  const { sheet, tab, standing, base, before: places } = one
  if (!tab || !standing.cells.length)
    return {
      ...one,
      fresh: true,
      change: { deleted: [], inserted: [] },
      after: laidOut(sheet.tables, rowsAbove(sheet)),
      added: { tables: [], below: 0 },
      setAside: [],
    }
  const gone = goneRows(sheet, standing, base, before, () => tab.notes())
  const deleted = runsOf(
    gone.filter((row) => row.untouched).map(({ row }) => row),
    mostDeletions,
  )
  const change = { deleted, inserted: missingRows(sheet, places) }
  const after = restructured(places, change)
  const tables = sheet.tables.filter(({ name }) => !places.has(name))
  const rows = standing.cells.length + change.inserted.reduce((sum, { labels }) => sum + labels.length, 0)
  const below = rows - deleted.reduce((sum, { first, last }) => sum + last - first + 1, 0) + 1
  for (const [name, place] of laidOut(tables, below)) after.set(name, place)
  const setAside = gone.filter(({ row }) => !deleted.some(({ first, last }) => row >= first && row <= last))
  return { ...one, fresh: false, change, after, added: { tables, below }, setAside }
}
