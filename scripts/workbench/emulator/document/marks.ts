import { type CoreCommand, CorePlugin, helpers, type WorkbookData } from '@odoo/o-spreadsheet'
import type { OwnCommand, Position } from './engine'

/** Texts by cell, such as `B2`. */
type Marked = Record<string, string>

/** Moves every mark; `where` gives the new place of a cell, or undefined where it is gone. */
function moved(marks: Marked, where: (col: number, row: number) => { col: number; row: number } | undefined): Marked {
  const result: Marked = {}
  for (const [xc, text] of Object.entries(marks)) {
    const { col, row } = helpers.toCartesian(xc)
    const to = where(col, row)
    if (to) result[helpers.toXC(to.col, to.row)] = text
  }
  return result
}

/** A text kept beside a cell, for which the engine has no place: it moves with rows and columns, and is undone and saved. */
export abstract class Marks extends CorePlugin<{ marks: Record<string, Marked | undefined> }> {
  protected abstract readonly command: OwnCommand['type']
  /** The key in the saved data of a tab. */
  protected abstract readonly key: string
  readonly marks: Record<string, Marked | undefined> = {}

  protected of(sheetId: string): Marked {
    return this.marks[sheetId] ?? {}
  }

  protected at({ sheetId, col, row }: Position): string {
    const marks = this.marks[sheetId]
    return marks ? (marks[helpers.toXC(col, row)] ?? '') : ''
  }

  private put(sheetId: string, marks: Marked): void {
    // A tab without marks costs nothing to ask.
    this.history.update('marks', sheetId, Object.keys(marks).length ? marks : undefined)
  }

  override handle(command: CoreCommand | OwnCommand): void {
    switch (command.type) {
      case 'SET_NOTES':
      case 'SET_NUMBER_FORMATS': {
        if (command.type !== this.command) return
        const marks = { ...this.of(command.sheetId) }
        for (const { col, row, text } of command.marks) {
          if (text === '') delete marks[helpers.toXC(col, row)]
          else marks[helpers.toXC(col, row)] = text
        }
        this.put(command.sheetId, marks)
        return
      }
      case 'ADD_COLUMNS_ROWS': {
        const from = command.position === 'before' ? command.base : command.base + 1
        const shift = (index: number) => (index >= from ? index + command.quantity : index)
        const rows = command.dimension === 'ROW'
        this.move(command.sheetId, (col, row) => ({ col: rows ? col : shift(col), row: rows ? shift(row) : row }))
        return
      }
      case 'REMOVE_COLUMNS_ROWS': {
        const gone = new Set(command.elements)
        const shift = (index: number) => index - command.elements.filter((element) => element < index).length
        const rows = command.dimension === 'ROW'
        this.move(command.sheetId, (col, row) => {
          if (gone.has(rows ? row : col)) return undefined
          return { col: rows ? col : shift(col), row: rows ? shift(row) : row }
        })
        return
      }
      case 'MOVE_RANGES':
        this.moveRanges(command)
        return
      case 'DUPLICATE_SHEET':
        this.put(command.sheetIdTo, { ...this.of(command.sheetId) })
        return
      case 'DELETE_SHEET':
        this.put(command.sheetId, {})
        return
    }
  }

  private move(sheetId: string, where: Parameters<typeof moved>[1]): void {
    const marks = this.of(sheetId)
    if (Object.keys(marks).length) this.put(sheetId, moved(marks, where))
  }

  /** Cut and pasted cells take their marks along. */
  private moveRanges(command: Extract<CoreCommand, { type: 'MOVE_RANGES' }>): void {
    const zone = command.target[0]
    if (!zone) return
    const inside = (xc: string) => {
      const { col, row } = helpers.toCartesian(xc)
      return helpers.isInside(col, row, zone)
    }
    const marks = Object.entries(this.of(command.sheetId))
    const taken = marks.filter(([xc]) => inside(xc))
    if (!taken.length) return
    this.put(command.sheetId, Object.fromEntries(marks.filter(([xc]) => !inside(xc))))
    const arrived = moved(Object.fromEntries(taken), (col, row) => ({
      col: col - zone.left + command.col,
      row: row - zone.top + command.row,
    }))
    this.put(command.targetSheetId, { ...this.of(command.targetSheetId), ...arrived })
  }

  override import(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      const saved: Marked | undefined = Reflect.get(sheet, this.key)
      if (saved) this.marks[sheet.id] = saved
    }
  }

  override export(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      const marks = this.of(sheet.id)
      if (Object.keys(marks).length) Object.assign(sheet, { [this.key]: { ...marks } })
    }
  }
}
