import { Model } from '@odoo/o-spreadsheet'
import { describe, expect, test } from 'vitest'
import type { OwnGetters } from '../../scripts/workbench/emulator/document/getters'
import { tabContents } from '../../scripts/workbench/emulator/tab-contents'
import { runScript, scriptOver } from '../setup/own-script'

const run = (body: string, more: Parameters<typeof runScript>[1] = {}) =>
  runScript(`const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheets()[0]; ${body}`, more)
const names = (model: Model) => model.getters.getSheetIds().map((id) => model.getters.getSheetName(id))

describe('tabs', () => {
  test('a new tab has 1000 rows and 26 columns, stands where it is wanted and is in front', () => {
    const { value, model } = run(`
      const made = book.insertSheet('Made', 1)
      return [made.getMaxRows(), made.getMaxColumns(), book.getActiveSheet().getName(), made.getLastRow(), made.getLastColumn()]`)
    expect(value).toEqual([1000, 26, 'Made', 0, 0])
    expect(names(model)).toEqual(['Sheet1', 'Made'])
    expect(model.getters.getActiveSheetId()).toBe(model.getters.getSheetIdByName('Made'))
  })

  test('the person stays on a tab that the script activates again', () => {
    const { model } = run(`book.insertSheet('Made', 1); sheet.activate()`)
    expect(model.getters.getActiveSheetName()).toBe('Sheet1')
  })

  test('the current cell is the one that the person is in, or that the script activated', () => {
    const { value } = run(`
      const own = book.getCurrentCell()
      sheet.getRange(3, 2).activate()
      const chosen = book.getCurrentCell()
      return [own, chosen].map((cell) => [cell.getRow(), cell.getColumn()])`)
    expect(value).toEqual([
      [1, 1],
      [3, 2],
    ])
  })

  test('a tab is hidden, and the last one that shows is not', () => {
    const { value } = run(
      `const made = book.insertSheet('Made', 1); made.hideSheet(); return [made.isSheetHidden(), book.getActiveSheet().getName()]`,
    )
    expect(value).toEqual([true, 'Sheet1'])
    expect(() => run('sheet.hideSheet()')).toThrow("You can't hide all the sheets in a document.")
  })

  test('a cell is selected in front of the person', () => {
    const { model } = run(`const made = book.insertSheet('Made', 1); sheet.activate(); made.getRange('C4').activate()`)
    expect(model.getters.getActivePosition()).toMatchObject({
      col: 2,
      row: 3,
      sheetId: model.getters.getSheetIdByName('Made'),
    })
  })
})

describe('rows and columns', () => {
  const tabs = {
    Sheet1: [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ],
  }

  test('are inserted and deleted with what stands in them', () => {
    const { value } = run(
      `
      sheet.insertRowsBefore(2, 2)
      sheet.insertColumnsBefore(1, 1)
      sheet.deleteRows(5, 1)
      return [sheet.getDataRange().getValues(), sheet.getMaxRows(), sheet.getMaxColumns()]`,
      { tabs },
    )
    expect(value).toEqual([
      [
        ['', 'a', 'b'],
        ['', '', ''],
        ['', '', ''],
        ['', 1, 2],
      ],
      1001,
      27,
    ])
  })

  test('widths and frozen rows reach the sheet', () => {
    const { model } = run('sheet.setColumnWidths(2, 2, 240); sheet.setFrozenRows(1)')
    const sheetId = model.getters.getSheetIds()[0] as string
    expect([0, 1, 2, 3].map((col) => model.getters.getColSize(sheetId, col))).toEqual([96, 240, 240, 96])
    expect(model.getters.getPaneDivisions(sheetId).ySplit).toBe(1)
  })
})

