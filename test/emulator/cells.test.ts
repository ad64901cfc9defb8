import { Model } from '@odoo/o-spreadsheet'
import { describe, expect, test } from 'vitest'
import type { Options } from '../../scripts/workbench/emulator/api'
import { type StartCell, startData } from '../../scripts/workbench/emulator/start-data'
import { cellContent } from '../../scripts/workbench/emulator/tab-contents'
import { openBook } from '../setup/book'
import { scriptOver } from '../setup/own-script'

describe('a custom function of the built script', () => {
  test('is computed in a workbook that is opened with it', () => {
    const book = openBook({ tabs: { Check: [['=COMMISSION(100000;15%)'], [100000, 0.15, '=COMMISSION(A2,B2)']] } })
    expect(book.cell('Check!A1')).toBe(15000)
    expect(book.cell('Check!C2')).toBe(15000)
  })

  test('is computed when it is typed, and again when a cell it is given changes', () => {
    const book = openBook({ tabs: { Check: [[100000]] } })
    expect(book.enter('Check!B1', '=COMMISSION(A1, 10%)')).toBe(10000)
    book.enter('Check!A1', '200,000')
    expect(book.cell('Check!B1')).toBe(20000)
  })

  test('is typed with ; and decimal commas where people write them', () => {
    const book = openBook({ tabs: { Check: [[]] }, locale: 'de_DE' })
    expect(book.enter('Check!A1', '=COMMISSION(1000,5;10%)')).toBe(100.05)
  })

  test('shows its message when it refuses', () => {
    const book = openBook({ tabs: { Check: [['much']] } })
    expect(book.enter('Check!B1', '=COMMISSION(A1, 10%)')).toMatch(/^#ERROR! .*"much"/)
  })

  test('spills its rows', () => {
    const book = openBook({ tabs: { Check: [[100], [200], ['']] } })
    book.enter('Check!B1', '=COMMISSION(A1:A3, 10%)')
    expect(book.values('Check')).toEqual([
      [100, 10],
      [200, 20],
      ['', ''],
    ])
  })

  test.each([
    ['Europe/Berlin', 'Etc/UTC'],
    ['America/New_York', 'Etc/UTC'],
    ['Pacific/Auckland', 'America/New_York'],
  ])('takes a day as the sheet shows it, in %s with the script in %s', (timeZone, scriptTimeZone) => {
    const book = openBook({ tabs: { Check: [['2026-01-01'], ['2026-12-31']] }, timeZone, scriptTimeZone })
    book.enter('Check!B1', '=FISCAL_PERIOD(A1:A2)')
    expect(book.values('Check').map((row) => row[1])).toEqual(['FY2026-Q1', 'FY2026-Q4'])
  })

  test('cells of one recalculation share a realm, which changes no result', () => {
    const formulas = [
      '=COMMISSION(A1, 10%)',
      '=COMMISSION(A1:A2, 10%)',
      '=COMMISSION("x", 10%)',
      '=FISCAL_PERIOD(B1)',
      '=ATTAINMENT(A1, A2)',
      '=COMMISSION(A1, 10%)',
    ]
    const start = [
      [100, '2026-06-30'],
      [200, ''],
    ]
    const sheet = (formula: string) => [...start, [''], [formula]]
    const together = openBook({ tabs: Object.fromEntries(formulas.map((formula, i) => [`Check${i}`, sheet(formula)])) })
    formulas.forEach((formula, i) => {
      const alone = openBook({ tabs: { Check: sheet(formula) } })
      expect(together.values(`Check${i}`), formula).toEqual(alone.values('Check'))
    })
  })
})

test('each recalculation loads the script once, and anew', () => {
  const loads = { count: 0 }
  const { script, model } = scriptOver('loads.count++; function COMMISSION(amount) { return amount }', {
    tabs: { Check: [[1, { formula: '=COMMISSION(A1)' }, { formula: '=COMMISSION(A1)' }]] },
    scope: { loads },
  })
  expect(loads.count).toBe(1)
  script.enter('Check', 'A1', '2')
  expect(loads.count).toBe(2)
  expect(cellContent(model, { sheetId: model.getters.getSheetIds()[0] as string, col: 2, row: 0 })).toBe(2)
})

/** What a function that only notes its arguments is handed by Sheets, and what becomes of what it gives. */
const handed = (formula: string, tabs: Record<string, StartCell[][]>, more: Partial<Options> = {}) => {
  const heard: { args?: unknown[] } = {}
  const { model } = scriptOver('function COMMISSION(...args) { heard.args = args; return 1 }', {
    tabs: { ...tabs, Check: [[{ formula }]] },
    scope: { heard },
    ...more,
  })
  void model
  return heard.args
}
const given = (body: string, more: Partial<Options> = {}, rows: StartCell[][] = []) => {
  const { model } = scriptOver(`function COMMISSION() { ${body} }`, {
    tabs: { Check: [[{ formula: '=COMMISSION(1)' }], ...rows] },
    ...more,
  })
  return (col: number, row: number) =>
    cellContent(model, { sheetId: model.getters.getSheetIds()[0] as string, col, row })
}

describe('what a custom function is handed', () => {
  const tabs: Record<string, StartCell[][]> = {
    Data: [[1, 'text', true, '', { date: '2026-06-30' }, { formula: '=1/0' }, { formula: '=NA()' }], [2]],
  }
  test.each([
    ['a figure', '=COMMISSION(Data!A1)', [1]],
    ['text', '=COMMISSION(Data!B1)', ['text']],
    ['a word', '=COMMISSION(Data!C1)', [true]],
    ['a blank cell', '=COMMISSION(Data!D1)', ['']],
    ['an error', '=COMMISSION(Data!F1)', ['#DIV/0!']],
    ['an error in a range', '=COMMISSION(Data!F1:G1)', [[['#DIV/0!', '#N/A']]]],
    [
      'a range',
      '=COMMISSION(Data!A1:B2)',
      [
        [
          [1, 'text'],
          [2, ''],
        ],
      ],
    ],
    ['a column', '=COMMISSION(Data!A1:A2)', [[[1], [2]]]],
    ['one cell as a range', '=COMMISSION(Data!A1:A1)', [1]],
    ['a percentage', '=COMMISSION(15%)', [0.15]],
    ['two arguments', '=COMMISSION(1;"x")', [1, 'x']],
    ['one left out between two', '=COMMISSION(1;;"x")', [1, undefined, 'x']],
    ['no argument', '=COMMISSION()', []],
  ])('%s', (_, formula, expected) => {
    expect(handed(formula, tabs)).toEqual(expected)
  })

  test('a day as a Date, the instant of its midnight in the spreadsheet’s zone', () => {
    const args = handed('=COMMISSION(Data!E1)', tabs, { timeZone: 'Europe/Berlin' }) as Date[]
    expect(args[0]?.toISOString()).toBe('2026-06-29T22:00:00.000Z')
  })
})

describe('what a custom function gives', () => {
  test('rows spill', () => {
    const cell = given('return [[1, "a"], [2, ""]]')
    expect([cell(0, 0), cell(1, 0), cell(0, 1), cell(1, 1)]).toEqual([1, 'a', 2, ''])
  })

  test('rows do not spill over what stands there', () => {
    const cell = given('return [[1], [2]]', {}, [['taken']])
    expect(cell(0, 0)).toMatch(/^#REF! Array result was not expanded because it would overwrite data/)
    expect(cell(0, 1)).toBe('taken')
  })

  test('a Date becomes a day', () => {
    expect(given('return new Date(Date.UTC(2026, 5, 29, 22))', { timeZone: 'Europe/Berlin' })(0, 0)).toBe('2026-06-30')
  })

  test.each([
    ['return NaN', '#ERROR! A custom function gave NaN, which is no value of a cell.'],
    ['return {}', '#ERROR! A custom function gave [object Object], which is no value of a cell.'],
    ['return [[1, 2], [3]]', '#ERROR! A custom function gave rows of different lengths.'],
    ['throw new Error("amount: found a blank.")', '#ERROR! amount: found a blank.'],
    [
      'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValues([[1]])',
      '#ERROR! You do not have permission to call setValues',
    ],
    ['SpreadsheetApp.getUi()', '#ERROR! Cannot call SpreadsheetApp.getUi() from this context.'],
    ['Session.getActiveUser()', '#ERROR! You do not have permission to call getActiveUser'],
  ])('%s: %s', (body, shown) => {
    expect(given(body)(0, 0)).toBe(shown)
  })

  test('more than half a minute is too long', () => {
    let time = 0
    expect(given('return 1', { now: () => (time += 40_000) })(0, 0)).toBe(
      '#ERROR! Exceeded maximum execution time (line 0).',
    )
  })

  test('nor do service calls get more than half a minute', () => {
    expect(given('for (;;) SpreadsheetApp.getActiveSpreadsheet()')(0, 0)).toBe(
      '#ERROR! Exceeded maximum execution time (line 0).',
    )
  })

  test('the calls that cells make are counted', () => {
    const { script } = scriptOver(
      'function COMMISSION() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone() }',
      {
        tabs: { Check: [[{ formula: '=COMMISSION(1)' }, { formula: '=COMMISSION(2)' }]] },
      },
    )
    expect(script.calls()).toBe(4)
  })
})

test('before Apps Script is there, cells that call it are loading', () => {
  const model = new Model(startData({ Check: [[{ formula: '=COMMISSION(1)' }]] }, 'en_US'))
  expect(cellContent(model, { sheetId: model.getters.getSheetIds()[0] as string, col: 0, row: 0 })).toBe(
    '#ERROR! Loading...',
  )
})

describe('a sparkline', () => {
  const draws = (formula: string, locale = 'en_US') =>
    openBook({ tabs: { Check: [[0, 50, '', 100, -50]] }, locale }).enter('Check!A3', formula)

  test.each([
    ['a line, from the lowest figure to the highest', '=SPARKLINE(A1:D1)', '▁▅█'],
    ['equal figures, halfway up', '=SPARKLINE(B1:B1)', '▅'],
    ['columns on a scale of their own', '=SPARKLINE(A1:D1,{"charttype","column";"ymin",-100;"ymax",100})', '▅▆█'],
    ['a bar as a share of its greatest', '=SPARKLINE(B1,{"charttype","bar";"max",100})', '█████░░░░░'],
    ['gains and losses', '=SPARKLINE(A1:E1,{"charttype","winloss"})', '▀▀▀▄'],
    ['nothing where there is no figure', '=SPARKLINE(C1)', ''],
  ])('shows %s', (_, formula, expected) => {
    expect(draws(formula)).toBe(expected)
  })

  test('is typed as people of the locale write it', () => {
    expect(draws('=SPARKLINE(A1:D1;{"charttype"\\"bar"})', 'de_DE')).toBe('██████████')
  })

  test('follows its figures', () => {
    const book = openBook({ tabs: { Check: [[0, 50, 100, '=SPARKLINE(A1:C1)']] } })
    book.enter('Check!B1', '100')
    expect(book.cell('Check!D1')).toBe('▁██')
  })

  test('of a kind that there is not says so', () => {
    expect(draws('=SPARKLINE(A1:D1,{"charttype","pie"})')).toMatch(/^#ERROR! .*no "pie"/)
  })
})
