import { letters } from '../model/a1'
import type { Cell } from '../model/cell'
import type { CivilDate } from '../model/civil-date'
import type { Block, Chart, Tab } from '../ports'
import { colourBands } from './bands'
import { writeBlock } from './block'
import { drawChart } from './chart'
import { isDate } from './dates'
import { dropdown } from './dropdown'
import { namedRanges, nameRange } from './names'
import { protect } from './protect'
import { roomOf } from './room'
import { sheetOf, sheets } from './sheet-of'
import { forgetShown } from './shown'
import { setWidths } from './widths'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** `changed` is told each change in words; `changes` is how many there were so far in the spreadsheet. */
type Changes = { changed(what: string): void; changes(): number }

/**
 * A sheet of Google's as a `Tab`. Every call of the service takes its time, so
 * none is made for what is known: a sheet is `fresh` when it was made just now, with its size and every cell plain.
 */
export function tabOf(
  sheet: Sheet,
  name: string,
  day: (date: Date) => CivilDate,
  { changed, changes }: Changes,
  fresh = false,
): Tab {
  const room = roomOf(sheet, fresh)
  /** The filled rectangle; asked for again after a change. */
  let filled: GoogleAppsScript.Spreadsheet.Range | undefined
  const data = () => {
    filled ??= sheet.getDataRange()
    room.saw({ rows: filled.getNumRows(), columns: filled.getNumColumns() })
    return filled
  }
  /** What the cells held, until anything in the spreadsheet changes: a formula may depend on it. */
  let read: { cells: Cell[][]; after: number } | undefined
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
      if (read && read.after === changes()) return read.cells
      const values = data().getValues() as unknown[][]
      const blank = values.length === 1 && values[0]?.length === 1 && values[0][0] === ''
      for (const row of values) for (let c = 0; c < row.length; c++) if (isDate(row[c])) row[c] = day(row[c] as Date)
      read = { cells: blank ? [] : (values as Cell[][]), after: changes() }
      return read.cells
    },

    formulas: () => data().getFormulas(),

    notes: () => data().getNotes(),

    write(row, column, block: Block) {
      const [rows, width] = [block.contents.length, block.contents[0]?.length ?? 0]
      if (width === 0) return
      room.make(row + rows - 1, column + width - 1)
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
      room.changed(count)
      sheet.insertRowsAfter(row, count)
    },

    deleteRows(row, count) {
      tell(`${name}, rows ${row} to ${row + count - 1} deleted`)
      room.changed(-count)
      sheet.deleteRows(row, count)
    },

    takeFrom(other, row, column, rows, columns) {
      const source = sheetOf(other)
      // Google copies no row that a filter hides.
      source.getFilter()?.remove()
      room.make(row + rows - 1, column + columns - 1)
      tell(`${name}, ${letters(column)}${row}:${letters(column + columns - 1)}${row + rows - 1}`)
      source.getRange(row, column, rows, columns).copyTo(sheet.getRange(row, column, rows, columns))
    },

    freezeRows: (count) => sheet.setFrozenRows(count),

    freezeColumns: (count) => sheet.setFrozenColumns(count),

    widths: (pixels) => setWidths(sheet, pixels),

    dropdown: (row, column, rows, choices) => dropdown(sheet.getRange(row, column, rows, 1), choices),

    tickBoxes: (row, column, rows) => {
      sheet.getRange(row, column, rows, 1).insertCheckboxes()
    },

    colourBands(places, bands) {
      const ranges = places.map(({ row, column, rows }) => sheet.getRange(row, column, rows, 1))
      colourBands(sheet, ranges, bands, fresh)
    },

    chart(chart: Chart) {
      changed(`${name}, chart "${chart.title}"`)
      drawChart(sheet, chart, fresh)
    },

    protect(about) {
      tell(`${name}, protected`)
      protect(sheet, about)
    },

    nameRange(named) {
      tell(`${name}, the named range ${named.name}`)
      nameRange(sheet, named)
    },

    namedRanges: () => namedRanges(sheet),

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
