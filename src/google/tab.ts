import { letters } from '../model/a1'
import type { Cell, Content } from '../model/cell'
import { CivilDate } from '../model/civil-date'
import type { Block, Chart, Tab } from '../ports'
import { isDate } from './dates'
import { looks } from './looks'
import { forgetShown } from './shown'

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
  // Under the text format a formula would stay text.
  if (wished === '@' && isFormula(content)) return 'General'
  if (wished !== undefined) return wished
  return content instanceof CivilDate ? 'yyyy-mm-dd' : 'General'
}

/** Of a chart's series, in their order: what is sure stands out from what is hoped for. */
const seriesColours = ['#1a73e8', '#a8c7fa']

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

  return {
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

    write(row, column, { contents, formats, looks: styles, notes }: Block) {
      const width = contents[0]?.length ?? 0
      if (width === 0) return
      makeRoom(row + contents.length - 1, column + width - 1)
      tell(`${name}, ${letters(column)}${row}:${letters(column + width - 1)}${row + contents.length - 1}`)
      const range = sheet.getRange(row, column, contents.length, width)
      if (formats || contents.some((line) => line.some((content) => typeof content === 'string' && content !== '')))
        range.setNumberFormats(contents.map((line, r) => line.map((content, c) => format(content, formats?.[r]?.[c]))))
      range.setValues(contents.map((line) => line.map(value)))
      if (notes) range.setNotes(notes)
      if (!styles) return
      const used = [...new Set(styles.flat())]
      const each = <T>(pick: (style: (typeof looks)['plain']) => T, set: (values: T[][]) => void) => {
        if (!fresh || used.some((look) => pick(looks[look]) !== pick(looks.plain)))
          set(styles.map((line) => line.map((look) => pick(looks[look]))))
      }
      each(
        (style) => style.weight,
        (values) => range.setFontWeights(values),
      )
      each(
        (style) => style.background,
        (values) => range.setBackgrounds(values as string[][]),
      )
      each(
        (style) => style.colour,
        (values) => range.setFontColors(values),
      )
      each(
        (style) => style.size,
        (values) => range.setFontSizes(values),
      )
      each(
        (style) => style.align,
        (values) => range.setHorizontalAlignments(values),
      )
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
      sheet.insertRowsAfter(row, count)
    },

    deleteRows(row, count) {
      tell(`${name}, rows ${row} to ${row + count - 1} deleted`)
      size = undefined
      seen = { ...seen, rows: Math.max(seen.rows - count, 0) }
      sheet.deleteRows(row, count)
    },

    freezeRows: (count) => sheet.setFrozenRows(count),

    widths(pixels) {
      const count = (width: number) => pixels.filter((pixel) => pixel === width).length
      const usual = pixels.reduce((most, width) => (count(width) > count(most) ? width : most), 0)
      if (pixels.length) sheet.setColumnWidths(1, pixels.length, usual)
      for (let c = 0, run = 0; c < pixels.length; c = run) {
        while (run < pixels.length && pixels[run] === pixels[c]) run++
        if (pixels[c] !== usual) sheet.setColumnWidths(c + 1, run - c, pixels[c] as number)
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

    colourBands(row, columns, rows, bands) {
      const ranges = columns.map((column) => sheet.getRange(row, column, rows, 1))
      const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges(ranges)
      const kept = fresh ? [] : sheet.getConditionalFormatRules()
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
      const old = (fresh ? [] : sheet.getCharts()).find((c) => c.getOptions().get('title') === chart.title)
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
        .setOption('colors', [...seriesColours])
        .setPosition(chart.at.row, chart.at.column, 0, 0)
      if (chart.kind === 'stacked column') builder.setOption('isStacked', true)
      sheet.insertChart(builder.build())
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
}
