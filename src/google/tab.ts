import { letters } from '../model/a1'
import type { Cell } from '../model/cell'
import type { CivilDate } from '../model/civil-date'
import type { Block, Chart, Tab } from '../ports'
import { colourBands } from './bands'
import { writeBlock } from './block'
import { drawChart } from './chart'
import { isDate } from './dates'
import { forgetShown } from './shown'
import { setWidths } from './widths'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const sheets = new WeakMap<Tab, Sheet>()

/** The sheet of Google's that a tab stands for. */
export function sheetOf(tab: Tab): Sheet {
  const sheet = sheets.get(tab)
  if (!sheet) throw new Error(`The tab ${tab.name} is of another workbook.`)
  return sheet
}

/** The size of a new sheet. */
const newSize = { rows: 1000, columns: 26 }

/**
 * A sheet of Google's as a `Tab`; `changed` is told each change in words. Every call of the service takes its time, so
 * none is made for what is known: a sheet is `fresh` when it was made just now, with its size and every cell plain.
 */
export function tabOf(
  sheet: Sheet,
  name: string,
  day: (date: Date) => CivilDate,
  changed: (what: string) => void,
  fresh = false,
): Tab {
  let size = fresh ? { ...newSize } : undefined
  /** What the sheet has at least: its filled rectangle. */
  let seen = { rows: 0, columns: 0 }
  const makeRoom = (lastRow: number, lastColumn: number) => {
    if (lastRow <= seen.rows && lastColumn <= seen.columns) return
    size ??= { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }
    if (lastRow > size.rows) sheet.insertRowsAfter(size.rows, lastRow - size.rows)
    if (lastColumn > size.columns) sheet.insertColumnsAfter(size.columns, lastColumn - size.columns)
    size = { rows: Math.max(size.rows, lastRow), columns: Math.max(size.columns, lastColumn) }
  }

  /** The filled rectangle; asked for again after a change. */
  let filled: GoogleAppsScript.Spreadsheet.Range | undefined
  const data = () => {
    filled ??= sheet.getDataRange()
    seen = { rows: filled.getNumRows(), columns: filled.getNumColumns() }
    return filled
  }
  const tell = (what: string) => {
    filled = undefined
    changed(what)
  }

  const tab: Tab = {
    name,
    get hidden() {
      return sheet.isSheetHidden()
    },

    cells() {
      const values = data().getValues() as unknown[][]
      if (values.length === 1 && values[0]?.length === 1 && values[0][0] === '') return []
      for (const row of values) for (let c = 0; c < row.length; c++) if (isDate(row[c])) row[c] = day(row[c] as Date)
      return values as Cell[][]
    },

    formulas: () => data().getFormulas(),

    notes: () => data().getNotes(),

    write(row, column, block: Block) {
      const [rows, width] = [block.contents.length, block.contents[0]?.length ?? 0]
      if (width === 0) return
      makeRoom(row + rows - 1, column + width - 1)
      tell(`${name}, ${letters(column)}${row}:${letters(column + width - 1)}${row + rows - 1}`)
      writeBlock(sheet.getRange(row, column, rows, width), block, fresh)
    },

    fill(rows, column, text) {
      if (!rows.length) return
      const cells = rows.map((row) => letters(column) + row)
      tell(`${name}, ${cells.join(', ')}`)
      sheet.getRangeList(cells).setNumberFormat('@').setValue(text)
    },

    insertRowsAfter(row, count) {
      tell(`${name}, ${count} rows inserted after row ${row}`)
      size = undefined
      seen = { ...seen, rows: seen.rows && seen.rows + count }
      sheet.insertRowsAfter(row, count)
    },

    deleteRows(row, count) {
      tell(`${name}, rows ${row} to ${row + count - 1} deleted`)
      size = undefined
      seen = { ...seen, rows: Math.max(seen.rows - count, 0) }
      sheet.deleteRows(row, count)
    },

    takeFrom(other, row, column, rows, columns) {
      const source = sheetOf(other)
      // Google copies no row that a filter hides.
      source.getFilter()?.remove()
      makeRoom(row + rows - 1, column + columns - 1)
      tell(`${name}, ${letters(column)}${row}:${letters(column + columns - 1)}${row + rows - 1}`)
      source.getRange(row, column, rows, columns).copyTo(sheet.getRange(row, column, rows, columns))
    },

    freezeRows: (count) => sheet.setFrozenRows(count),

    freezeColumns: (count) => sheet.setFrozenColumns(count),

    widths: (pixels) => setWidths(sheet, pixels),

    dropdown(row, column, rows, choices) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList([...choices], true)
        .setAllowInvalid(true)
        .build()
      sheet.getRange(row, column, rows, 1).setDataValidation(rule)
    },

    tickBoxes: (row, column, rows) => {
      sheet.getRange(row, column, rows, 1).insertCheckboxes()
    },

    colourBands(row, columns, rows, bands) {
      const ranges = columns.map((column) => sheet.getRange(row, column, rows, 1))
      colourBands(sheet, ranges, bands, fresh)
    },

    chart(chart: Chart) {
      changed(`${name}, chart "${chart.title}"`)
      drawChart(sheet, chart, fresh)
    },

    protect(about) {
      tell(`${name}, protected`)
      const protection = sheet.protect().setDescription(about)
      // A new protection keeps nobody out who may edit the spreadsheet. The one at work is added first: Google refuses
      // to take the others off where this one may edit as one of a group.
      protection.addEditor(Session.getEffectiveUser())
      protection.removeEditors(protection.getEditors())
      if (protection.canDomainEdit()) protection.setDomainEdit(false)
    },

    nameRange(named) {
      tell(`${name}, the named range ${named.name}`)
      const range = sheet.getRange(named.row, named.column, named.rows, named.columns)
      sheet.getParent().setNamedRange(named.name, range)
    },

    namedRanges: () =>
      sheet.getNamedRanges().map((named) => {
        const range = named.getRange()
        return {
          name: named.getName(),
          row: range.getRow(),
          column: range.getColumn(),
          rows: range.getNumRows(),
          columns: range.getNumColumns(),
        }
      }),

    removeName(named) {
      tell(`the named range ${named} taken away`)
      sheet.getParent().removeNamedRange(named)
    },

    show: () => {
      forgetShown()
      sheet.activate()
    },

    select: (row, column) => {
      forgetShown()
      sheet.getRange(row, column).activate()
    },
  }
  sheets.set(tab, sheet)
  return tab
}
