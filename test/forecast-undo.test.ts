import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'
import { done, open, twoDeals } from './setup/quarter'
import { at, change, faults, forecast, idOf, keys, seen, undone } from './setup/undo'

describe('undoing a first generation', () => {
  test.each(['the menu', 'a request'])('by %s takes its tabs away', async (door) => {
    const book = open({ Deals: twoDeals })
    if (door === 'the menu') book.run('generateQuarterForecast')
    else await done(book)
    expect(await undone(book)).toEqual({
      kind: 'forecast',
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
          Deals: [...twoDeals, ...texts.map((_, i) => ['', '', '', '', 'Closed Won', 100.1 * i + 0.07, '2026-05-01'])],
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
    const book = open({ Deals: twoDeals })
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

test('a generation that finds the tabs as it would make them leaves the one before to be undone', async () => {
  const book = open({ Deals: twoDeals })
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
  const book = open({ Deals: twoDeals })
  for (const amount of ['1', '2', '3']) {
    book.enter('Deals!F2', amount)
    expect((await done(book)).from).toEqual(['Deals'])
  }
  expect(book.tabs().slice(-2)).toEqual([`Prior ${keys}`, `Prior ${forecast}`])
  expect(book.model.getters.getVisibleSheetIds()).toHaveLength(4)
})

test('a regeneration with the copies it makes costs at most 40 service calls', async () => {
  const book = open({ Deals: twoDeals })
  await done(book)
  await done(book)
  book.enter('Deals!F2', '5')
  const before = book.calls()
  await done(book)
  expect(book.calls() - before).toBeLessThanOrEqual(40)
})

test('somebody’s tab that has the name of a hidden copy is not touched: nothing is generated until it is renamed', async () => {
  const book = open({ Deals: twoDeals, [`Prior ${forecast}`]: [['mine']] })
  const answer = await book.request('generateForecast', { period: 'FY2026-Q2' })
  expect(answer).toMatchObject({ faults: [{ message: expect.stringContaining('Give it another name') }], changed: [] })
  expect(book.tabs()).toEqual(['Deals', `Prior ${forecast}`])
})
