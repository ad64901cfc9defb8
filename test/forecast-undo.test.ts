import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'
import { deals, done, openDeals, quotas } from './setup/forecast'
import { cellOf, tableOf } from './setup/table'

const forecast = 'Forecast FY2026-Q2'
const keys = 'Forecast deals FY2026-Q2'
type Book = ReturnType<typeof openDeals>

const undo = (book: Book) => book.request('undoForecast', {})
const undone = async (book: Book) => {
  const answer = await undo(book)
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}
const faults = async (book: Book) => {
  const answer = await undo(book)
  return 'faults' in answer ? answer.faults.map(({ message }) => message) : answer
}
const idOf = (book: Book, tab: string) => book.model.getters.getSheetIdByName(tab) as string
const at = (book: Book, tab: string, first: string, label: string, title: string) =>
  `${tab}!${cellOf(book.values(tab), first, label, title)}`

/** All that people see of a tab, and what Written says of it. */
const seen = (book: Book) =>
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
const change = (book: Book) => {
  book.enter('Deals!F2', '120000')
  book.enter('Deals!G3', '2026-08-01')
  const next = { A4: 'D-9', B4: 'Fenwick', D4: 'Cyd', E4: 'Negotiation', F4: '8000', G4: '2026-06-02' }
  for (const [xc, typed] of Object.entries(next)) book.script.enter('Deals', xc, typed)
}

const insert = (book: Book, sheetName: string, dimension: 'ROW' | 'COL', base: number) =>
  book.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: idOf(book, sheetName),
    sheetName,
    dimension,
    base,
    quantity: 1,
    position: 'before',
  })

describe('undoing a first generation', () => {
  test.each(['the menu', 'a request'])('by %s takes its tabs away', async (door) => {
    const book = openDeals({ Deals: deals })
    if (door === 'the menu') book.run('generateQuarterForecast')
    else await done(book)
    expect(await undone(book)).toEqual({
      period: 'FY2026-Q2',
      removed: [forecast, keys].sort().reverse(),
      restored: [],
      stages: ['Negotiation', 'Closed Won'],
    })
    expect(book.tabs()).toEqual(['Deals', 'Stages'])
    expect(await faults(book)).toEqual([
      'There is no generation to undo. Only the last one can be undone, and only once.',
    ])
  })

  test.each(['de_DE', 'fr_FR'])(
    'in %s, with texts that look like something else, takes its tabs away',
    async (locale) => {
      const texts = ['=1+1', '+49 30', '3/4', '00123', '1E5', "'quoted", '2026-05-01 ', '1,5', 'TRUE']
      const book = openBook({
        tabs: {
          Deals: [...deals, ...texts.map((_, i) => ['', '', '', '', 'Closed Won', 100.1 * i + 0.07, '2026-05-01'])],
        },
        today: '2026-05-15',
        locale,
      })
      texts.forEach((text, i) => {
        for (const column of 'ABCD') book.script.enter('Deals', `${column}${i + 4}`, `'${text}`)
      })
      await done(book)
      await undone(book)
      expect(book.tabs()).toEqual(['Deals', 'Stages'])
    },
  )

  test('is refused while something is typed, noted or changed there, which is named', async () => {
    const book = openDeals({ Deals: deals })
    await done(book)
    book.enter(at(book, forecast, 'Rep', 'Ann', 'Note'), 'ask Ann')
    book.enter(at(book, keys, 'Key', 'D-2 / Ben', 'Probability'), '50%')
    book.model.dispatch(
      'SET_NOTES' as never,
      { sheetId: idOf(book, keys), marks: [{ col: 0, row: 1, text: 'why' }] } as never,
    )
    const before = book.model.exportData()
    expect(await faults(book)).toEqual([
      expect.stringContaining('Nothing was undone: what somebody typed since would be lost.'),
      `${keys}, A2: a note was written since, "why".`,
      `${keys}, O3: 0.5 was typed since.`,
      expect.stringMatching(new RegExp(`^${forecast}, K\\d+: "ask Ann" was typed since\\.$`)),
    ])
    expect(book.model.exportData()).toEqual(before)
  })
})

