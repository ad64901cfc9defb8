import { describe, expect, test } from 'vitest'
import { done, open, people, quotas, titles, twoDeals } from './setup/quarter'
import { cellOf, tableOf } from './setup/table'

const forecast = 'Forecast FY2026-Q2'
const keys = 'Forecast deals FY2026-Q2'
const won = (id: string, owner: string, amount: number) => [id, '', '', owner, 'Closed Won', amount, '2026-05-01']

describe('a rep on whose row somebody typed', () => {
  const typeAt = (book: ReturnType<typeof open>, rep: string, title: string, typed: string) =>
    book.enter(`${forecast}!${cellOf(book.values(forecast), 'Rep', rep, title)}`, typed)

  test('stays without deals and quota, and counts just what was typed', async () => {
    const book = open({ Deals: twoDeals, Goals: quotas(['Cyd', 5000]) })
    await done(book)
    typeAt(book, 'Cyd', 'Note', 'back in July')
    typeAt(book, 'Ben', 'Adjustment', '-500')
    book.enter('Goals!G2', 'superseded')
    book.enter('Deals!D3', 'Ann')
    const { total } = await done(book)
    const reps = tableOf(book.values(forecast), 'Rep')
    expect(reps.get('Ben')).toMatchObject({ 'Closed won': 0, Adjustment: -500, Forecast: -500 })
    expect(reps.get('Cyd')).toMatchObject({ Quota: '', Note: 'back in July' })
    expect(reps.get('Total')).toMatchObject({ Quota: 0, Forecast: total.forecast })
    expect(total.quota).toBeNull()
  })

  test('keeps one row when deals spell the name in another case', async () => {
    const book = open({ Deals: [titles, won('1', 'Ann', 1), won('2', 'ANN', 2)] })
    await done(book)
    typeAt(book, 'Ann', 'Adjustment', '10')
    book.enter('Deals!D2', 'ANN')
    await done(book)
    const reps = tableOf(book.values(forecast), 'Rep')
    expect([...reps.keys()]).toEqual(['Ann', 'Total'])
    expect(reps.get('Total')).toMatchObject({ 'Closed won': 3, Forecast: 13 })
  })

  test('whose row stays for a note on it alone leaves no figure behind', async () => {
    const book = open({ Deals: twoDeals, Goals: quotas(['Cyd', 5000]) })
    await done(book)
    const row = cellOf(book.values(forecast), 'Rep', 'Cyd', 'Rep').slice(1)
    book.enter(`${forecast}!T${row}`, 'ask about July')
    book.enter('Goals!G2', 'superseded')
    await done(book)
    const reps = tableOf(book.values(forecast), 'Rep')
    expect(reps.get('Cyd')).toMatchObject({ Quota: '', Forecast: '' })
    expect(reps.get('Total')).toMatchObject({ Quota: 0 })
    expect(book.cell(`${forecast}!T${row}`)).toBe('ask about July')
  })
})

describe('what people do to tabs between two generations', () => {
  const sheetOf = (book: ReturnType<typeof open>, name: string) => ({
    sheetId: book.model.getters.getSheetIdByName(name) as string,
    sheetName: name,
  })

  test('a forecast tab that was renamed stays as it is, and the deals follow the new one', async () => {
    const book = open({ Deals: twoDeals })
    await done(book)
    const { sheetId } = sheetOf(book, forecast)
    book.model.dispatch('RENAME_SHEET', { sheetId, oldName: forecast, newName: 'Mine' })
    book.enter('Deals!F2', '120000')
    const { findings } = await done(book)
    expect(findings.join()).not.toContain('kept as')
    expect(tableOf(book.values(forecast), 'Rep').get('Total')).toMatchObject({ 'Closed won': 120000 })
    expect(JSON.stringify(book.formulas(keys))).not.toContain('Mine!')
  })

  test('without the tab Written what still agrees is known again, and the rest is said', async () => {
    const book = open({ Deals: twoDeals })
    await done(book)
    book.model.dispatch('DELETE_SHEET', sheetOf(book, 'Written'))
    expect((await done(book)).findings).toEqual(
      expect.arrayContaining([expect.stringContaining('the hidden tab Written no longer says')]),
    )
    book.enter('Deals!F2', '120000')
    expect((await done(book)).findings.join()).not.toContain('kept as')
    expect(tableOf(book.values(forecast), 'Rep').get('Total')).toMatchObject({ 'Closed won': 120000 })
  })

  test('a what-if that is no share, tick or day is named, with what belongs there', async () => {
    const book = open({ Deals: twoDeals })
    await done(book)
    const type = (title: string, typed: string) =>
      book.enter(`${keys}!${cellOf(book.values(keys), 'Key', 'D-2 / Ben', title)}`, typed)
    type('Probability', 'high')
    type('Include', 'no')
    type('Changed close date', 'later')
    expect((await done(book)).findings).toEqual(
      expect.arrayContaining([
        `${keys}, row 3, Changed close date: found "later", expected a date, such as 2026-10-01.`,
        `${keys}, row 3, Probability: found "high", expected a share from 0% to 100%.`,
        `${keys}, row 3, Include: found "no", expected a tick, TRUE or FALSE.`,
      ]),
    )
  })

  test('a quota that is typed over the one from Goals is what the plan pays by, at once', async () => {
    const plan = { Plan: 'P', Status: 'valid', Component: 'C', Mode: 'marginal', 'Tiers in': 'share of quota' }
    const book = open({
      Deals: twoDeals,
      People: people({ Name: 'Ann', Plan: 'P' }),
      Plans: [Object.keys(plan), Object.values(plan)],
      Rates: [
        ['Plan', 'Component', 'From', 'Rate'],
        ['P', 'C', 0, 0.1],
        ['P', 'C', 1, 0.2],
      ],
    })
    await done(book)
    const at = (title: string) => `${forecast}!${cellOf(book.values(forecast), 'Rep', 'Ann', title)}`
    expect(book.cell(at('Commission expense'))).toBe('no quota')
    book.enter(at('Quota'), '50000')
    expect(book.cell(at('Commission expense'))).toBe(15000)
  })
})

test('generating nine hundred deals costs at most one service call more than ten, at first and again', async () => {
  const calls = async (count: number) => {
    const rows = Array.from({ length: count }, (_, i) => won(`D-${i}`, `Rep ${i % 5}`, 1000))
    const book = open({ Deals: [titles, ...rows] })
    await done(book)
    const first = book.calls()
    book.enter('Deals!F2', '5')
    await done(book)
    return { first, again: book.calls() - first }
  }
  const few = await calls(10)
  const many = await calls(900)
  // The tab Written may have to grow.
  expect(many.first).toBeLessThanOrEqual(few.first + 1)
  expect(many.again).toBeLessThanOrEqual(few.again + 1)
})
