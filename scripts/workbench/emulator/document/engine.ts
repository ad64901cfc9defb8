import {
  type Command,
  type CoreCommand,
  coreTypes,
  helpers,
  type Model,
  registries,
  type Style,
} from '@odoo/o-spreadsheet'

/** 0-based, as the engine counts. */
export type Position = { sheetId: string; col: number; row: number }

/** What changes of a cell; `style: null` and `format: ''` take them away. */
export type CellChange = { col: number; row: number; content?: string; format?: string; style?: Style | null }

/** A text kept beside a cell; '' for none. */
export type Mark = { col: number; row: number; text: string }

/** Commands that our plugins add to the engine's: they are logged, undone and replayed like its own. */
export type OwnCommand =
  | { type: 'WRITE_CELLS'; sheetId: string; cells: CellChange[] }
  | { type: 'SET_NOTES' | 'SET_NUMBER_FORMATS'; sheetId: string; marks: Mark[] }
  | { type: 'DESCRIBE_PROTECTION'; sheetId: string; text: string }

/** Makes a command of ours one of the engine's core commands; undoing it again is left to the history of its state. */
export function addCoreCommand(type: OwnCommand['type']): void {
  // The engine's lists name its own commands alone, and hold any.
  coreTypes.add(type as CoreCommand['type'])
  registries.inverseCommandRegistry.add(type, (command) => [command])
}

/** Carries a command out; the engine refuses what would change nothing, which is no fault. */
export function send(model: Model, command: Command | OwnCommand): void {
  const { type, ...payload } = command
  const result = model.dispatch(type as CoreCommand['type'], payload as never)
  const reasons = result.reasons.filter((reason) => reason !== 'NoChanges')
  if (!result.isSuccessful && reasons.length) throw new Error(`The engine refused ${type}: ${reasons.join(', ')}.`)
}

export const a1 = (col: number, row: number): string => helpers.toXC(col, row)
