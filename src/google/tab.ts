import { letters } from '../model/a1'
import type { Cell, Content } from '../model/cell'
import { CivilDate } from '../model/civil-date'
import type { Block, Chart, Tab } from '../ports'
import { isDate } from './dates'
import { looks } from './looks'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Kinds of chart, as Google names them. Asked for when needed: nothing of Google's is touched while the script loads. */
const chartTypes = () => ({
  column: Charts.ChartType.COLUMN,
  'stacked column': Charts.ChartType.COLUMN,
  line: Charts.ChartType.LINE,
  bar: Charts.ChartType.BAR,
})

const isFormula = (content: Content): content is { formula: string } =>
  typeof content === 'object' && 'formula' in content

/** What `setValues` is given: a date goes as its serial number, so that no time zone can move it. */
const value = (content: Content): string | number | boolean =>
  content instanceof CivilDate ? content.serial : isFormula(content) ? content.formula : content

/** `setValues` reads text as if it were typed; the text format, set before, keeps `3/4`, `00123` and `=…` what they are. */
const format = (content: Content, wished: string | undefined): string => {
  if (typeof content === 'string' && content !== '') return '@'
  if (wished !== undefined) return wished
  return content instanceof CivilDate ? 'yyyy-mm-dd' : 'General'
}

/** A sheet of Google's as a `Tab`; `changed` is told each change in words. */
export function tabOf(
  sheet: Sheet,
  day: (date: Date) => CivilDate,
  changed: (what: string) => void,
  name = sheet.getName(),
): Tab {
  const makeRoom = (lastRow: number, lastColumn: number) => {
    const rows = sheet.getMaxRows()
    if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows)
    const columns = sheet.getMaxColumns()
    if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns)
  }

  return {
    name,
    get hidden() {
      return sheet.isSheetHidden()
    },

    cells() {
      const values = sheet.getDataRange().getValues() as unknown[][]
      if (values.length === 1 && values[0]?.length === 1 && values[0][0] === '') return []
      for (const row of values) for (let c = 0; c < row.length; c++) if (isDate(row[c])) row[c] = day(row[c] as Date)
      return values as Cell[][]
    },

    formulas: () => sheet.getDataRange().getFormulas(),

    write(row, column, { contents, formats, looks: styles, notes }: Block) {
      const width = contents[0]?.length ?? 0
      if (width === 0) return
      makeRoom(row + contents.length - 1, column + width - 1)
      changed(`${name}, ${letters(column)}${row}:${letters(column + width - 1)}${row + contents.length - 1}`)
      const range = sheet.getRange(row, column, contents.length, width)
      range.setNumberFormats(contents.map((line, r) => line.map((content, c) => format(content, formats?.[r]?.[c]))))
      range.setValues(contents.map((line) => line.map(value)))
      if (notes) range.setNotes(notes)
      if (!styles) return
      const each = <T>(pick: (style: (typeof looks)['plain']) => T): T[][] =>
        styles.map((line) => line.map((look) => pick(looks[look])))
      range.setFontWeights(each((style) => style.weight))
      range.setBackgrounds(each((style) => style.background) as string[][])
      range.setFontColors(each((style) => style.colour))
      range.setFontSizes(each((style) => style.size))
      range.setHorizontalAlignments(each((style) => style.align))
    },

    fill(rows, column, text) {
      if (!rows.length) return
      const cells = rows.map((row) => letters(column) + row)
      changed(`${name}, ${cells.join(', ')}`)
      sheet.getRangeList(cells).setNumberFormat('@').setValue(text)
    },

    insertRowsBefore(row, count) {
      changed(`${name}, ${count} rows inserted at row ${row}`)
      sheet.insertRowsBefore(row, count)
    },

    insertColumnsBefore(column, count) {
      changed(`${name}, ${count} columns inserted at column ${letters(column)}`)
      sheet.insertColumnsBefore(column, count)
    },

    deleteRows(row, count) {
      changed(`${name}, rows ${row} to ${row + count - 1} deleted`)
      sheet.deleteRows(row, count)
    },

    freezeRows: (count) => sheet.setFrozenRows(count),

    widths(pixels) {
      for (let c = 0, run = 0; c < pixels.length; c = run) {
        while (run < pixels.length && pixels[run] === pixels[c]) run++
        sheet.setColumnWidths(c + 1, run - c, pixels[c] as number)
      }
    },

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

    colourBands(row, column, rows, bands) {
      const range = sheet.getRange(row, column, rows, 1)
      const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range])
      const kept = sheet
        .getConditionalFormatRules()
        .filter((old) => !old.getRanges().some((r) => r.getColumn() === column && r.getRow() === row))
      sheet.setConditionalFormatRules([
        ...kept,
        rule().whenNumberGreaterThanOrEqualTo(bands.met).setFontColor('#137333').build(),
        rule().whenNumberBetween(bands.close, bands.met).setFontColor('#8a5000').build(),
        rule().whenNumberLessThan(bands.close).setFontColor('#b3261e').build(),
      ])
    },

    chart(chart: Chart) {
      changed(`${name}, chart "${chart.title}"`)
      const ranges = chart.ranges.map((r) => sheet.getRange(r.row, r.column, r.rows, r.columns))
      const old = sheet.getCharts().find((c) => c.getOptions().get('title') === chart.title)
      if (old) {
        const builder = old.modify().clearRanges()
        for (const range of ranges) builder.addRange(range)
        sheet.updateChart(builder.build())
        return
      }
      const builder = sheet.newChart().setChartType(chartTypes()[chart.kind])
      for (const range of ranges) builder.addRange(range)
      builder
        .setNumHeaders(1)
        .setOption('title', chart.title)
        .setOption('width', chart.width)
        .setOption('height', chart.height)
        .setOption('legend', { position: 'bottom' })
        .setPosition(chart.at.row, chart.at.column, 0, 0)
      if (chart.kind === 'stacked column') builder.setOption('isStacked', true)
      sheet.insertChart(builder.build())
    },

    show: () => {
      sheet.activate()
    },

    select: (row, column) => {
      sheet.getRange(row, column).activate()
    },
  }
}
