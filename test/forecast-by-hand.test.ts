import { describe, expect, test } from 'vitest'
import { dealsOf, done, open, period, sheet } from './setup/quarter'
import { cellOf, tableOf } from './setup/table'

describe('what people do on the sheets', () => {
  test('a tick taken away, another close date and another probability change the figures at once', async () => {
    const book = open()
    await done(book)
    const tab = `Forecast deals ${period}`
    const at = (key: string, title: string) => `${tab}!${cellOf(book.values(tab), 'Key', key, title)}`
    book.enter(at('D-2 / Ann', 'Probability'), '50%')
    expect(tableOf(sheet(book), 'Rep').get('Ann')?.['Weighted pipeline']).toBe(20000)
    book.enter(at('D-3 / Ben', 'Changed close date'), '2026-07-15')
    expect(tableOf(sheet(book), 'Rep').get('Ben')?.Pipeline).toBe(0)
    book.enter(at('D-1 / Ann', 'Include'), 'FALSE')
    expect(tableOf(sheet(book), 'Rep').get('Ann')?.['Closed won']).toBe(0)
    expect(tableOf(sheet(book), 'Stage').get('Proposal')?.Deals).toBe(0)
    const { total } = await done(book)
    expect(total).toMatchObject({ closedWon: 0, weightedPipeline: 20000 })
    expect(dealsOf(book).get('D-2 / Ann')?.Probability).toBe(0.5)
  })

  test('a changed close date that can’t be read takes no deal away: its own counts until it is put right', async () => {
    const book = open()
    await done(book)
    const before = tableOf(sheet(book), 'Rep').get('Ann')
    const tab = `Forecast deals ${period}`
    book.enter(`${tab}!${cellOf(book.values(tab), 'Key', 'D-2 / Ann', 'Changed close date')}`, 'soon')
    expect(tableOf(sheet(book), 'Rep').get('Ann')).toEqual(before)
    const { findings } = await done(book)
    expect(findings.join(' ')).toContain('Changed close date: found "soon", expected a date')
  })

  test('typed cells and changed formulas stay when it is generated again; all else follows the deals', async () => {
    const book = open()
    await done(book)
    const tab = `Forecast ${period}`
    const at = (rep: string, title: string) => `${tab}!${cellOf(sheet(book), 'Rep', rep, title)}`
    book.enter(at('Ann', 'Adjustment'), '5000')
    book.enter(at('Ann', 'Note'), 'signed verbally')
    book.enter(at('Ben', 'Closed won'), '777')
    book.enter('Deals!F2', '110000')
    book.script.enter('Deals', 'A7', 'D-6')
    for (const [xc, typed] of Object.entries({
      B7: 'Fenwick',
      D7: 'Cyd',
      E7: 'Negotiation',
      F7: '8000',
      G7: '2026-06-02',
    }))
      book.script.enter('Deals', xc, typed)
    const { findings } = await done(book)
    const reps = tableOf(sheet(book), 'Rep')
    expect(reps.get('Ann')).toMatchObject({
      Adjustment: 5000,
      Note: 'signed verbally',
      'Closed won': 110000,
      Forecast: 145000,
    })
    expect(reps.get('Ben')).toMatchObject({ 'Closed won': 777 })
    expect([...reps.keys()]).toEqual(['Ann', 'Ben', 'Cyd', 'Total'])
    expect(reps.get('Total')).toMatchObject({ 'Closed won': 110777, 'Weighted pipeline': 66000 })
    expect(findings.join(' ')).toContain('kept as somebody changed them: row 10, Closed won')
  })

  test('inserted rows and columns, and another order, are no change of ours', async () => {
    const book = open()
    await done(book)
    const sheetId = book.model.getters.getSheetIdByName(`Forecast ${period}`) as string
    const add = (dimension: 'ROW' | 'COL', base: number) =>
      book.model.dispatch('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName: `Forecast ${period}`,
        dimension,
        base,
        quantity: 2,
        position: 'before',
      })
    add('COL', 2)
    add('ROW', 8)
    add('ROW', 3)
    book.enter(`Forecast ${period}!C10`, 'mine')
    book.enter('Deals!F2', '120000')
    const { findings } = await done(book)
    expect(findings.join(' ')).not.toContain('kept as')
    const values = sheet(book)
    const byRep = values.slice(
      0,
      values.findIndex(([first]) => first === 'Month'),
    )
    const filled = byRep.filter(([first]) => first !== '')
    const reps = tableOf(filled, 'Rep')
    expect(reps.get('Ann')?.['Closed won']).toBe(120000)
    expect(reps.get('Total')?.['Closed won']).toBe(120000)
    expect(book.cell(`Forecast ${period}!C10`)).toBe('mine')
  })

  test('rows of deals that left the period go, unless somebody wrote on them: these stay and count nothing', async () => {
    const book = open()
    await done(book)
    const tab = `Forecast deals ${period}`
    const row = (key: string) => cellOf(book.values(tab), 'Key', key, 'Key').slice(1)
    book.enter(`${tab}!T${row('D-3 / Ben')}`, 'ask Ben')
    book.enter('Deals!G3', '2026-08-01')
    book.enter('Deals!G4', '2026-08-01')
    const { findings } = await done(book)
    expect([...dealsOf(book).keys()]).toEqual(['D-1 / Ann', 'D-3 / Ben', 'D-4 / Ben'])
    expect(dealsOf(book).get('D-3 / Ben')).toMatchObject({ Include: false, Credited: 0 })
    expect(findings.join(' ')).toContain('the row D-3 / Ben no longer belongs here. It stays and counts nothing.')
    book.enter('Deals!G4', '2026-05-20')
    await done(book)
    expect(dealsOf(book).get('D-3 / Ben')).toMatchObject({ Include: true, Credited: 60000 })
  })
})
