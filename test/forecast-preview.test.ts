import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'
import { done, open, quotas, twoDeals } from './setup/quarter'
import { cellOf } from './setup/table'

const period = 'FY2026-Q2'
const forecast = `Forecast ${period}`
const keys = `Forecast deals ${period}`
type Book = ReturnType<typeof open>

const preview = async (book: Book) => {
  const answer = await book.request('previewForecast', { period })
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}
const sheet = async (book: Book, tab: string) => {
  const found = (await preview(book)).sheets.find((one) => one.tab === tab)
  if (!found) throw new Error(`No preview of ${tab}.`)
  return found
}
const at = (book: Book, tab: string, first: string, label: string, title: string) =>
  `${tab}!${cellOf(book.values(tab), first, label, title)}`

describe('a look at a forecast before it is generated', () => {
  test('changes nothing, and comes to the figures that generating then gives', async () => {
    const book = open({ Deals: twoDeals, Goals: quotas(['Ann', 200000]) })
    const before = book.model.exportData()
    const { sources, stages, nothing, sheets, findings, ...headline } = await preview(book)
    expect(book.model.exportData()).toEqual(before)
    expect(sources).toEqual([{ tab: 'Deals', rows: 2 }])
    expect(stages.map(({ stage }) => stage)).toEqual(['Negotiation', 'Closed Won'])
    expect(nothing).toBe(false)
    expect(sheets.map(({ tab, isNew }) => [tab, isNew])).toEqual([
      [keys, true],
      [forecast, true],
    ])
    const { findings: said, ...made } = await done(book)
    expect(headline).toEqual(made)
    expect(findings.map(({ message }) => message)).toEqual(said)
  })

  test('counts rows that are new, changed and leaving on each tab', async () => {
    const book = open({ Deals: [...twoDeals, ['D-3', 'Cole', '', 'Ann', 'Negotiation', 7000, '2026-06-01']] })
    await done(book)
    await done(book)
    expect(await preview(book)).toMatchObject({ nothing: true, stages: [] })
    book.enter('Deals!F2', '120000')
    book.enter('Deals!G3', '2026-08-01')
    for (const [xc, typed] of Object.entries({ A5: 'D-9', D5: 'Cyd', E5: 'Negotiation', F5: '8000', G5: '2026-06-02' }))
      book.script.enter('Deals', xc, typed)
    expect((await sheet(book, keys)).rows).toEqual({ added: 1, changed: 1, leaving: 1 })
    const { rows } = await sheet(book, forecast)
    // Cyd comes, Ben goes.
    expect(rows).toMatchObject({ added: 1, leaving: 1 })
    expect(rows.changed).toBeGreaterThan(0)
    await done(book)
    expect(await preview(book)).toMatchObject({ nothing: true })
  })

  test('names cells that are kept as somebody changed them, with tab, row and column, ten of them at most', async () => {
    const book = open({ Deals: [...twoDeals, ['D-3', 'Cole', '', 'Ann', 'Negotiation', 7000, '2026-06-01']] })
    await done(book)
    book.enter(at(book, forecast, 'Rep', 'Ann', 'Closed won'), '777')
    book.enter(at(book, keys, 'Key', 'D-2 / Ben', 'Probability'), '50%')
    book.enter(at(book, forecast, 'Rep', 'Ann', 'Note'), 'mine')
    const row = Number(cellOf(book.values(forecast), 'Rep', 'Ann', 'Rep').slice(1))
    expect((await sheet(book, forecast)).kept).toEqual({
      count: 1,
      first: [{ tab: forecast, row, column: 'Closed won', whatIf: false }],
    })
    expect((await sheet(book, keys)).kept).toEqual({
      count: 1,
      first: [{ tab: keys, row: 3, column: 'Probability', whatIf: true }],
    })
    for (const title of ['Commit', 'Best case', 'Pipeline', 'Weighted pipeline', 'Forecast', 'Outlook'])
      for (const rep of ['Ann', 'Ben']) book.enter(at(book, forecast, 'Rep', rep, title), '1')
    const { kept } = await sheet(book, forecast)
    expect([kept.count, kept.first.length]).toEqual([13, 10])
  })

  test('names rows that stay though they no longer belong there, since somebody wrote on them', async () => {
    const book = open({ Deals: twoDeals })
    await done(book)
    book.enter(`${keys}!T3`, 'ask Ben')
    book.enter('Deals!G3', '2026-08-01')
    const { setAside, rows } = await sheet(book, keys)
    expect(setAside).toEqual({ count: 1, first: [{ tab: keys, row: 3, label: 'D-2 / Ben' }] })
    expect(rows.leaving).toBe(0)
  })

  test('leads to the row or cell that a finding is about', async () => {
    const odd = [...twoDeals, ['D-3', '', '', 'Ann', 'Negotiation', '', '2026-06-01']]
    const book = open({ Deals: odd })
    const { findings } = await preview(book)
    expect(findings).toContainEqual({
      message: 'Left out, no amount: Deals row 4.',
      at: { tab: 'Deals', row: 4 },
    })
    await done(book)
    book.enter(`${keys}!O3`, 'high')
    const found = (await preview(book)).findings.find(({ message }) => message.includes('found "high"'))
    expect(found?.at).toEqual({ tab: keys, row: 3, column: 'Probability' })
    await book.request('goTo', found?.at ?? { tab: '', row: 1 })
    expect(book.model.getters.getActivePosition()).toMatchObject({ row: 2, col: 14 })
  })
})

