import type { Cell } from '../../model/cell'
import { text } from '../../model/column'
import { keptTab } from '../../model/kept-tab'
import type { Workbook } from '../../ports'
import { Base, type Rows } from './base'
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

/** What the tab Written says: by tab what was last written there, and what undoing the last generation needs. */
export type Written = { bases: Map<string, Base>; record: UndoRecord | undefined }

/** Reads the tab Written; `length` is how many of its rows are filled. */
export function readWritten(workbook: Workbook): Written & { length: number } {
  const cells = workbook.tab(written.name)?.cells() ?? []
  const bases = new Map<string, Rows>()
  const record: [string, string, Cell][] = []
  for (const [tab = '', key = '', column = '', content = ''] of cells.slice(1)) {
    if (key === '') continue
    if (tab === recordName) {
      record.push([String(key), String(column), content])
      continue
    }
    const rows = bases.get(String(tab)) ?? new Map()
    bases.set(String(tab), rows)
    const row = rows.get(String(key)) ?? new Map()
    rows.set(String(key), row)
    row.set(String(column), decoded(content))
  }
  return {
    bases: new Map([...bases].map(([tab, rows]) => [tab, new Base(rows)])),
    record: recordIn(record),
    length: cells.length,
  }
}

/** Writes the tab Written anew; where there is nothing to know, it goes. */
export function writeWritten(workbook: Workbook, { bases, record }: Written, length: number): void {
  const standing = workbook.tab(written.name)
  if (!bases.size && !record) {
    if (standing) workbook.removeTab(standing)
    return
  }
  const tab = standing ?? workbook.addTab(written.name, { hidden: true })
  const contents: Cell[][] = [Object.values(written.columns).map(({ title }) => title)]
  for (const [name, base] of bases) for (const entry of base.entries()) contents.push([name, ...entry])
  if (record) for (const entry of entriesOf(record)) contents.push([recordName, ...entry])
  while (contents.length < length) contents.push(['', '', '', ''])
  tab.write(1, 1, { contents, formats: contents.map(() => ['General', 'General', 'General', 'General']) })
}
