import { registries } from '@odoo/o-spreadsheet'
import { addCoreCommand, type Position } from './engine'
import { Marks } from './marks'

export type NoteGetters = {
  /** The note of a cell, '' where there is none. */
  getNote(position: Position): string
  /** All notes of a tab by cell, such as `{ B2: 'Why it is so' }`. */
  getNotes(sheetId: string): Readonly<Record<string, string>>
}

/** Notes of cells. The command `SET_NOTES` writes them; '' removes one. */
class Notes extends Marks implements NoteGetters {
  static override getters = ['getNote', 'getNotes'] as const
  protected readonly command = 'SET_NOTES'
  protected readonly key = 'notes'

  getNote(position: Position): string {
    return this.at(position)
  }

  getNotes(sheetId: string): Readonly<Record<string, string>> {
    return this.of(sheetId)
  }
}

addCoreCommand('SET_NOTES')
registries.corePluginRegistry.add('notes', Notes)
