import type { Screen } from '../api'
import type { Document } from '../document/document'

/** The tab in front, as the script sees it; people see it when the script has ended. */
export class ActiveSheet {
  /** The cell that the script selected. */
  private cell: { col: number; row: number } | undefined
  private readonly before: string

  constructor(
    private readonly document: Document,
    private readonly screen: Screen,
    public id: string = document.getters.getActiveSheetId(),
  ) {
    this.before = this.id
  }

  select(sheetId: string, col: number, row: number): void {
    this.id = sheetId
    this.cell = { col, row }
  }

  /** The cell that a person is in, or that the script selected; counted from 1. Another tab is entered at its first. */
  current(): { column: number; row: number } {
    const { col, row } =
      this.cell ?? (this.id === this.before ? this.document.getters.getActivePosition() : { col: 0, row: 0 })
    return { column: col + 1, row: row + 1 }
  }

  /** The tab is hidden or gone: the first of the others comes to the front. */
  leave(sheetId: string): void {
    if (this.id === sheetId) this.id = this.document.getters.getVisibleSheetIds()[0] ?? sheetId
  }

  /** Brings it to the front, the selected cell in sight. */
  show(): void {
    if (this.id !== this.before) {
      this.document.send({ type: 'ACTIVATE_SHEET', sheetIdFrom: this.before, sheetIdTo: this.id })
      this.screen.show(this.id)
    }
    if (this.cell) this.document.model.selection.selectCell(this.cell.col, this.cell.row)
  }
}
