import { Exception, signature } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'
import { named, removeNamedRange, setNamedRange } from './named-range'
import { place } from './place'
import { range } from './range'
import { sheet, sheetIdOf } from './sheet'

export function spreadsheet(execution: Execution): object {
  const { document, options } = execution
  const { getters } = document
  const of = (sheetId: string) => sheet(execution, sheetId, self)

  const self: object = service(execution, 'SpreadsheetApp.Spreadsheet', {
    reads: {
      getSpreadsheetTimeZone: () => options.timeZone,
      getSpreadsheetLocale: () => options.locale,
      getActiveSheet: () => of(execution.active.id),
      getCurrentCell() {
        const { column, row } = execution.active.current()
        return range(execution, place(execution, execution.active.id, row, column))
      },
      getSheets() {
        const sheets = getters.getSheetIds().map(of)
        return execution.realm?.list(sheets) ?? sheets
      },
      getSheetByName(name: string) {
        const id = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)
        return id === undefined ? null : of(id)
      },
      getRangeByName(name: unknown) {
        const found = named(execution, name)
        return found ? range(execution, found) : null
      },
    },
    writes: {
      insertSheet(name: unknown, index: unknown) {
        if (typeof name !== 'string' || (index !== undefined && typeof index !== 'number'))
          throw signature('SpreadsheetApp.Spreadsheet.insertSheet', name, index)
        const taken = getters.getSheetIds().some((id) => getters.getSheetName(id).toLowerCase() === name.toLowerCase())
        if (taken) throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`)
        const sheetId = document.model.uuidGenerator.uuidv4()
        const position = index ?? getters.getSheetIds().indexOf(execution.active.id) + 1
        document.send({ type: 'CREATE_SHEET', sheetId, name, position, rows: 1000, cols: 26 })
        execution.active.id = sheetId
        return of(sheetId)
      },
      deleteSheet(given: object) {
        const sheetId = sheetIdOf(given)
        if (!sheetId) throw signature('SpreadsheetApp.Spreadsheet.deleteSheet', given)
        if (getters.getSheetIds().length === 1) throw new Exception("You can't remove all the sheets in a document.")
        // The engine counts a hidden tab among those that must stay.
        if (!getters.isSheetVisible(sheetId)) document.send({ type: 'SHOW_SHEET', sheetId })
        document.send({ type: 'DELETE_SHEET', sheetId, sheetName: getters.getSheetName(sheetId) })
        execution.active.leave(sheetId)
      },
      setNamedRange: (name: unknown, given: unknown) => setNamedRange(execution, name, given),
      removeNamedRange: (name: unknown) => removeNamedRange(execution, name),
    },
    interface: {
      toast: (message: unknown, title: unknown = '') => options.screen.toast(String(message), String(title)),
    },
  })
  return self
}
