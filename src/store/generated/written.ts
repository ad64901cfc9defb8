import type { Cell } from '../../model/cell'
import { text } from '../../model/column'
import { keptTab } from '../../model/kept-tab'
import type { Workbook } from '../../ports'
import { Base, type Rows } from './base'
import { decoded } from './pieces'

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

/** What the last generation wrote, by tab; and how many rows of the tab Written it fills. */
export function readWritten(workbook: Workbook): { bases: Map<string, Base>; length: number } {
  const cells = workbook.tab(written.name)?.cells() ?? []
  const bases = new Map<string, Rows>()
  for (const [tab = '', key = '', column = '', content = ''] of cells.slice(1)) {
    if (key === '') continue
    const rows = bases.get(String(tab)) ?? new Map()
    bases.set(String(tab), rows)
    const row = rows.get(String(key)) ?? new Map()
    rows.set(String(key), row)
    row.set(String(column), decoded(content))
  }
  return { bases: new Map([...bases].map(([tab, rows]) => [tab, new Base(rows)])), length: cells.length }
}

/** Writes what this generation wrote; what was written on other tabs stays. */
export function writeWritten(workbook: Workbook, bases: ReadonlyMap<string, Base>, length: number): void {
  const tab = workbook.tab(written.name) ?? workbook.addTab(written.name, { hidden: true })
  const contents: Cell[][] = [Object.values(written.columns).map(({ title }) => title)]
  for (const [name, base] of bases) for (const entry of base.entries()) contents.push([name, ...entry])
  while (contents.length < length) contents.push(['', '', '', ''])
  tab.write(1, 1, { contents, formats: contents.map(() => ['General', 'General', 'General', 'General']) })
}
