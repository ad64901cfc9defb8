import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'

type Book = ReturnType<typeof openBook>
const block = (book: Book, from: string, rows: number, columns: number) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) =>
      book.cell(`Pay!${String.fromCharCode(from.charCodeAt(0) + c)}${Number(from.slice(1)) + r}`),
    ),
  )

const rates = [
  ['Start', 'Rate'],
  [0, 0.05],
  [100000, 0.08],
  [250000, 0.1],
]

describe('finance’s commission workbook', () => {
  const sold = [['Sold'], [120000], [''], [300000], ['']]
  const book = openBook({ tabs: { Pay: sold, Rates: rates } })

  test('one call serves a whole column, however far it goes, and leaves blank rows blank', () => {
    book.enter('Pay!C2', '=EFFECTIVE_RATE(A2:A; Rates!A1:B)')
    book.enter('Pay!D2', '=AMOUNT_TO_NEXT_TIER(A2:A; Rates!A1:B)')
    book.enter('Pay!E2', '=COMMISSION(A2:A; Rates!A1:B)')
    expect(block(book, 'C2', 4, 3)).toEqual([
      [0.055, 130000, 6600],
      ['', '', ''],
      [22000 / 300000, '', 22000],
      ['', '', ''],
    ])
  })

  test('a change of the plan’s table shows in every cell that reads it', () => {
    book.enter('Pay!G1', '=SALES_FOR_COMMISSION(10000; Rates!A1:B)')
    expect(book.cell('Pay!G1')).toBe(162500)
    book.enter('Rates!B3', '10%')
    expect([book.cell('Pay!G1'), book.cell('Pay!E2')]).toEqual([150000, 7000])
    book.enter('Rates!B3', '8%')
    expect(book.cell('Pay!G1')).toBe(162500)
  })

  test('a plan that breaks is told in every cell with its row; CHECK_RATES explains it', () => {
    book.enter('Rates!A4', '50000')
    const fault = 'Starts at 50000, below row 3 (100000). Starts must rise.'
    expect(book.cell('Pay!C2')).toBe(`#ERROR! rates, row 4: s${fault.slice(1)}`)
    book.enter('Pay!I1', '=CHECK_RATES(Rates!A1:B)')
    expect(block(book, 'I1', 2, 3)).toEqual([
      ['Row', 'Finding', 'Money at stake'],
      [4, fault, ''],
    ])
    book.enter('Rates!A4', '250000')
    expect(block(book, 'I1', 2, 3)[1]).toEqual(['', 'No findings', ''])
  })
})

test('a draw spills a row a period, and grows with the earnings', () => {
  const book = openBook({ tabs: { Pay: [[1500], [3000], [''], [''], [''], ['']] } })
  book.enter('Pay!C1', '=DRAW(A1:A3; 2000; TRUE; 100)')
  const before = [
    ['Earned', 'Draw', 'Recovered', 'Paid', 'Balance'],
    [1500, 500, 0, 2000, 600],
    [3000, 0, 600, 2400, 0],
  ]
  expect(block(book, 'C1', 4, 5)).toEqual([...before, ['', '', '', '', '']])
  book.enter('Pay!A3', '1000')
  expect(block(book, 'C1', 4, 5)).toEqual([...before, [1000, 1000, 0, 2000, 1000]])
})

test('the curve of a plan stands ready for a chart', () => {
  const book = openBook({ tabs: { Pay: [[]], Rates: rates } })
  book.enter('Pay!A1', '=COMMISSION_CURVE(Rates!A1:B; "retroactive"; ; 200000)')
  const rows = block(book, 'A1', 23, 4)
  expect(rows[0]).toEqual(['Amount', 'Commission', 'Effective rate', 'Marginal rate'])
  expect(rows[1]).toEqual([0, 0, '', 0.05])
  expect(rows[11]).toEqual([100000, 8000, 0.08, 0.08])
  expect(rows[21]).toEqual([200000, 16000, 0.08, 0.08])
  expect(rows[22]).toEqual(['', '', '', ''])
})

describe.each(['Pacific/Auckland', 'America/New_York', 'Europe/Berlin'])('dates in a sheet in %s', (timeZone) => {
  const people = [
    ['2026-01-01', ''],
    ['2026-01-15', '2026-03-31'],
    ['', ''],
  ]
  const month = ['2026-04-01', '2026-04-30', '2026-04-16']
  const book = openBook({ timeZone, scriptTimeZone: 'Etc/UTC', tabs: { Pay: [...people, month] } })

  test('are the days that it shows, while the script is in UTC', () => {
    const shown = (formula: string) => book.enter('Pay!F1', formula)
    expect(shown('=PRORATE(3000; A4; B4; C4)')).toBe(1500)
    expect(shown('=PACE(8; 15; A4; B4; C4)')).toBe(1)
    expect(shown('=TURNOVER_RATE(A1:A3; B1:B3; DATE(2026; 3; 1); DATE(2026; 3; 31))')).toBe(0.5)
    expect(shown('=TURNOVER_RATE(A1:A3; B1:B3; DATE(2026; 4; 1); DATE(2026; 4; 30))')).toBe(0)
    expect(shown('=RAMPED_QUOTA(1000; A2; DATE(2026; 2; 28); {1, 0.5; 2, 0.75})')).toBe(750)
    expect(shown('=AMORTIZED_COMMISSION(300; A2; 3; DATE(2026; 3; 31); A4)')).toBe(100)
  })
})

test('a German sheet types decimals with a comma and gets the same', () => {
  const book = openBook({ locale: 'de_DE', tabs: { Pay: [[0.6, 0.4]] } })
  expect(book.enter('Pay!D1', '=SPLIT_CREDIT(100,01; A1:B1)')).toBe(60.01)
  expect(book.cell('Pay!E1')).toBe(40)
  expect(book.enter('Pay!D3', '=CLAWBACK(2400; 6; 12)')).toBe(1200)
  expect(book.enter('Pay!D4', '=SCORE(A1:B1; 1; 1; ; 0,5)')).toBe(0.45)
})
