import { type Fact, refusal, sources } from './fact'

export const sheets: Fact[] = [
  {
    id: 'new-sheet',
    statement: 'A new sheet has 1000 rows and 26 columns.',
    source: sources.fakes,
    tag: 'LIVE',
    check: ({ sheet }) => ({ seen: [sheet.getMaxRows(), sheet.getMaxColumns()], expected: [1000, 26] }),
  },
  {
    id: 'no-such-sheet',
    statement: 'A sheet that does not exist is null.',
    source: sources.spreadsheet,
    tag: 'CORR',
    check: ({ book }) => ({ seen: book.getSheetByName('no such sheet'), expected: null }),
  },
  {
    id: 'taken-name',
    statement: 'Names of sheets are taken once.',
    source: sources.spreadsheet,
    tag: 'CORR',
    check: ({ book, sheet }) => ({
      seen: refusal(() => book.insertSheet(sheet.getName(), 0)),
      expected: `A sheet with the name "${sheet.getName()}" already exists. Please enter another name.`,
    }),
  },
  {
    id: 'sheet-index',
    statement: 'A sheet is inserted where it is wanted, counted from 0, and is active then.',
    source: sources.fakes,
    tag: 'LIVE',
    check({ book }) {
      const made = book.insertSheet('Fact check, first', 0)
      const seen = [book.getSheets()[0]?.getName(), book.getActiveSheet().getName()]
      book.deleteSheet(made)
      return { seen, expected: ['Fact check, first', 'Fact check, first'] }
    },
  },
  {
    id: 'hidden',
    statement: 'A sheet can be hidden.',
    source: sources.fakes,
    tag: 'LIVE',
    check: ({ sheet }) => ({
      seen: [sheet.isSheetHidden(), sheet.hideSheet().isSheetHidden()],
      expected: [false, true],
    }),
  },
  {
    id: 'last-row',
    statement: 'Rows inserted below the data leave the last row, those above it move it.',
    source: sources.fakes,
    tag: 'LIVE',
    check({ sheet }) {
      sheet.getRange(1, 1, 2, 1).setValues([[1], [2]])
      sheet.insertRowsAfter(2, 3)
      const below = sheet.getLastRow()
      sheet.insertRowsBefore(1, 1)
      return { seen: [below, sheet.getLastRow()], expected: [2, 3] }
    },
  },
  {
    id: 'columns-outside',
    statement: 'Columns are inserted beside columns that exist.',
    source: sources.sheet,
    tag: 'CORR',
    check: ({ sheet }) => ({
      seen: refusal(() => sheet.insertColumnsAfter(27, 1)),
      expected: 'Those columns are out of bounds.',
    }),
  },
  {
    id: 'rows-outside',
    statement: 'Rows are deleted that exist.',
    source: sources.sheet,
    tag: 'CORR',
    check: ({ sheet }) => ({
      seen: refusal(() => sheet.deleteRows(1000, 2)),
      expected: 'Those rows are out of bounds.',
    }),
  },
  {
    id: 'chart-title',
    statement: 'The title of a chart is read from its options.',
    source: sources.charts,
    tag: 'KNOWN',
    check({ sheet }) {
      sheet.getRange(1, 1, 2, 2).setValues([
        ['Month', 'Won'],
        ['Jan', 1],
      ])
      const builder = sheet
        .newChart()
        .setChartType(Charts.ChartType.COLUMN)
        .addRange(sheet.getRange(1, 1, 2, 2))
      sheet.insertChart(builder.setNumHeaders(1).setOption('title', 'By month').setPosition(4, 1, 0, 0).build())
      return { seen: sheet.getCharts().map((chart) => chart.getOptions()?.get('title')), expected: ['By month'] }
    },
  },
  {
    id: 'chart-kinds',
    statement: 'Columns, bars and lines are kinds of chart, and several stand on one sheet.',
    source: sources.charts,
    tag: 'OFF',
    check({ sheet }) {
      sheet.getRange(1, 1, 2, 2).setValues([
        ['Month', 'Won'],
        ['Jan', 1],
      ])
      for (const kind of [Charts.ChartType.COLUMN, Charts.ChartType.BAR, Charts.ChartType.LINE]) {
        const builder = sheet
          .newChart()
          .setChartType(kind)
          .addRange(sheet.getRange(1, 1, 2, 2))
        sheet.insertChart(builder.setNumHeaders(1).setPosition(4, 1, 0, 0).build())
      }
      return { seen: sheet.getCharts().length, expected: 3 }
    },
  },
  {
    id: 'rule-order',
    statement: 'Rules of conditional formats keep their order.',
    source: sources.sheet,
    tag: 'KNOWN',
    check({ sheet }) {
      const rule = (name: string) =>
        SpreadsheetApp.newConditionalFormatRule()
          .setRanges([sheet.getRange(name)])
          .whenNumberLessThan(1)
          .build()
      sheet.setConditionalFormatRules(['B1', 'A1'].map(rule))
      const seen = sheet.getConditionalFormatRules().map((found) => found.getRanges()[0]?.getA1Notation())
      return { seen, expected: ['B1', 'A1'] }
    },
  },
  {
    id: 'current-cell',
    statement: 'The current cell of the spreadsheet is the one that was activated, on the sheet in front.',
    source: sources.spreadsheet,
    tag: 'OFF',
    check({ book, sheet }) {
      sheet.getRange(3, 2).activate()
      const cell = book.getCurrentCell()
      return {
        seen: [book.getActiveSheet().getName(), cell?.getRow(), cell?.getColumn()],
        expected: [sheet.getName(), 3, 2],
      }
    },
  },
  {
    id: 'copied-sheet',
    statement: 'A copy of a hidden sheet stands last, shown, and is named after it; the sheet in front stays there.',
    source: sources.sheet,
    tag: 'KNOWN',
    check({ book, sheet }) {
      const front = book.getActiveSheet().getName()
      sheet.getRange(1, 1, 1, 2).setValues([['a', 1]])
      const copy = sheet.copyTo(book)
      const last = book.getSheets().pop()?.getName()
      const seen = [copy.getName(), last, copy.isSheetHidden(), copy.getDataRange().getValues()]
      book.deleteSheet(copy)
      const name = `Copy of ${sheet.getName()}`
      return {
        seen: [...seen, book.getActiveSheet().getName()],
        expected: [name, name, false, [['a', 1]], front],
      }
    },
  },
  {
    id: 'renamed-sheet',
    statement: 'A sheet gets another name, which must be free.',
    source: sources.sheet,
    tag: 'CORR',
    check({ book, sheet }) {
      const name = `${sheet.getName()}, renamed`
      const other = book.getSheets().find((one) => one.getName() !== sheet.getName()) ?? sheet
      const seen = [sheet.setName(name).getName(), refusal(() => sheet.setName(other.getName()))]
      return {
        seen,
        expected: [name, `A sheet with the name "${other.getName()}" already exists. Please enter another name.`],
      }
    },
  },
  {
    id: 'no-filter',
    statement: 'The filter of a sheet without one is null.',
    source: sources.fakes,
    tag: 'LIVE',
    check: ({ sheet }) => ({ seen: sheet.getFilter(), expected: null }),
  },
  {
    id: 'parent',
    statement: 'A sheet knows its spreadsheet.',
    source: sources.sheet,
    tag: 'OFF',
    check: ({ sheet }) => ({
      seen: sheet.getParent().getSheetByName(sheet.getName())?.getName(),
      expected: sheet.getName(),
    }),
  },
  {
    id: 'protected',
    statement: 'A protected sheet has one protection with its description, which protecting it again gives too.',
    source: sources.sheet,
    tag: 'KNOWN',
    check({ sheet }) {
      const none = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length
      sheet.protect().setDescription('why')
      const again = sheet.protect().getDescription()
      const all = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)
      const seen = [none, again, all.map((one) => one.getDescription())]
      for (const one of all) one.remove()
      const after = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length
      return { seen: [...seen, after], expected: [0, 'why', ['why'], 0] }
    },
  },
  {
    id: 'protected-owner',
    statement: 'Who protects a sheet and takes its editors off may still write there.',
    source: sources.protection,
    tag: 'OFF',
    check({ sheet }) {
      const protection = sheet.protect()
      protection.addEditor(Session.getEffectiveUser())
      protection.removeEditors(protection.getEditors())
      sheet.getRange(1, 1).setValues([['written']])
      return { seen: sheet.getRange(1, 1).getValues(), expected: [['written']] }
    },
  },
  {
    id: 'named-range',
    statement: 'A range is found by its name, which moves to the range that is named so last.',
    source: sources.spreadsheet,
    tag: 'KNOWN',
    check({ book, sheet }) {
      const name = 'Fact_check_rates'
      const seen = ['A1:B2', 'B3:C4'].map((cells) => {
        book.setNamedRange(name, sheet.getRange(cells))
        return book.getRangeByName(name)?.getA1Notation()
      })
      return { seen, expected: ['A1:B2', 'B3:C4'] }
    },
  },
  {
    id: 'named-ranges',
    statement: 'A sheet tells the named ranges that lie on it; a name that is removed names nothing.',
    source: sources.fakes,
    tag: 'LIVE',
    check({ book, sheet }) {
      const name = 'Fact_check_tiers'
      book.setNamedRange(name, sheet.getRange('B2:C4'))
      const seen = sheet.getNamedRanges().map((one) => [one.getName(), one.getRange().getA1Notation()])
      book.removeNamedRange(name)
      return {
        seen: [seen, sheet.getNamedRanges().length, book.getRangeByName(name)],
        expected: [[[name, 'B2:C4']], 0, null],
      }
    },
  },
  {
    id: 'no-named-range',
    statement: 'The range of a name that nothing bears is null.',
    source: sources.spreadsheet,
    tag: 'CORR',
    check: ({ book }) => ({ seen: book.getRangeByName('Fact_check_nothing'), expected: null }),
  },
  {
    id: 'named-range-refused',
    statement: 'A name that looks like a cell, or has a space, is refused.',
    source: sources.spreadsheet,
    tag: 'KNOWN',
    check: ({ book, sheet }) => ({
      seen: ['AB12', 'two words', ''].map((name) => {
        return refusal(() => book.setNamedRange(name, sheet.getRange('A1'))) !== 'no refusal'
      }),
      expected: [true, true, true],
    }),
  },
]
