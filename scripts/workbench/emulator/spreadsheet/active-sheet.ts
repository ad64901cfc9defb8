import type { Execution } from '../execution'

/** The tab in front, as the script sees it; people see it when the script has ended. */
export class ActiveSheet {
  private readonly before: string

  constructor(
    private readonly execution: Execution,
    public id: string = execution.document.getters.getActiveSheetId(),
  ) {
    this.before = this.id
  }

  /** The tab is hidden or gone: the first of the others comes to the front. */
  leave(sheetId: string): void {
    if (this.id === sheetId) this.id = this.execution.document.getters.getVisibleSheetIds()[0] ?? sheetId
  }

  /** Brings it to the front. */
  show(): void {
    if (this.id === this.before) return
    this.execution.document.send({ type: 'ACTIVATE_SHEET', sheetIdFrom: this.before, sheetIdTo: this.id })
    this.execution.options.screen.show(this.id)
  }
}
