import { expect, test } from 'vitest'
import { calculated, cellAt, openPaid, q3, tabOf } from './setup/paid-book'
import { tableOf } from './setup/table'

const checks = (values: readonly (readonly unknown[])[]) =>
  [...tableOf(values, 'Control totals').values()].map(({ Check }) => Check).filter((check) => check !== '')

test('a deal and a component that somebody asked about and that are gone count nowhere, and the sums still hold', async () => {
  const book = openPaid()
  await calculated(book, q3)
  book.enter(cellAt(book, q3, 'By deal', 'Ann Ames', 'Question'), 'Why?')
  book.enter(cellAt(book, q3, 'By component', 'Ben Birch', 'Question'), 'And mine?')
  book.enter('Deals!G2', '2026-10-01')
  book.enter('People!G3', 'Money plan')
  await calculated(book, q3)
  const values = book.values(tabOf(q3))
  const components = tableOf(values, 'By component')
  expect(components.get('Ann Ames · Commission')).toMatchObject({ Measured: 20000, Earned: 1000 })
  expect(values.flat()).toEqual(expect.arrayContaining(['Why?', 'And mine?', 'no longer here']))
  expect(tableOf(values, 'Rep').get('Total')).toMatchObject({ Earned: 1000 + 50000 * 0.05 + 20000 * 0.08 })
  expect(checks(values)).toEqual(['holds', 'holds', 'holds', 'holds'])
})

test('a table that somebody sorted still adds up', async () => {
  const book = openPaid()
  await calculated(book, q3)
  const before = tableOf(book.values(tabOf(q3)), 'Rep')
  const cell = cellAt(book, q3, 'By component', 'Ann Ames', 'Rep').split('!')[1] as string
  const row = Number(cell.replace(/\D/g, '')) - 1
  const sheetId = book.model.getters.getSheetIdByName(tabOf(q3)) as string
  book.model.dispatch('SORT_CELLS', {
    sheetId,
    col: 0,
    row,
    sortDirection: 'desc',
    zone: { left: 0, right: 22, top: row, bottom: row + 1 },
  })
  expect(
    tableOf(book.values(tabOf(q3)), 'By component')
      .keys()
      .next().value,
  ).toBe('Ben Birch · Commission')
  expect(tableOf(book.values(tabOf(q3)), 'Rep')).toEqual(before)
  expect(checks(book.values(tabOf(q3)))).toEqual(['holds', 'holds', 'holds', 'holds'])
})
