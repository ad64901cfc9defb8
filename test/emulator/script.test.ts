import { Model } from '@odoo/o-spreadsheet'
import { expect, test } from 'vitest'
import { openBook } from '../setup/book'
import { runScript } from '../setup/own-script'

test('opening the workbook builds the menu from the built script', () => {
  const book = openBook()
  book.script.open('NONE')
  expect(book.shown.menu).toContainEqual({ label: 'Open planner', functionName: 'openPlanner' })
})

test('the menu opens the sidebar that the build made', () => {
  const book = openBook()
  book.run('openPlanner')
  expect(book.shown.sidebar?.title).toBe('Sales Performance Planner')
  expect(book.shown.sidebar?.html).toContain('<script>')
})

test('the sidebar is answered', async () => {
  const book = openBook({ today: '2026-06-30', locale: 'de_DE', timeZone: 'Pacific/Auckland' })
  expect(await book.request('goals', {})).toMatchObject({ value: { today: '2026-06-30', locale: 'de_DE' } })
})

test('a script reads what it has just written, and all it wrote is one undo', () => {
  const { value, model } = runScript(`
    const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Made', 1)
    sheet.getRange(1, 1, 2, 2).setValues([['Amount', 'Double'], [21, '=A2*2']])
    const read = sheet.getDataRange().getValues()
    sheet.getRange('C1').setValues([['after']])
    return read`)
  expect(value).toEqual([
    ['Amount', 'Double'],
    [21, 42],
  ])
  expect(model).toBeInstanceOf(Model)
  model.dispatch('REQUEST_UNDO')
  expect(model.getters.getSheetIds()).toHaveLength(1)
})

test('a member that is not emulated is refused by name', () => {
  expect(() => runScript('SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).merge()')).toThrow(
    'SpreadsheetApp.Range.merge is not emulated.',
  )
})
