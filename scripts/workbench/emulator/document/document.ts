import './execute'
import './notes'
import './number-formats'
import './write-cells'
import type { EvaluatedCell, Model, Style } from '@odoo/o-spreadsheet'
import type { Entered } from '../entered/entered'
import { asText } from './as-text'
import { type CellChange, type OwnGetters, type Position, send } from './engine'
import { recalculate } from './execute'
import { shownFormat } from './number-formats'

type Pending = CellChange & { numberFormat?: string; note?: string; styles?: Style }

const cleared = (style: Style): Style | null => {
  const kept = Object.entries(style).filter(([, value]) => value !== undefined && value !== '')
  return kept.length ? Object.fromEntries(kept) : null
}

/** The workbook below the emulated services: writes are collected, and carried out at the first read, as Google does. */
export class Document {
  private pending = new Map<string, Map<number, Pending>>()
  private stale = false

  constructor(readonly model: Model) {}

  /** Of the engine, as it stands: cells that were written and not yet carried out are not in it. */
  get getters(): OwnGetters {
    return this.model.getters as OwnGetters
  }

  /** Whether anything was written that is not carried out yet. */
  get waiting(): boolean {
    return this.pending.size > 0
  }

  /** Changes the structure, after what was written before. */
  send(command: Parameters<typeof send>[1]): void {
    this.flush()
    send(this.model, command)
    this.stale = true
  }

  private at({ sheetId, col, row }: Position): Pending {
    let sheet = this.pending.get(sheetId)
    if (!sheet) {
      sheet = new Map()
      this.pending.set(sheetId, sheet)
    }
    const key = row * 20_000 + col
    let cell = sheet.get(key)
    if (!cell) {
      cell = { col, row }
      sheet.set(key, cell)
    }
    return cell
  }

  private waitingAt({ sheetId, col, row }: Position): Pending | undefined {
    return this.pending.get(sheetId)?.get(row * 20_000 + col)
  }

  /** The number format as it was given; 'General' for none. */
  numberFormat(position: Position): string {
    const waiting = this.waitingAt(position)?.numberFormat
    if (waiting !== undefined) return waiting
    const shown = this.getters.getCell(position)?.format ?? ''
    const kept = this.getters.getKeptNumberFormat(position)
    // People may have formatted the cell anew since: then what was kept no longer belongs to it.
    if (kept && (shownFormat(kept) === shown || (kept === '@' && shown === ''))) return kept
    return shown || 'General'
  }

  setNumberFormat(position: Position, format: string): void {
    this.at(position).numberFormat = format
  }

  setNote(position: Position, note: string): void {
    this.at(position).note = note
  }

  /** Undefined values take away. */
  setStyle(position: Position, style: Style): void {
    const cell = this.at(position)
    cell.styles = cell.styles ? { ...cell.styles, ...style } : style
  }

  setContent(position: Position, entered: Entered): void {
    const cell = this.at(position)
    switch (entered.kind) {
      case 'blank':
        cell.content = ''
        return
      case 'formula':
        cell.content = entered.formula
        return
      case 'boolean':
        cell.content = entered.value ? 'TRUE' : 'FALSE'
        return
      case 'number':
        cell.content = String(entered.value)
        if (entered.format && this.numberFormat(position) === 'General') cell.numberFormat = entered.format
        return
      case 'text':
        cell.content = asText(entered.text, this.numberFormat(position) === '@', this.getters.getLocale())
    }
  }

  /** Carries out what was written. */
  flush(): void {
    const pending = this.pending
    this.pending = new Map()
    for (const [sheetId, cells] of pending) {
      const list = [...cells.values()]
      this.sendFormats(sheetId, list)
      const notes = list.flatMap(({ col, row, note }) => (note === undefined ? [] : [{ col, row, text: note }]))
      if (notes.length) send(this.model, { type: 'SET_NOTES', sheetId, marks: notes })
      const changes = list.flatMap((cell) => this.change(sheetId, cell))
      if (changes.length) send(this.model, { type: 'WRITE_CELLS', sheetId, cells: changes })
      this.stale = true
    }
  }

  /** Gives up what was written and not yet carried out. */
  discard(): void {
    this.pending = new Map()
  }

  private sendFormats(sheetId: string, cells: Pending[]): void {
    const marks = cells.flatMap((cell) => {
      const { col, row } = cell
      const format = cell.numberFormat ?? this.numberFormat({ sheetId, col, row })
      if (cell.numberFormat === undefined && format !== '@') return []
      const content = cell.content ?? this.contentOf({ sheetId, col, row })
      cell.format = format === '@' && content.startsWith("'=") ? '' : shownFormat(format)
      const kept = cell.format === format || format === 'General' ? '' : format
      return kept === this.getters.getKeptNumberFormat({ sheetId, col, row }) ? [] : [{ col, row, text: kept }]
    })
    if (marks.length) send(this.model, { type: 'SET_NUMBER_FORMATS', sheetId, marks })
  }

  private contentOf(position: Position): string {
    const cell = this.getters.getCell(position)
    return cell && !cell.isFormula ? cell.content : ''
  }

  private change(sheetId: string, { col, row, content, format, styles }: Pending): CellChange[] {
    const change: CellChange = { col, row }
    const before = this.getters.getCell({ sheetId, col, row })
    if (content !== undefined) change.content = content
    if (format !== undefined && format !== (before?.format ?? '')) change.format = format
    if (styles) {
      const style = cleared({ ...before?.style, ...styles })
      if (style || before?.style) change.style = style
    }
    return Object.keys(change).length > 2 ? [change] : []
  }

  /** Makes ready to read values: what was written is carried out, and what depends on it computed. */
  settle(): void {
    this.flush()
    if (this.stale) recalculate(this.model)
    this.stale = false
  }

  evaluated(position: Position): EvaluatedCell {
    return this.getters.getEvaluatedCell(position)
  }
}
