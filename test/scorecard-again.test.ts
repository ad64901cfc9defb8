import { expect, test } from 'vitest'
import { openBook } from './setup/book'
import { scorecard, scorecardDay, scorecardTabs } from './setup/scorecard'
import { cellOf, tableOf } from './setup/table'
import { idOf, insert } from './setup/undo'

const built = (locale = 'en_US') => {
  const book = openBook({ tabs: scorecardTabs(), today: scorecardDay, locale })
  book.run('buildScorecards')
  return book
}
type Book = ReturnType<typeof built>
const of = (book: Book, table: string, row: string) => tableOf(book.values(scorecard), table).get(row)
const rowOf = (book: Book, table: string, label: string) =>
  Number(cellOf(book.values(scorecard), table, label, table).replace(/\D/g, ''))

/** Sorts the rows of a table by its first column, from Z to A, with all columns up to the one titled so. */
function sort(book: Book, table: string, first: string, last: string, to: string) {
  const [top, bottom] = [rowOf(book, table, first) - 1, rowOf(book, table, last) - 1]
  const titles = book.values(scorecard)[book.values(scorecard).findIndex((line) => line.includes(table))] ?? []
  const done = book.model.dispatch('SORT_CELLS', {
    sheetId: idOf(book, scorecard),
    col: 0,
    row: top,
    zone: { top, bottom, left: 0, right: titles.indexOf(to) },
    sortDirection: 'desc',
  })
  expect(done.isSuccessful).toBe(true)
}

const kept = ({ shown }: Book) => shown.alerts.map(({ message }) => message).join(' ')

test('another order, inserted rows, a column and a note stay, and every figure is taken in', () => {
  const book = built()
  sort(book, 'By rep', 'Meg', 'Ben', 'Behind at end')
  sort(book, 'Rep and metric', 'Meg · Closed won', 'Ben · Calls', 'To know')
  const order = [...tableOf(book.values(scorecard), 'By rep').keys()]
  expect(order).toEqual(['Meg', 'Ben', 'Ann'])
  insert(book, scorecard, 'ROW', rowOf(book, 'By team', 'West') - 2)
  insert(book, scorecard, 'ROW', 3)
  insert(book, scorecard, 'COL', 1)
  const ann = rowOf(book, 'By rep', 'Ann')
  book.enter(`${scorecard}!B${ann}`, 'on leave in May')
  book.enter(`${scorecard}!B4`, 'for the board')
  book.model.dispatch(
    'SET_NOTES' as never,
    { sheetId: idOf(book, scorecard), marks: [{ col: 0, row: ann - 1, text: 'ask Ann' }] } as never,
  )
  book.enter('Actuals!E2', '91')
  book.run('buildScorecards')
  expect([...tableOf(book.values(scorecard), 'By rep').keys()]).toEqual(order)
  expect(book.cell(`${scorecard}!B${ann}`)).toBe('on leave in May')
  expect(book.cell(`${scorecard}!B4`)).toBe('for the board')
  expect(book.notes(scorecard)[ann - 1]?.[0]).toBe('ask Ann')
  const score = 0.5 * 0.5 + 0.3 * 0.5 + 0.2 * 0.75
  expect(of(book, 'By rep', 'Ann')).toMatchObject({ Score: expect.closeTo(score, 10), 'Weight covered': 1 })
  expect(of(book, 'Rep and metric', 'Ann · Calls')).toMatchObject({ Actual: 91, Score: 0.5 })
  expect(of(book, 'At this pace', 'Ann · Calls')).toMatchObject({ Pace: expect.closeTo(91 / 60, 10) })
  expect(kept(book)).not.toContain('kept as')
})

test.each(['en_US', 'de_DE'])('a figure that somebody typed over stays and is named, in %s', (locale) => {
  const book = built(locale)
  const decimal = locale === 'de_DE' ? '0,9' : '0.9'
  book.enter(`${scorecard}!${cellOf(book.values(scorecard), 'Rep and metric', 'Ann · Calls', 'Score')}`, decimal)
  book.enter('Actuals!E2', '91')
  book.run('buildScorecards')
  expect(of(book, 'Rep and metric', 'Ann · Calls')).toMatchObject({ Actual: 91, Score: 0.9 })
  const score = 0.5 * 0.5 + 0.3 * 0.9 + 0.2 * 0.75
  expect(of(book, 'By rep', 'Ann')).toMatchObject({ Score: expect.closeTo(score, 10) })
  expect(kept(book)).toContain('Score')
})

test('a tab that was renamed stays as it was, and a new one is built beside it', () => {
  const book = built()
  const sheetId = idOf(book, scorecard)
  book.model.dispatch('RENAME_SHEET', { sheetId, oldName: scorecard, newName: 'For the board' })
  const before = book.values('For the board')
  book.enter('Actuals!E2', '91')
  book.run('buildScorecards')
  expect(book.values('For the board')).toEqual(before)
  expect(of(book, 'Rep and metric', 'Ann · Calls')).toMatchObject({ Actual: 91, Score: 0.5 })
  expect(book.formulas(scorecard).flat().join()).not.toContain('For the board')
})