describe('the Forecast screen as it opens', () => {
  test('offers the quarters, months and years around today, and says which stand and what can be undone', async () => {
    const book = open({ Deals: twoDeals })
    await done(book)
    const answer = await book.request('forecastScreen', {})
    if (!('value' in answer)) throw new Error(JSON.stringify(answer))
    const { periods, current, tabs, questions, undo } = answer.value
    expect({ current, tabs, questions, undo }).toEqual({
      current: period,
      tabs: [{ tab: 'Deals', rows: 2 }],
      questions: [],
      undo: period,
    })
    expect(periods.filter(({ exists }) => exists).map(({ label }) => label)).toEqual([period])
    expect(periods.map(({ label }) => label)).toEqual([
      ...[
        'FY2025-Q2',
        'FY2025-Q3',
        'FY2025-Q4',
        'FY2026-Q1',
        period,
        'FY2026-Q3',
        'FY2026-Q4',
        'FY2027-Q1',
        'FY2027-Q2',
      ],
      ...['FY2026-M02', 'FY2026-M03', 'FY2026-M04', 'FY2026-M05', 'FY2026-M06', 'FY2026-M07', 'FY2026-M08'],
      ...['FY2025', 'FY2026', 'FY2027'],
    ])
  })

  test('asks what is open about the columns of a deal tab in place of figures', async () => {
    const book = open({ Deals: twoDeals.map((line, r) => [...line, r === 0 ? 'amount' : 1]) })
    const answer = await book.request('forecastScreen', {})
    expect(answer).toMatchObject({ value: { tabs: [], questions: [{ message: expect.stringContaining('Amount') }] } })
  })

  test('is opened by the menu', () => {
    const book = open({ Deals: twoDeals })
    book.run('openForecast')
    expect(book.shown.sidebar?.html).toContain('data-screen="forecast"')
  })
})

test('the menu’s message groups thousands as the locale does', () => {
  const many = Array.from({ length: 1200 }, (_, i) => [`D-${i}`, '', '', 'Ann', 'Closed Won', 1, '2026-05-01'])
  const book = openBook({ tabs: { Deals: [twoDeals[0] as string[], ...many] }, today: '2026-05-15', locale: 'de_DE' })
  book.run('generateQuarterForecast')
  expect(book.shown.toasts.join()).toContain('1.200 rows read, 1.200 used, 0 of other periods, 0 left out.')
})
