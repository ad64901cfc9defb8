import type { Column } from '../../model/column'
import type { KeptTab, RowOf } from '../../model/kept-tab'
import type { Tab, Workbook } from '../../ports'
import { type Formats, linesOf } from './lines'
import { places } from './places'

/**
 * Gives an empty tab titles, notes, formats, frozen first row and dropdowns, and these rows below. What counts comes last,
 * so that a tab that was broken off is still empty.
 */
export function fillTab<T extends KeptTab>(
  tab: Tab,
  declared: T,
  rows: readonly Partial<RowOf<T>>[],
  formats: Formats<T>,
): Tab {
  const columns: Column<unknown>[] = Object.values(declared.columns)
  const titles = columns.map((column) => column.title)
  const lines = linesOf(declared, rows, places(declared, titles), columns.length, formats)
  const below = <V>(value: V) => rows.map(() => columns.map(() => value))
  tab.freezeRows(1)
  tab.widths(columns.map((column) => column.width))
  columns.forEach((column, c) => {
    if (column.choices) tab.dropdown(2, c + 1, 200, column.choices)
  })
  tab.write(1, 1, {
    contents: [titles, ...lines.contents],
    formats: [titles.map(() => '@'), ...lines.formats],
    looks: [columns.map(() => 'heading'), ...below('plain' as const)],
    notes: [columns.map((column) => column.note), ...below('')],
  })
  return tab
}

/** The tab, made where it was not there. */
export const ensureTab = (workbook: Workbook, declared: KeptTab): Tab =>
  workbook.tab(declared.name) ?? fillTab(workbook.addTab(declared.name), declared, [], {})
