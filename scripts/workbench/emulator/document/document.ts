import './execute'
import './notes'
import './number-formats'
import './protection'
import './write-cells'
import type { EvaluatedCell, Model, Style } from '@odoo/o-spreadsheet'
import type { Entered } from '../entered/entered'
import { changeOf } from './change'
import { type CellChange, type Mark, type Position, send } from './engine'
import { recalculate } from './execute'
import type { OwnGetters } from './getters'
import { shownFormat } from './number-formats'
import { type Waiting, WaitingCells } from './waiting'

/** The workbook below the emulated services: writes are collected, and carried out at the first read, as Google does. */
export class Document {
  private readonly waiting = new WaitingCells()
  private stale = false

  constructor(readonly model: Model) {}

  /** Of the engine, as it stands: cells that were written and not yet carried out are not in it. */
  get getters(): OwnGetters {
    return this.model.getters as OwnGetters
  }

  /** Changes the structure, after what was written before. */
  send(command: Parameters<typeof send>[1]): void {
    this.flush()
    send(this.model, command)
    this.stale = true
  }

  /** The number format as it was given; 'General' for none. */
  numberFormat(position: Position): string {
    return this.waiting.at(position)?.numberFormat ?? this.standingFormat(position)
  }

  private standingFormat(position: Position): string {
    const shown = this.getters.getCell(position)?.format ?? ''
    const kept = this.getters.getKeptNumberFormat(position)
    // People may have formatted the cell anew since: then what was kept no longer belongs to it.
    if (kept && (shownFormat(kept) === shown || (kept === '@' && shown === ''))) return kept
    return shown || 'General'
  }

  setNumberFormat(position: Position, format: string): void {
    this.waiting.of(position).numberFormat = format
  }

  setNote(position: Position, note: string): void {
    this.waiting.of(position).note = note
  }

  /** Undefined values take away. */
  setStyle(position: Position, style: Style): void {
    const cell = this.waiting.of(position)
    cell.style = cell.style ? { ...cell.style, ...style } : style
  }

  setContent(position: Position, entered: Entered): void {
    const cell = this.waiting.of(position)
    cell.entered = entered
    if (entered.kind === 'number' && entered.format && this.numberFormat(position) === 'General')
      cell.numberFormat = entered.format
  }

  /** Carries out what was written. */
  flush(): void {
    for (const [sheetId, cells] of this.waiting.take()) {
      this.carryOut(sheetId, cells)
      this.stale = true
    }
  }

  private carryOut(sheetId: string, waiting: readonly Waiting[]): void {
    const locale = this.getters.getLocale()
    const cells: CellChange[] = []
    const notes: Mark[] = []
    const formats: Mark[] = []
    for (const one of waiting) {
      const { col, row, note } = one
      const position = { sheetId, col, row }
      const before = { cell: this.getters.getCell(position), numberFormat: this.standingFormat(position) }
      const { change, kept } = changeOf(one, before, locale)
      if (Object.keys(change).length > 2) cells.push(change)
      if (note !== undefined) notes.push({ col, row, text: note })
      if (kept !== undefined && kept !== this.getters.getKeptNumberFormat(position))
        formats.push({ col, row, text: kept })
    }
    if (cells.length) send(this.model, { type: 'WRITE_CELLS', sheetId, cells })
    if (notes.length) send(this.model, { type: 'SET_NOTES', sheetId, marks: notes })
    if (formats.length) send(this.model, { type: 'SET_NUMBER_FORMATS', sheetId, marks: formats })
  }

  /** Gives up what was written and not yet carried out. */
  discard(): void {
    this.waiting.take()
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
