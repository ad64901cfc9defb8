import { type GeneratedSheet, isLive, type SheetRow } from '../../model/generated-sheet'

/** A sheet with plain values in the place of its formulas. */
export const frozen = (sheet: GeneratedSheet): GeneratedSheet => ({
  ...sheet,
  tables: sheet.tables.map(({ total, ...table }) => ({
    ...table,
    rows: table.rows.map(valuesOnly),
    ...(total && { total: valuesOnly(total) }),
  })),
})

const valuesOnly = (row: SheetRow): SheetRow => ({
  ...row,
  cells: row.cells.map((cell) => (isLive(cell) ? cell.value : cell)),
})
