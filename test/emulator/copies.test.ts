import type { Model } from '@odoo/o-spreadsheet'
import { describe, expect, test } from 'vitest'
import { tabContents } from '../../scripts/workbench/emulator/tab-contents'
import { runScript } from '../setup/own-script'

const run = (body: string, more: Parameters<typeof runScript>[1] = {}) =>
  runScript(`const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheets()[0]; ${body}`, more)
const names = (model: Model) => model.getters.getSheetIds().map((id) => model.getters.getSheetName(id))

const tableLook = {
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  styleId: 'None',
}

describe('a copy of a tab', () => {
  test('has its cells, formats, notes, charts, tick boxes and widths, and stands behind hidden tabs too', () => {
    const { model } = run(`
      book.insertSheet('Hidden', 1).hideSheet()
      sheet.getRange('A1:B2').setValues([['Month', 'Won'], [true, 2]])
      sheet.getRange('A2').insertCheckboxes()
      sheet.getRange('B2').setNumberFormats([['0.0%']])
      sheet.getRange('B1').setNotes([['why']])
      sheet.setColumnWidths(1, 1, 50)
      sheet.setFrozenColumns(1)
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B2'))
        .setNumHeaders(1).setOption('title', 'T').setPosition(4, 1, 0, 0).build())
      sheet.copyTo(book).setName('Kept').hideSheet()`)
    expect(names(model)).toEqual(['Sheet1', 'Hidden', 'Kept'])
    const [from, to] = ['Sheet1', 'Kept'].map((name) => model.getters.getSheetIdByName(name) as string) as [
      string,
      string,
    ]
    expect(tabContents(model, 'Kept')).toEqual(tabContents(model, 'Sheet1'))
    const { getters } = model
    expect(getters.isSheetVisible(to)).toBe(false)
    expect(getters.getCell({ sheetId: to, col: 1, row: 1 })?.format).toBe('0.0%')
    expect(getters.getValidationRuleForCell({ sheetId: to, col: 0, row: 1 })?.criterion.type).toBe('isBoolean')
    expect(getters.getChartIds(to)).toHaveLength(getters.getChartIds(from).length)
    expect(getters.getPaneDivisions(to).xSplit).toBe(1)
    expect(getters.getColSize(to, 0)).toBe(50)
  })

  test('goes with one undo', () => {
    const { model } = run('sheet.copyTo(book)')
    model.dispatch('REQUEST_UNDO')
    expect(names(model)).toEqual(['Sheet1'])
  })

  test('goes into its own spreadsheet alone', () => {
    expect(() => run('sheet.copyTo(sheet)')).toThrow('SpreadsheetApp.Sheet.copyTo')
  })
})

test('tick boxes and looks are copied with a range; a filter that hides rows is taken away', () => {
  const { model, value } = run(`
    sheet.getRange('A1:A2').setValues([[true], [false]])
    sheet.getRange('A1:A2').insertCheckboxes()
    sheet.getRange('A1').setBackgrounds([['#ff0000']])
    const made = book.insertSheet('Made', 1)
    sheet.getRange('A1:A2').copyTo(made.getRange('A1:A2'))
    return sheet.getFilter()`)
  const sheetId = model.getters.getSheetIdByName('Made') as string
  expect(model.getters.getValidationRuleForCell({ sheetId, col: 0, row: 1 })?.criterion.type).toBe('isBoolean')
  expect(model.getters.getCell({ sheetId, col: 0, row: 0 })?.style).toMatchObject({ fillColor: '#ff0000' })
  expect(value).toBeNull()
})

test('a filter that a person set can be taken away', () => {
  const { model } = run(`sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']])`)
  const sheetId = model.getters.getActiveSheetId()
  model.dispatch('CREATE_TABLE', {
    sheetId,
    ranges: [model.getters.getRangeDataFromXc(sheetId, 'A1:A3')],
    config: { ...tableLook, hasFilters: true },
    tableType: 'static',
  })
  const { value } = run('sheet.getFilter().remove(); return sheet.getFilter()', { model })
  expect(value).toBeNull()
})
