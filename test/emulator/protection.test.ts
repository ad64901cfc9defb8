import { Model } from '@odoo/o-spreadsheet'
import { describe, expect, test } from 'vitest'
import type { OwnGetters } from '../../scripts/workbench/emulator/document/getters'
import { runScript, scriptOver } from '../setup/own-script'

const code = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]
  function protect() { sheet().protect().setDescription('Approved.') }
  function write() { sheet().getRange(1, 1).setValues([['by the script']]) }
  function release() { sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove() }`

const opened = (model?: Model) => {
  const { script, model: over } = scriptOver(code, model ? { model } : {})
  const sheetId = over.getters.getSheetIds()[0] as string
  const type = (content: string) => over.dispatch('UPDATE_CELL', { sheetId, col: 0, row: 0, content })
  const value = () => over.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }).value
  const about = () => (over.getters as OwnGetters).getProtectionDescription(sheetId)
  return { script, model: over, type, value, about }
}

describe('a protected tab', () => {
  test('refuses what a person types, and takes what a script of its owner writes', () => {
    const { script, type, value } = opened()
    script.run('protect')
    expect(type('typed').isSuccessful).toBe(false)
    expect(() => script.enter('Sheet1', 'A1', 'typed')).toThrow('You are trying to edit a protected cell')
    expect(value()).toBe(null)
    script.run('write')
    expect(value()).toBe('by the script')
    expect(type('typed').isSuccessful).toBe(false)
  })

  test('is open again once the protection is removed', () => {
    const { script, type, value, about } = opened()
    script.run('protect')
    script.run('release')
    expect(about()).toBe('')
    expect(type('typed').isSuccessful).toBe(true)
    expect(value()).toBe('typed')
  })

  test('goes back with undo what the script wrote there, and then the protection itself', () => {
    const { script, model, type, value, about } = opened()
    script.run('protect')
    script.run('write')
    model.dispatch('REQUEST_UNDO')
    expect(value()).toBe(null)
    expect(type('typed').isSuccessful).toBe(false)
    model.dispatch('REQUEST_REDO')
    expect(value()).toBe('by the script')
    model.dispatch('REQUEST_UNDO')
    model.dispatch('REQUEST_UNDO')
    expect(about()).toBe('')
    expect(type('typed').isSuccessful).toBe(true)
    expect(value()).toBe('typed')
  })

  test('is saved with what was said of it', () => {
    const { script, model } = opened()
    script.run('protect')
    const again = opened(new Model(JSON.parse(JSON.stringify(model.exportData()))))
    expect(again.about()).toBe('Approved.')
    expect(again.type('typed').isSuccessful).toBe(false)
  })
})

describe('a named range', () => {
  const tabs = { Sheet1: [[1], [2], [{ formula: '=SUM(Rates)' }]] }
  const total = (model: Model) =>
    model.getters.getEvaluatedCell({ sheetId: model.getters.getSheetIds()[0] as string, col: 0, row: 2 }).value
  const naming = (range: string) => `
    const book = SpreadsheetApp.getActiveSpreadsheet()
    book.setNamedRange('Rates', book.getSheets()[0].getRange('${range}'))`

  test('stands in formulas, and moves with its rows', () => {
    const { model } = runScript(naming('A1:A2'), { tabs })
    expect(total(model)).toBe(3)
    const { value } = runScript(
      `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].insertRowsBefore(1, 2)
      return SpreadsheetApp.getActiveSpreadsheet().getRangeByName('Rates').getA1Notation()`,
      { model },
    )
    expect(value).toBe('A3:A4')
  })

  test('is named in one step of undo', () => {
    const { model } = runScript(naming('A1:A2'), { tabs })
    model.dispatch('REQUEST_UNDO')
    expect(total(model)).toBe('#BAD_EXPR')
    model.dispatch('REQUEST_REDO')
    expect(total(model)).toBe(3)
  })
})
