import { type CoreCommand, invalidateEvaluationCommands, registries } from '@odoo/o-spreadsheet'
import { addCoreCommand, type CellChange, type OwnCommand } from './engine'

type Command = CoreCommand | OwnCommand
const plugins = registries.corePluginRegistry

/** What the engine's own plugins do inside; their types keep it to themselves. */
type Inside = {
  getters: object
  dispatch(type: string, payload: object): unknown
  handle(command: Command): void
  updateCell(sheetId: string, col: number, row: number, change: CellChange): void
  updateCellPosition(at: object): void
}
type Plugin = new (...config: unknown[]) => Inside

/** Above this many cells a block goes past the engine's commands, which ask some hundred plugins about every cell. */
const large = 2_000

/** Whether its row may have to grow, which the engine looks at cell by cell. */
const isTall = ({ content, style }: CellChange) =>
  style?.fontSize !== undefined || style?.wrapping === 'wrap' || content?.includes('\n')

const sheets = new WeakMap<object, Inside>()

class Sheets extends (plugins.get('sheet') as unknown as Plugin) {
  constructor(...config: unknown[]) {
    super(...config)
    sheets.set(this.getters, this)
  }

  /** The cells of a copy are written as one block. */
  override handle(command: Command): void {
    if (command.type !== 'DUPLICATE_SHEET') {
      super.handle(command)
      return
    }
    const cells: CellChange[] = []
    const { dispatch } = this
    this.dispatch = (type, payload) =>
      type === 'UPDATE_CELL' ? cells.push(payload as CellChange) : dispatch(type, payload)
    try {
      super.handle(command)
    } finally {
      this.dispatch = dispatch
    }
    if (cells.length) dispatch('WRITE_CELLS', { sheetId: command.sheetIdTo, cells })
  }
}

/**
 * A block of cells in one command: one entry of the log, undone as one. A large one goes straight to the two plugins that
 * hold cells and their places; the others hear of the whole block, as of an undo, and compute everything anew.
 */
class Cells extends (plugins.get('cell') as unknown as Plugin) {
  override handle(command: Command): void {
    if (command.type === 'WRITE_CELLS') this.write(command.sheetId, command.cells)
    else super.handle(command)
  }

  private write(sheetId: string, cells: CellChange[]): void {
    if (cells.length <= large) {
      for (const cell of cells) this.dispatch('UPDATE_CELL', { sheetId, ...cell })
      return
    }
    const { dispatch } = this
    const sheet = sheets.get(this.getters)
    if (!sheet) throw new Error('The engine has made its cells before its sheets.')
    this.dispatch = (_, at) => sheet.updateCellPosition(at)
    try {
      for (const cell of cells) if (!isTall(cell)) this.updateCell(sheetId, cell.col, cell.row, cell)
    } finally {
      this.dispatch = dispatch
    }
    for (const cell of cells) if (isTall(cell)) dispatch('UPDATE_CELL', { sheetId, ...cell })
  }
}

addCoreCommand('WRITE_CELLS')
invalidateEvaluationCommands.add('WRITE_CELLS' as CoreCommand['type'])
plugins.replace('sheet', Sheets as never)
plugins.replace('cell', Cells as never)