describe('notes', () => {
  const noted = () => {
    const { script, model } = scriptOver(
      `function note() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B2').setNotes([['Why it is so']]) }
       function insert() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; sheet.insertRowsBefore(1, 2); sheet.insertColumnsAfter(1, 1) }
       function remove() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].deleteRows(2, 1) }
       function wipe() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B2').setNotes([['']]) }`,
      {
        tabs: {
          Sheet1: [
            ['a', 'b'],
            [1, 2],
            [3, 4],
          ],
        },
      },
    )
    script.run('note')
    const notes = () => (model.getters as OwnGetters).getNotes(model.getters.getSheetIds()[0] as string)
    return { script, model, notes }
  }

  test('move with rows and columns, and come back with undo', () => {
    const { script, model, notes } = noted()
    expect(notes()).toEqual({ B2: 'Why it is so' })
    script.run('insert')
    expect(notes()).toEqual({ C4: 'Why it is so' })
    model.dispatch('REQUEST_UNDO')
    expect(notes()).toEqual({ B2: 'Why it is so' })
    model.dispatch('REQUEST_UNDO')
    expect(notes()).toEqual({})
    model.dispatch('REQUEST_REDO')
    expect(notes()).toEqual({ B2: 'Why it is so' })
  })

  test('go with their row, and when they are emptied', () => {
    const first = noted()
    first.script.run('remove')
    expect(first.notes()).toEqual({})
    const second = noted()
    second.script.run('wipe')
    expect(second.notes()).toEqual({})
  })

  test('are saved with the workbook', () => {
    const { model } = noted()
    expect(tabContents(new Model(model.exportData()), 'Sheet1').notes[1]?.[1]).toBe('Why it is so')
  })

  test('follow cells that are cut and pasted', () => {
    const { model, notes } = noted()
    model.selection.selectCell(1, 1)
    model.dispatch('CUT')
    model.dispatch('PASTE', { target: [{ left: 4, right: 4, top: 5, bottom: 5 }] })
    expect(notes()).toEqual({ E6: 'Why it is so' })
  })
})

describe('looks', () => {
  test('weights, colours, sizes, alignments and wrapping reach the cell, and a plain look takes them away', () => {
    const { script, model } = scriptOver(
      `const range = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1')
       const style = (bold, colour, size) => SpreadsheetApp.newTextStyle().setBold(bold).setForegroundColor(colour).setFontSize(size).build()
       function dress() { range().setTextStyles([[style(true, '#5f6368', 16)]]).setBackgrounds([['#f1f4f9']]).setHorizontalAlignments([['left']]).setWraps([[true]]) }
       function undress() { range().setTextStyles([[style(false, null, 10)]]).setBackgrounds([[null]]).setHorizontalAlignments([[null]]).setWraps([[false]]) }`,
    )
    const style = () =>
      model.getters.getCellStyle({ sheetId: model.getters.getSheetIds()[0] as string, col: 0, row: 0 })
    script.run('dress')
    expect(style()).toEqual({
      bold: true,
      fillColor: '#f1f4f9',
      textColor: '#5f6368',
      fontSize: 16,
      align: 'left',
      wrapping: 'wrap',
    })
    script.run('undress')
    expect(style()).toEqual({})
  })
})

describe('rules', () => {
  test('a dropdown warns and does not refuse', () => {
    const { model } = run(
      `sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).setAllowInvalid(true).build())`,
    )
    const rule = model.getters.getDataValidationRules(model.getters.getSheetIds()[0] as string)[0]
    expect(rule).toMatchObject({ isBlocking: false, criterion: { type: 'isValueInList', values: ['yes', 'no'] } })
    expect(rule?.ranges[0]?.zone).toEqual({ left: 0, right: 0, top: 0, bottom: 2 })
  })

  test('tick boxes make blanks FALSE and leave what is ticked', () => {
    const { value } = run(
      `const range = sheet.getRange('A1:A3'); range.setValues([[true], [''], ['']]); range.insertCheckboxes(); return [range.getValues(), sheet.getLastRow()]`,
    )
    expect(value).toEqual([[[true], [false], [false]], 3])
  })

  test('colour rules are set, kept and replaced, the first one winning', () => {
    const { value, model } = run(`
      const rule = (at, above, colour) => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange(at)]).whenNumberGreaterThanOrEqualTo(above).setFontColor(colour).build()
      sheet.setConditionalFormatRules([rule('A1:A3', 1, '#137333'), rule('B1:B3', 1, '#8a5000')])
      const kept = sheet.getConditionalFormatRules().filter((old) => !old.getRanges().some((r) => r.getColumn() === 1))
      sheet.setConditionalFormatRules([...kept, rule('A1:A3', 2, '#b3261e')])
      return sheet.getConditionalFormatRules().map((r) => r.getRanges().map((range) => range.getA1Notation()))`)
    expect(value).toEqual([['B1:B3'], ['A1:A3']])
    expect(model.getters.getConditionalFormats(model.getters.getSheetIds()[0] as string)).toMatchObject([
      { rule: { operator: 'isGreaterOrEqualTo', values: ['1'], style: { textColor: '#8a5000' } }, ranges: ['B1:B3'] },
      { rule: { operator: 'isGreaterOrEqualTo', values: ['2'], style: { textColor: '#b3261e' } }, ranges: ['A1:A3'] },
    ])
  })
})

