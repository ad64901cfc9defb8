import { helpers } from '@odoo/o-spreadsheet'
import type { BookData } from '../engine'

/** A cell to be: what the engine is given, and its number format. */
export type NewCell = { content: string; format?: string }
/** A tab to be; its first row is a heading. */
export type NewTab = { name: string; rows: NewCell[][]; widths?: readonly number[] }

type SheetData = BookData['sheets'][number]

const widest = 360
/** Wide enough for most of what stands in a column of a heading and values. */
const fitting = (rows: readonly NewCell[][], column: number): number => {
  const lengths = rows.map((row) => row[column]?.content.length ?? 0).sort((a, b) => a - b)
  const most = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  return Math.min(widest, 24 + 7.5 * Math.max(most, rows[0]?.[column]?.content.length ?? 0, 6))
}

/** Ranges of one column in which a format stays the same, by range. */
const runs = (rows: readonly NewCell[][], column: number, numberOf: (format: string) => number) => {
  const found: Record<string, number> = {}
  for (let start = 0; start < rows.length; ) {
    const format = rows[start]?.[column]?.format
    let end = start + 1
    while (end < rows.length && rows[end]?.[column]?.format === format) end += 1
    if (format) found[`${helpers.toXC(column, start)}:${helpers.toXC(column, end - 1)}`] = numberOf(format)
    start = end
  }
  return found
}

function sheetOf({ name, rows, widths }: NewTab, id: string, numberOf: (format: string) => number): SheetData {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const sheet: SheetData = { ...helpers.createEmptySheet(id, name), panes: { xSplit: 0, ySplit: 1 } }
  sheet.colNumber = Math.max(26, width + 2)
  sheet.rowNumber = Math.max(100, rows.length + 50)
  rows.forEach((row, r) =>
    row.forEach(({ content }, c) => {
      if (content !== '') sheet.cells[helpers.toXC(c, r)] = content
    }),
  )
  for (let c = 0; c < width; c++) {
    sheet.cols[c] = { size: widths?.[c] ?? fitting(rows, c) }
    Object.assign(sheet.formats, runs(rows, c, numberOf))
  }
  if (width > 0) sheet.styles[`A1:${helpers.toXC(width - 1, 0)}`] = 1
  return sheet
}

/** A new workbook of these tabs. */
export function bookOf(tabs: readonly NewTab[]): BookData {
  const book = helpers.createEmptyWorkbookData(tabs[0]?.name ?? 'Sheet1')
  const formats: string[] = []
  const numberOf = (format: string) => {
    if (!formats.includes(format)) formats.push(format)
    return formats.indexOf(format) + 1
  }
  if (tabs.length > 0) book.sheets = tabs.map((tab, i) => sheetOf(tab, `tab-${i + 1}`, numberOf))
  book.styles = { 1: { bold: true, fillColor: '#f1f4f9' } }
  book.formats = Object.fromEntries(formats.map((format, i) => [i + 1, format]))
  return book
}
