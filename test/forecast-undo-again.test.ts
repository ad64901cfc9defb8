import { describe, expect, test } from 'vitest'
import { done, open, quotas, twoDeals } from './setup/quarter'
import { tableOf } from './setup/table'
import { at, change, faults, forecast, idOf, insert, keys, seen, undone } from './setup/undo'

describe('undoing a regeneration', () => {
  test('brings back rows, cells, formulas, notes, formats, ticks, charts and what Written says', async () => {
    const book = open({ Deals: twoDeals, Goals: quotas(['Ann', 200000]) })
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
    expect(book.tabs().filter((tab) => tab.startsWith('Prior'))).toEqual([])
  })

  test.each([
    ['a figure below the deals', 'P4', '12', 48000],
    ['a blank in place of a formula', 'Q3', '', 48000],
    ['a figure in place of a formula', 'Q3', '7', 8007],
  ])('takes %s, typed before it, for what stood there', async (_, xc, typed, weighed) => {
    const book = open({ Deals: twoDeals })
    await done(book)
    book.enter(`${keys}!${xc}`, typed)
    const before = seen(book)
    const more = { A4: 'D-9', D4: 'Cyd', E4: 'Negotiation', F4: '8000', G4: '2026-06-02' }
    for (const [at, content] of Object.entries(more)) book.script.enter('Deals', at, content)
    await done(book)
    const credited = book.values(keys).flatMap((line) => (line[12] === 'Negotiation' ? [Number(line[16])] : []))
    expect(credited.reduce((sum, amount) => sum + amount, 0)).toBe(weighed)
    expect(book.formulas(forecast).flat()).toContainEqual(expect.stringContaining('SUM($H$9:$H$11)'))
    await undone(book)
    for (const title of ['values', 'formulas', 'ticks', 'written'] as const)
      expect([title, seen(book).map((tab) => tab[title])]).toEqual([title, before.map((tab) => tab[title])])
  })

  test('of a tab that people sorted, and in which they inserted rows and a column, leaves their order and their cells', async () => {
    const book = open({ Deals: [...twoDeals, ['D-3', 'Cole', '', 'Cyd', 'Negotiation', 7000, '2026-06-01']] })
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
    const book = open({ Deals: twoDeals, Mine: [['']] })
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
      const book = open({ Deals: twoDeals })
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
    const book = open({ Deals: twoDeals })
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
    const book = open({ Deals: twoDeals })
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
    const book = open({ Deals: twoDeals })
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
    const book = open({ Deals: twoDeals })
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
