/** The size of a new sheet. */
const newSize = { rows: 1000, columns: 26 }

/** What is known of a sheet's size, so that room is made with as few calls as can be; `fresh`: it was made just now. */
export function roomOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, fresh: boolean) {
  let size = fresh ? { ...newSize } : undefined
  /** What the sheet has at least: its filled rectangle. */
  let seen = { rows: 0, columns: 0 }
  return {
    /** Sees to it that the sheet reaches that far. */
    make(lastRow: number, lastColumn: number): void {
      if (lastRow <= seen.rows && lastColumn <= seen.columns) return
      size ??= { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }
      if (lastRow > size.rows) sheet.insertRowsAfter(size.rows, lastRow - size.rows)
      if (lastColumn > size.columns) sheet.insertColumnsAfter(size.columns, lastColumn - size.columns)
      size = { rows: Math.max(size.rows, lastRow), columns: Math.max(size.columns, lastColumn) }
    },

    saw(filled: { rows: number; columns: number }): void {
      seen = filled
    },

    /** Rows were inserted, or deleted where `count` is below zero. */
    changed(count: number): void {
      size = undefined
      seen = { ...seen, rows: seen.rows && Math.max(seen.rows + count, 0) }
    },
  }
}
