import type { Book } from './quarter'
import { cellOf } from './table'

export const forecast = 'Forecast FY2026-Q2'
export const keys = 'Forecast deals FY2026-Q2'

const undo = (book: Book) => book.request('undoGeneration', {})
export const undone = async (book: Book) => {
  const answer = await undo(book)
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}
export const faults = async (book: Book) => {
  const answer = await undo(book)
  return 'faults' in answer ? answer.faults.map(({ message }) => message) : answer
}
export const idOf = (book: Book, tab: string) => book.model.getters.getSheetIdByName(tab) as string
export const at = (book: Book, tab: string, first: string, label: string, title: string) =>
  `${tab}!${cellOf(book.values(tab), first, label, title)}`

/** All that people see of a tab, and what Written says of it. */
export const seen = (book: Book) =>
  [forecast, keys].map((tab) => ({
    values: book.values(tab),
    formulas: book.formulas(tab),
    notes: book.notes(tab),
    formats: book
      .values(tab)
      .map((line, row) =>
        line.map((_, col) => book.model.getters.getCell({ sheetId: idOf(book, tab), row, col })?.format ?? ''),
      ),
    looks: book
      .values(tab)
      .map((line, row) =>
        line.map((_, col) => book.model.getters.getCell({ sheetId: idOf(book, tab), row, col })?.style ?? {}),
      ),
    ticks: book
      .values(tab)
      .map((line, row) =>
        line.map(
          (_, col) =>
            book.model.getters.getValidationRuleForCell({ sheetId: idOf(book, tab), row, col })?.criterion.type,
        ),
      ),
    charts: book.model.getters.getChartIds(idOf(book, tab)).map((id) => book.model.getters.getChartDefinition(id)),
    written: book.values('Written').filter(([name]) => name === tab),
  }))

/** Deals come, go, change their owner and their amount. */
export const change = (book: Book) => {
  book.enter('Deals!F2', '120000')
  book.enter('Deals!G3', '2026-08-01')
  const next = { A4: 'D-9', B4: 'Fenwick', D4: 'Cyd', E4: 'Negotiation', F4: '8000', G4: '2026-06-02' }
  for (const [xc, typed] of Object.entries(next)) book.script.enter('Deals', xc, typed)
}

export const insert = (book: Book, sheetName: string, dimension: 'ROW' | 'COL', base: number) =>
  book.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: idOf(book, sheetName),
    sheetName,
    dimension,
    base,
    quantity: 1,
    position: 'before',
  })
