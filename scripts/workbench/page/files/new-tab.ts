import { helpers, type Locale, type Model } from '@odoo/o-spreadsheet'
import type { CsvValue } from '../../csv'
import { asText } from '../../emulator/document/as-text'
import { type CellChange, send } from '../../emulator/document/engine'
import { execute } from '../../emulator/document/execute'

const narrowest = 70
const widest = 360

/** A width in pixels that shows nearly all of a column. */
function fitting(rows: readonly CsvValue[][], column: number): number {
  const lengths = rows.map((row) => {
    const value = row[column] ?? ''
    return typeof value === 'object' ? '2026-06-30'.length : String(value).length
  })
  const title = lengths[0] ?? 0
  const most = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0
  return Math.round(Math.min(widest, Math.max(narrowest, 20 + 7 * Math.max(title, most))))
}

function contentOf(value: CsvValue, locale: Locale): { content: string; format?: string } {
  if (typeof value === 'string') return { content: asText(value, false, locale) }
  if (typeof value === 'number') return { content: String(value) }
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' }
  if ('share' in value) return { content: String(value.share), format: '0.00%' }
  return { content: String(Date.parse(value.date) / 864e5 + 25569), format: 'yyyy-mm-dd' }
}

/** The name, with a number behind it if a tab has it already; names differ by more than capitals. */
function freeName(getters: Model['getters'], wished: string): string {
  const taken = new Set(getters.getSheetIds().map((id) => getters.getSheetName(id).toLowerCase()))
  const base = helpers.sanitizeSheetName(wished).trim() || 'CSV'
  let name = base
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${base} ${i}`
  return name
}

/** Makes a last tab of these rows, the first being titles, and shows it. One undo takes it away. Gives its name. */
export function addTab(model: Model, wished: string, rows: readonly CsvValue[][]): string {
  const { getters } = model
  const sheetId = model.uuidGenerator.uuidv4()
  const name = freeName(getters, wished)
  const width = Math.max(1, ...rows.map((row) => row.length))
  const locale = getters.getLocale()
  const cells = rows.flatMap((line, row) =>
    line.flatMap((value, col): CellChange[] => {
      if (value === '') return []
      const at = row === 0 ? { col, row, style: { bold: true, fillColor: '#f1f4f9' } } : { col, row }
      return [{ ...at, ...contentOf(value, locale) }]
    }),
  )
  execute(model, () => {
    send(model, {
      type: 'CREATE_SHEET',
      sheetId,
      name,
      position: getters.getSheetIds().length,
      rows: Math.max(100, rows.length + 20),
      cols: Math.max(26, width),
    })
    send(model, { type: 'WRITE_CELLS', sheetId, cells })
    send(model, { type: 'FREEZE_ROWS', sheetId, quantity: 1 })
    for (let column = 0; column < width; column++)
      send(model, {
        type: 'RESIZE_COLUMNS_ROWS',
        sheetId,
        dimension: 'COL',
        elements: [column],
        size: fitting(rows, column),
      })
  })
  model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId })
  return name
}
