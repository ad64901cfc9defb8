import { Exception, signature } from '../exception'
import type { Execution } from '../execution'

/** Copies a tab with everything on it to the end of its spreadsheet, shown whether the tab is or not; gives the copy's id. */
export function copySheet(execution: Execution, sheetId: string, destination: unknown): string {
  if (String(destination) !== 'Spreadsheet') throw signature('SpreadsheetApp.Sheet.copyTo', destination)
  const { document } = execution
  const { getters } = document
  const sheetIdTo = document.model.uuidGenerator.uuidv4()
  const sheetNameTo = `Copy of ${getters.getSheetName(sheetId)}`
  if (taken(execution, sheetNameTo)) throw new Error('SpreadsheetApp.Sheet.copyTo, a second time, is not emulated.')
  document.send({ type: 'DUPLICATE_SHEET', sheetId, sheetIdTo, sheetNameTo })
  // The engine puts it beside its original, and moves a tab past tabs that show.
  const ids = getters.getSheetIds()
  const hidden = ids.filter((id) => !getters.isSheetVisible(id))
  for (const id of hidden) document.send({ type: 'SHOW_SHEET', sheetId: id })
  const delta = ids.length - 1 - ids.indexOf(sheetIdTo)
  if (delta) document.send({ type: 'MOVE_SHEET', sheetId: sheetIdTo, delta })
  for (const id of hidden) if (id !== sheetIdTo) document.send({ type: 'HIDE_SHEET', sheetId: id })
  return sheetIdTo
}

const taken = ({ document: { getters } }: Execution, name: string): boolean =>
  getters.getSheetIds().some((id) => getters.getSheetName(id).toLowerCase() === name.toLowerCase())

/** Gives a tab another name. */
export function renameSheet(execution: Execution, sheetId: string, newName: unknown): void {
  if (typeof newName !== 'string') throw signature('SpreadsheetApp.Sheet.setName', newName)
  const oldName = execution.document.getters.getSheetName(sheetId)
  if (oldName === newName) return
  if (taken(execution, newName))
    throw new Exception(`A sheet with the name "${newName}" already exists. Please enter another name.`)
  execution.document.send({ type: 'RENAME_SHEET', sheetId, oldName, newName })
}
