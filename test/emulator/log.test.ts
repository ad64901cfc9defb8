import { Model } from '@odoo/o-spreadsheet'
import { describe, expect, test } from 'vitest'
import { startData } from '../../scripts/workbench/emulator/start-data'
import { tabContents } from '../../scripts/workbench/emulator/tab-contents'
import { scriptOver } from '../setup/own-script'

const code = `
  function write(rows) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]
    const values = Array.from({ length: rows }, (_, r) => [r, '00' + r, r === 0 ? '=SUM(A1:A' + rows + ')' : '', 'two\\nlines'])
    const range = sheet.getRange(1, 1, rows, 4)
    range.setNumberFormats(values.map(() => ['#,##0', '@', '#,##0', '@'])).setValues(values)
    const [bold, plain] = [true, false].map((is) => SpreadsheetApp.newTextStyle().setBold(is).build())
    range.setTextStyles(values.map(() => [bold, plain, bold, plain]))
    range.setNotes(values.map((_, r) => [r ? '' : 'first', '', '', '']))
  }
  function small() { write(5) }
  function large() { write(900) }`

/** A workbook that hands out its log as it grows, and what it started from. */
function logged() {
  const start = JSON.stringify(startData({ Sheet1: [[]] }, 'en_US'))
  const log: unknown[] = []
  const listeners: ((message: never) => void)[] = []
  const transportService = {
    sendMessage: async (message: { type: string }) => {
      if (/REVISION/.test(message.type)) log.push(JSON.parse(JSON.stringify(message)))
      for (const listener of listeners) listener(message as never)
    },
    onNewMessage: (_: string, listener: (message: never) => void) => listeners.push(listener),
    leave: () => {},
  }
  const config = { transportService, client: { id: 'me', name: 'Me' } } as never
  const model = new Model(JSON.parse(start), config)
  const again = () => new Model(JSON.parse(start), {}, JSON.parse(JSON.stringify(log)))
  return { model, again, log }
}
const contents = (model: Model) => tabContents(model, 'Sheet1')

describe('what a script writes', () => {
  test.each(['small', 'large'])('in a %s block is in the log once, and replays', (block) => {
    const { model, again, log } = logged()
    scriptOver(code, { model }).script.run(block)
    expect(log).toHaveLength(1)
    expect(contents(model).values[0]).toEqual([0, '000', block === 'small' ? 10 : 404_550, 'two\nlines'])
    expect(contents(again())).toEqual(contents(model))
  })

  test.each(['small', 'large'])('in a %s block is undone and done again at once', (block) => {
    const { model } = logged()
    scriptOver(code, { model }).script.run(block)
    const written = contents(model)
    model.dispatch('REQUEST_UNDO')
    expect(contents(model)).toEqual({ values: [], formulas: [], notes: [] })
    model.dispatch('REQUEST_REDO')
    expect(contents(model)).toEqual(written)
  })

  test('is saved', () => {
    const { model } = logged()
    scriptOver(code, { model }).script.run('large')
    expect(contents(new Model(model.exportData()))).toEqual(contents(model))
  })
})
