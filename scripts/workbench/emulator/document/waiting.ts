import type { Style } from '@odoo/o-spreadsheet'
import type { Entered } from '../entered/entered'
import type { Position } from './engine'

/** What was written to a cell and is not carried out yet. */
export type Waiting = {
  col: number
  row: number
  entered?: Entered
  numberFormat?: string
  note?: string
  style?: Style
}

/** More columns than a sheet can have. */
const width = 20_000

/** The cells that wait, by tab. Writing to a cell again adds to what waits for it. */
export class WaitingCells {
  private tabs = new Map<string, Map<number, Waiting>>()

  at({ sheetId, col, row }: Position): Waiting | undefined {
    return this.tabs.get(sheetId)?.get(row * width + col)
  }

  of(position: Position): Waiting {
    const { sheetId, col, row } = position
    let tab = this.tabs.get(sheetId)
    if (!tab) {
      tab = new Map()
      this.tabs.set(sheetId, tab)
    }
    const key = row * width + col
    let cell = tab.get(key)
    if (!cell) {
      cell = { col, row }
      tab.set(key, cell)
    }
    return cell
  }

  /** Hands over everything that waits, tab by tab; nothing waits any more. */
  take(): (readonly [sheetId: string, cells: readonly Waiting[]])[] {
    const taken = [...this.tabs].map(([sheetId, cells]) => [sheetId, [...cells.values()]] as const)
    this.tabs = new Map()
    return taken
  }
}