describe('charts', () => {
  const tabs = {
    Sheet1: [
      ['Month', 'Won', 'Open'],
      ['Jan', 1, 2],
      ['Feb', 3, 4],
      ['Mar', 5, 6],
    ],
  }
  const make = `
    const make = (kind, stacked) => {
      const builder = sheet.newChart().setChartType(Charts.ChartType[kind]).addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:C3')).setNumHeaders(1)
        .setOption('title', 'By month').setOption('width', 480).setOption('height', 300).setOption('legend', { position: 'bottom' }).setPosition(5, 2, 0, 0)
      if (stacked) builder.setOption('isStacked', true)
      sheet.insertChart(builder.build())
    }`
  const only = (model: Model) => {
    const sheetId = model.getters.getSheetIds()[0] as string
    const ids = model.getters.getChartIds(sheetId)
    expect(ids).toHaveLength(1)
    return model.getters.getChartDefinition(ids[0] as string)
  }

  test.each([
    ['COLUMN', true, { type: 'bar', horizontal: false, stacked: true }],
    ['BAR', false, { type: 'bar', horizontal: true, stacked: false }],
    ['LINE', false, { type: 'line' }],
  ])('a %s chart is drawn by the engine', (kind, stacked, expected) => {
    const { model } = run(`${make}; make('${kind}', ${stacked})`, { tabs })
    expect(only(model)).toMatchObject({
      ...expected,
      title: { text: 'By month' },
      legendPosition: 'bottom',
      dataSource: {
        dataSets: [{ dataRange: 'B1:B3' }, { dataRange: 'C1:C3' }],
        dataSetsHaveTitle: true,
        labelRange: 'A1:A3',
      },
    })
    expect(model.getters.getFigures(model.getters.getSheetIds()[0] as string)).toMatchObject([
      { col: 1, row: 4, width: 480, height: 300 },
    ])
  })

  test('a chart is found by its title and given new ranges, its look kept', () => {
    const { model, script } = run(`${make}; make('COLUMN', true)`, { tabs })
    const sheetId = model.getters.getSheetIds()[0] as string
    const chartId = model.getters.getChartIds(sheetId)[0] as string
    const figureId = model.getters.getFigureIdFromChartId(chartId)
    const definition = model.getters.getChartDefinition(chartId)
    model.dispatch('UPDATE_CHART', {
      sheetId,
      chartId,
      figureId,
      definition: { ...definition, background: '#FF0000' } as typeof definition,
    })
    const other = scriptOver(
      `function act() {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]
        const old = sheet.getCharts().find((chart) => chart.getOptions().get('title') === 'By month')
        sheet.updateChart(old.modify().clearRanges().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('B1:C4')).build())
      }`,
      { model },
    )
    other.script.run('act')
    expect(script).toBeDefined()
    expect(only(model)).toMatchObject({
      background: '#FF0000',
      stacked: true,
      dataSource: { dataSets: [{ dataRange: 'B1:B4' }, { dataRange: 'C1:C4' }], labelRange: 'A1:A4' },
    })
  })

  test('a chart follows rows that are inserted above it', () => {
    const { model } = run(`${make}; make('COLUMN', false); sheet.insertRowsBefore(1, 2)`, { tabs })
    expect(only(model)).toMatchObject({ dataSource: { labelRange: 'A3:A5' } })
  })
})
