import type { Cell, Locale, Style } from '@odoo/o-spreadsheet'
import type { Entered } from '../entered/entered'
import { asText } from './as-text'
import type { CellChange } from './engine'
import { shownFormat } from './number-formats'
import type { Waiting } from './waiting'

const plainText = '@'

const cleared = (style: Style): Style | null => {
  const kept = Object.entries(style).filter(([, value]) => value !== undefined && value !== '')
  return kept.length ? Object.fromEntries(kept) : null
}

/** The text that stands in a cell; undefined for anything else. */
export function textIn(cell: Cell | undefined): string | undefined {
  if (!cell || cell.isFormula || cell.content === '') return undefined
  if (cell.format === plainText) return cell.content
  return typeof cell.parsedValue === 'string' ? cell.parsedValue : undefined
}

function contentOf(entered: Entered, format: string, locale: Locale): string {
  switch (entered.kind) {
    case 'blank':
      return ''
    case 'formula':
      return entered.formula
    case 'boolean':
      return entered.value ? 'TRUE' : 'FALSE'
    case 'number':
      return String(entered.value)
    case 'text':
      return asText(entered.text, format === plainText, locale)
  }
}

/** What is known of a cell before something waiting is carried out. */
export type Before = { cell: Cell | undefined; numberFormat: string }

/**
 * The change of the engine's cell that carries out what waits for it, and the number format to be kept beside it, '' for none.
 * Text stays text when its cell becomes one of the format @, or ceases to be.
 */
export function changeOf(waiting: Waiting, before: Before, locale: Locale): { change: CellChange; kept?: string } {
  const { col, row, style } = waiting
  const change: CellChange = { col, row }
  const format = waiting.numberFormat ?? before.numberFormat
  const standing = textIn(before.cell)
  const turned = standing !== undefined && (format === plainText) !== (before.numberFormat === plainText)
  const entered = waiting.entered ?? (turned ? ({ kind: 'text', text: standing } as const) : undefined)
  if (entered) change.content = contentOf(entered, format, locale)
  let kept: string | undefined
  if (waiting.numberFormat !== undefined || (entered && format === plainText)) {
    // The engine evaluates =… also under @, so there it goes without.
    const content = change.content ?? (before.cell && !before.cell.isFormula ? before.cell.content : '')
    const shown = format === plainText && content.startsWith("'=") ? '' : shownFormat(format)
    if (shown !== (before.cell?.format ?? '')) change.format = shown
    kept = shown === format || format === 'General' ? '' : format
  }
  if (style) {
    const next = cleared({ ...before.cell?.style, ...style })
    if (next || before.cell?.style) change.style = next
  }
  return kept === undefined ? { change } : { change, kept }
}
