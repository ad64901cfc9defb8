import { describe, expect, test } from 'vitest'
import { openBook } from '../setup/book'

describe('a custom function in a cell', () => {
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
})
