import type { Cell, Content } from '../../model/cell'
import type { GeneratedSheet, SheetColumn, SheetTable } from '../../model/generated-sheet'
import type { Base } from './base'
import { baseOf } from './base-of'
import { titleContent } from './filled'
import { type Kept, merge } from './merge'
import type { Piece } from './pieces'
import type { Plan } from './plan'
import type { Writable } from './rectangles'
import type { Places } from './render'
import { sameFormula, sameValue } from './same'
import { untouched } from './untouched'

/** What a tab is to hold next. */
export type NextCells = {
  /** What the rows that stand are to hold. */
  writable: Writable<Content>[]
  /** What was kept of people's. */
  kept: Kept[]
  /** What the next generation is to know. */
  base: Base
  /** How many of the rows that stand will show something else, the lines at the top apart. */
  changedRows: number
}

/** What the rows that stand are to hold, by the titles and labels that are there. */
export function nextCells(one: Plan, before: Places, after: Places): NextCells {
  const { sheet, standing, base, change, setAside } = one
  const { cells, kept, bases, changedRows } = merge(sheet, { standing, base, before, after, change })
  const carried = setAside.flatMap(({ table, label }) => carriedBase(sheet, base, table, label))
  for (const { table, label, row: standingRow } of setAside) {
    const { columns, setAside: aside } = sheet.tables.find(({ name }) => name === table) as SheetTable
    const place = after.get(sheet.tab)?.get(table)
    const row = place?.rows.get(label) as number
    for (const [title, content] of aside ? [[aside.column, aside.content] as const] : figuresOf(columns)) {
      const column = place?.columns.get(title)
      const at = { tab: sheet.tab, row: standingRow, column: column ?? 0 }
      if (column && (aside || untouched(base.pieces(table, label, title), at, standing, before)))
        cells.push({ row, column, content, kind: 'figure', changed: true })
    }
  }
  return {
    writable: [...cells, ...titleCells(one, after), ...lineCells(one)],
    kept,
    base: baseOf(sheet, bases, carried, after),
    changedRows: changedRows.size,
  }
}

/** Where no column says that a row does not count, its figures are emptied. */
const figuresOf = (columns: readonly SheetColumn[]) =>
  columns.flatMap(({ title, format, input, fills }) => (format === '@' || input || fills ? [] : [[title, ''] as const]))

/** What the base says of a row that is set aside, so that it is known again. */
function carriedBase(sheet: GeneratedSheet, base: Base, table: string, label: string) {
  const { columns, setAside } = sheet.tables.find(({ name }) => name === table) as SheetTable
  return columns.flatMap(({ title }): [string, string, string, Piece][] => {
    const piece = setAside?.column === title ? setAside.content : base.at(table, label, title)
    return piece === undefined ? [] : [[table, label, title, piece]]
  })
}

/** The titles whose cells hold a formula that fills their column: its range follows the rows. */
function titleCells({ sheet, standing, before }: Plan, after: Places): Writable<Content>[] {
  return sheet.tables.flatMap(({ name, columns }) =>
    columns.flatMap((one) => {
      const [from, to] = [before.get(name), after.get(sheet.tab)?.get(name)]
      const column = from?.columns.get(one.title)
      if (!one.fills || !from || !to || column === undefined) return []
      const content = titleContent(one, sheet.tab, name, after)
      const stood = standing.formulas[from.header - 1]?.[column - 1] ?? ''
      const changed =
        typeof content === 'object' && 'formula' in content ? !sameFormula(content.formula, stood) : stood !== ''
      return [{ row: to.header, column, content, kind: 'text' as const, changed }]
    }),
  )
}

/** The lines at the top, where they still stand as they were written. */
function lineCells({ sheet, standing, base }: Plan): Writable<Content>[] {
  return sheet.lines.flatMap(({ name, text }) => {
    const stands = (piece: Piece) => standing.cells.findIndex((line) => line.includes(piece as Cell)) + 1
    const old = base.pieces('heading', name, '').find((piece) => typeof piece === 'string' && stands(piece))
    const row = old === undefined ? 0 : stands(old)
    const column = (standing.cells[row - 1]?.indexOf(old as Cell) ?? -1) + 1
    return row ? [{ row, column, content: text, kind: 'text', changed: !sameValue(text, old as Cell) }] : []
  })
}
