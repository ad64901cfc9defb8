import type { Cell } from '../../model/cell'
import { text } from '../../model/column'
import { keptTab } from '../../model/kept-tab'
import type { Workbook } from '../../ports'
import { Base, type Planned, type Rows } from './base'
import type { Generation } from './generate'
import { decoded } from './pieces'
import { entriesOf, recordIn, recordName, type UndoRecord } from './record'

const written = keptTab({
  name: 'Written',
  about: 'What the last generation wrote, so that the next one can tell what people changed since.',
  columns: {
    tab: text('Tab', 'The generated tab.'),
    key: text('Row key', 'The table and the label of the row; * stands for every row that has no entry of its own.'),
    column: text('Column', 'The title of the column.'),
    content: text('Content', 'What was written there.'),
  },
})

/** What stands in the column Tab before the name of a tab that a generation is about to write. */
const about = 'About to be written: '

/** What the tab Written says: by tab what was last written there, and what undoing the last generation needs. */
export type Written = { bases: Map<string, Base>; record: UndoRecord | undefined }

/** Reads the tab Written; `length` is how many of its rows are filled. */
export function readWritten(workbook: Workbook): Written & { length: number } {
  const cells = workbook.tab(written.name)?.cells() ?? []
  const bases = new Map<string, Rows>()
  const planned = new Map<string, Planned>()
  const record: [string, string, Cell][] = []
  for (const [tab = '', key = '', column = '', content = ''] of cells.slice(1)) {
    if (key === '') continue
    if (tab === recordName) {
      record.push([String(key), String(column), content])
      continue
    }
    if (String(tab).startsWith(about)) {
      const row = within(within(planned, String(tab).slice(about.length)), String(key))
      row.set(String(column), [...(row.get(String(column)) ?? []), decoded(content)])
    } else within(within(bases, String(tab)), String(key)).set(String(column), decoded(content))
  }
  return {
    bases: new Map(
      [...bases.keys(), ...planned.keys()].map((tab) => [tab, new Base(bases.get(tab), planned.get(tab))]),
    ),
    record: recordIn(record),
    length: cells.length,
  }
}

function within<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const known = map.get(key) ?? new Map<string, V>()
  map.set(key, known)
  return known
}

const titled = (): Cell[] => Object.values(written.columns).map(({ title }) => title)

/**
 * Adds to the tab Written what a generation is about to write, before it does: broken off then, it leaves no cell that
 * would count as somebody's. Gives how many rows are filled.
 */
export function announce(
  workbook: Workbook,
  { bases, length }: Written & { length: number },
  { tabs }: Generation,
): number {
  const contents = tabs.flatMap(({ plan: { sheet }, base }) =>
    base.beyond(bases.get(sheet.tab) ?? new Base()).map((entry): Cell[] => [about + sheet.tab, ...entry]),
  )
  if (!contents.length) return length
  const tab = workbook.tab(written.name) ?? workbook.addTab(written.name, { hidden: true })
  if (!length) contents.unshift(titled())
  tab.write(length + 1, 1, { contents, formats: contents.map(() => ['General', 'General', 'General', 'General']) })
  return length + contents.length
}

/** Writes the tab Written anew; where there is nothing to know, it goes. */
export function writeWritten(workbook: Workbook, { bases, record }: Written, length: number): void {
  const standing = workbook.tab(written.name)
  if (!bases.size && !record) {
    if (standing) workbook.removeTab(standing)
    return
  }
  const tab = standing ?? workbook.addTab(written.name, { hidden: true })
  const contents: Cell[][] = [titled()]
  for (const [name, base] of bases) {
    for (const entry of base.entries()) contents.push([name, ...entry])
    for (const entry of base.plannedEntries()) contents.push([about + name, ...entry])
  }
  if (record) for (const entry of entriesOf(record)) contents.push([recordName, ...entry])
  while (contents.length < length) contents.push(['', '', '', ''])
  tab.write(1, 1, { contents, formats: contents.map(() => ['General', 'General', 'General', 'General']) })
}
