import type { NamedRange } from '../ports'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Gives a rectangle of a sheet a name. */
export function nameRange(sheet: Sheet, named: NamedRange): void {
  const range = sheet.getRange(named.row, named.column, named.rows, named.columns)
  sheet.getParent().setNamedRange(named.name, range)
}

/** The rectangles of a sheet that have a name. */
export const namedRanges = (sheet: Sheet): NamedRange[] =>
  sheet.getNamedRanges().map((named) => {
    const range = named.getRange()
    return {
      name: named.getName(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    }
  })