describe('undoing a regeneration', () => {
  test('brings back rows, cells, formulas, notes, formats, ticks, charts and what Written says', async () => {
    const book = openDeals({ Deals: deals, Goals: quotas(['Ann', 200000]) })
    await done(book)
    book.enter(at(book, forecast, 'Rep', 'Ann', 'Adjustment'), '500')
    book.enter(at(book, forecast, 'Rep', 'Ben', 'Closed won'), '777')
    await done(book)
    const before = seen(book)
    change(book)
    const { rows } = await done(book)
    expect(rows.used).toBe(2)
    expect(seen(book)).not.toEqual(before)
    expect(await undone(book)).toMatchObject({ removed: [], restored: [keys, forecast], stages: [] })
    for (const title of ['values', 'formulas', 'notes', 'formats', 'looks', 'ticks', 'charts', 'written'] as const)
      expect([title, seen(book).map((tab) => tab[title])]).toEqual([title, before.map((tab) => tab[title])])
    expect(book.tabs().filter((tab) => tab.startsWith('Before'))).toEqual([])
  })

  test('of a tab that people sorted, and in which they inserted rows and a column, leaves their order and their cells', async () => {
    const book = openDeals({ Deals: [...deals, ['D-3', 'Cole', '', 'Cyd', 'Negotiation', 7000, '2026-06-01']] })
    await done(book)
    const sheetId = idOf(book, keys)
    book.model.dispatch('SORT_CELLS', {
      sheetId,
      col: 0,
      row: 1,
      zone: { top: 1, bottom: 3, left: 0, right: 17 },
      sortDirection: 'desc',
    })
    insert(book, forecast, 'ROW', 2)
    insert(book, forecast, 'COL', 1)
    insert(book, keys, 'ROW', 2)
    book.enter(`${forecast}!B3`, 'mine')
    book.enter(`${keys}!D3`, 'ours')
    const before = seen(book)
    change(book)
    await done(book)
    await undone(book)
    expect(seen(book)).toEqual(before)
    expect(book.cell(`${forecast}!B3`)).toBe('mine')
  })

  test('leaves formulas of other tabs pointing at what they pointed at', async () => {
    const book = openDeals({ Deals: deals, Mine: [['']] })
    await done(book)
    const won = at(book, forecast, 'Rep', 'Ann', 'Closed won').split('!')[1]
    const total = at(book, forecast, 'Rep', 'Total', 'Forecast').split('!')[1]
    book.enter('Mine!A1', `='${forecast}'!${won}`)
    book.enter('Mine!A2', `='${forecast}'!${total}`)
    book.enter('Mine!A3', `=SUM('${keys}'!H:H)`)
    const before = { values: book.values('Mine'), formulas: book.formulas('Mine') }
    const more = { A4: 'D-9', D4: 'Aby', E4: 'Negotiation', F4: '8000', G4: '2026-06-02' }
    for (const [xc, typed] of Object.entries(more)) book.script.enter('Deals', xc, typed)
    await done(book)
    expect(book.formulas('Mine')).not.toEqual(before.formulas)
    await undone(book)
    expect({ values: book.values('Mine'), formulas: book.formulas('Mine') }).toEqual(before)
  })

  test('and generating again gives the same as without', async () => {
    const made = async (undoing: boolean) => {
      const book = openDeals({ Deals: deals })
      await done(book)
      change(book)
      await done(book)
      if (!undoing) return seen(book)
      await undone(book)
      await done(book)
      return seen(book)
    }
    expect(await made(true)).toEqual(await made(false))
  })

  test('keeps what was typed since where its row stays', async () => {
    const book = openDeals({ Deals: deals })
    await done(book)
    change(book)
    await done(book)
    book.enter(at(book, forecast, 'Rep', 'Ann', 'Note'), 'signed')
    book.enter(`${keys}!T2`, 'beside')
    await undone(book)
    const reps = tableOf(book.values(forecast), 'Rep')
    expect(reps.get('Ann')).toMatchObject({ Note: 'signed', 'Closed won': 100000 })
    expect(book.cell(`${keys}!T2`)).toBe('beside')
  })

  test('is refused where what was typed since stands on a row that would go, or where a cell was changed', async () => {
    const book = openDeals({ Deals: deals })
    await done(book)
    change(book)
    await done(book)
    book.enter(at(book, forecast, 'Rep', 'Cyd', 'Note'), 'new here')
    book.enter(at(book, forecast, 'Rep', 'Ann', 'Closed won'), '5')
    const before = book.model.exportData()
    expect(await faults(book)).toEqual([
      expect.stringContaining('Nothing was undone'),
      expect.stringMatching(/: 5 was typed since\.$/),
      expect.stringMatching(/: "new here" was typed since\.$/),
    ])
    expect(book.model.exportData()).toEqual(before)
    book.enter(at(book, forecast, 'Rep', 'Cyd', 'Note'), '')
    expect(await faults(book)).toHaveLength(2)
  })

  test('is refused where the tab was sorted since, or has another name', async () => {
    const book = openDeals({ Deals: deals })
    await done(book)
    change(book)
    await done(book)
    insert(book, forecast, 'ROW', 9)
    expect((await faults(book)) as string[]).toContainEqual(expect.stringContaining('was typed since'))
    book.model.dispatch('RENAME_SHEET', { sheetId: idOf(book, keys), oldName: keys, newName: 'Mine' })
    expect(await faults(book)).toEqual([
      'The last generation can’t be undone.',
      `The tab ${keys} is no longer there, or has another name now.`,
    ])
  })

  test('takes back the last generation alone, of whichever period', async () => {
    const book = openDeals({ Deals: deals })
    await done(book)
    change(book)
    await done(book)
    const before = seen(book)
    await book.request('generateForecast', { period: 'FY2026-Q3' })
    expect(await undone(book)).toMatchObject({
      period: 'FY2026-Q3',
      removed: expect.arrayContaining(['Forecast FY2026-Q3']),
    })
    expect(seen(book)).toEqual(before)
    expect(await faults(book)).toHaveLength(1)
  })
})

test('a generation that finds the tabs as it would make them leaves the one before to be undone', async () => {
  const book = openDeals({ Deals: deals })
  await done(book)
  change(book)
  await done(book)
  await done(book)
  const last = seen(book)
  await done(book)
  expect(seen(book)).toEqual(last)
  expect(await undone(book)).toMatchObject({ restored: expect.arrayContaining([forecast]) })
})

test('the hidden copies are no deals, and the next generation replaces them', async () => {
  const book = openDeals({ Deals: deals })
  for (const amount of ['1', '2', '3']) {
    book.enter('Deals!F2', amount)
    expect((await done(book)).from).toEqual(['Deals'])
  }
  expect(book.tabs().slice(-2)).toEqual([`Before ${keys}`, `Before ${forecast}`])
  expect(book.model.getters.getVisibleSheetIds()).toHaveLength(4)
})

test('a regeneration with the copies it makes costs at most 40 service calls', async () => {
  const book = openDeals({ Deals: deals })
  await done(book)
  await done(book)
  book.enter('Deals!F2', '5')
  const before = book.calls()
  await done(book)
  expect(book.calls() - before).toBeLessThanOrEqual(40)
})
