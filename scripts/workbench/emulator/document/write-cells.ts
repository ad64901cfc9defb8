import { type CoreCommand, CorePlugin, registries } from '@odoo/o-spreadsheet'
import { addCoreCommand, type OwnCommand } from './engine'

/** A block of cells in one command: one entry of the log, and each cell is checked once, by whoever writes the block. */
class WriteCells extends CorePlugin {
  override handle(command: CoreCommand | OwnCommand): void {
    if (command.type !== 'WRITE_CELLS') return
    for (const cell of command.cells) this.dispatch('UPDATE_CELL', { sheetId: command.sheetId, ...cell })
  }
}

addCoreCommand('WRITE_CELLS')
registries.corePluginRegistry.add('writeCells', WriteCells)
