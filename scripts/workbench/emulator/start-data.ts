import { helpers, type WorkbookData } from '@odoo/o-spreadsheet'
import { asText } from './document/as-text'
import { a1 } from './document/engine'
import { engineLocale } from './engine-locale'
import { fromLocale } from './entered/formula'
import { localeOf } from './entered/locale'

/** A cell to start with; text stays text, whatever it looks like. '' is a blank. */
export type StartCell = string | number | boolean | { date: string } | { share: number } | { formula: string }

/** A workbook with these tabs, as the engine opens it. A date is `yyyy-mm-dd`; a share is shown in percent; a formula is written as people of the locale do. */
export function startData(tabs: Record<string, readonly (readonly StartCell[])[]>, locale: string): WorkbookData {
  const data: WorkbookData = {
    ...helpers.createEmptyWorkbookData(),
    sheets: [],
    formats: { 1: 'yyyy-mm-dd', 2: '0.00%' },
  }
  data.settings = { ...data.settings, locale: engineLocale(locale) }
  for (const [name, rows] of Object.entries(tabs)) {
    const cells: Record<string, string> = {}
    const formats: Record<string, number> = {}
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        const xc = a1(c, r)
        if (typeof cell === 'object' && 'date' in cell) formats[xc] = 1
        if (typeof cell === 'object' && 'share' in cell) formats[xc] = 2
        const content = contentOf(cell, locale, data.settings.locale)
        if (content !== '') cells[xc] = content
      })
    })
    data.sheets.push({
      ...helpers.createEmptySheet(`tab-${data.sheets.length + 1}`, name),
      rowNumber: Math.max(1000, rows.length),
      colNumber: Math.max(26, ...rows.map((row) => row.length)),
      cells,
      formats,
    })
  }
  return data
}

function contentOf(cell: StartCell, locale: string, shown: WorkbookData['settings']['locale']): string {
  if (typeof cell === 'string') return cell === '' ? '' : asText(cell, false, shown)
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if ('formula' in cell) return fromLocale(cell.formula, localeOf(locale))
  if ('share' in cell) return String(cell.share)
  return String(Date.parse(`${cell.date}T00:00:00Z`) / 864e5 + 25569)
}
