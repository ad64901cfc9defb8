import { describe, expect, test } from 'vitest'
import {
  answered,
  approved,
  type Book,
  calculated,
  openPaid,
  previewed,
  q3,
  q4,
  refused,
  tabOf,
} from './setup/paid-book'
import { tableOf } from './setup/table'

const compared = (book: Book, period: string) => answered(book, 'compareStatements', { period })
const proven = { differs: [], seals: [] }
/** What the open period adds or takes off: by rep, kind, why and amount. */
const additions = async (book: Book, period: string) => {
  await calculated(book, period)
  return [...tableOf(book.values(tabOf(period)), 'Added and taken off').values()].flatMap(
    ({ Rep, Kind, Why, Amount }) => (Rep === '' ? [] : [[Rep, Kind, Why, Amount] as const]),
  )
}
const ledgerCell = (book: Book, find: (row: unknown[]) => boolean, title: string) => {
  const [titles = [], ...rows] = book.values('Ledger')
  const at = rows.findIndex(find)
  return `Ledger!${String.fromCharCode(65 + titles.indexOf(title))}${at + 2}`
}

describe('recalculate and compare', () => {
  test('proves an approved period from Ledger alone', async () => {
    const book = openPaid()
    await approved(book, q3)
    for (const tab of ['Deals', 'Plans', 'Rates', 'People', 'Goals', 'Stages'])
      book.model.dispatch('DELETE_SHEET', {
        sheetId: book.model.getters.getSheetIdByName(tab) as string,
        sheetName: tab,
      })
    const found = await compared(book, q3)
    expect(found).toMatchObject({ period: q3, people: 2, ...proven })
    expect(found.figures).toBeGreaterThan(20)
  })

  test('of a period that is not approved says so', async () => {
    expect(await refused(openPaid(), 'compareStatements', { period: q3 })).toEqual([
      'FY2026-Q3 is not approved, so there is nothing to hold it against.',
    ])
  })

  test('names a figure of Ledger that was changed, and the digest that it breaks', async () => {
    const book = openPaid()
    await approved(book, q3)
    await approved(book, q4)
    const cell = ledgerCell(book, (row) => row.includes('deal') && row.includes('Ann Ames'), 'Commission')
    book.enter(cell, '9999')
    const found = await compared(book, q3)
    expect(found.differs).toEqual([
      {
        person: 'Ann Ames',
        what: expect.stringContaining('D-1'),
        approved: 9999,
        again: 3300,
        at: { tab: 'Ledger', row: Number(cell.replace(/\D/g, '')) },
      },
    ])
    expect(found.seals.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        'Log, row 2, Digest: the statements of 2026-07-01 to 2026-09-30 are not as they were approved.',
      ),
    ])
    expect(await compared(book, q4)).toMatchObject({ differs: [] })
  })

  test('names a row of Log that was changed', async () => {
    const book = openPaid()
    await approved(book, q3)
    book.enter('Log!B2', 'somebody@example.com')
    expect((await compared(book, q3)).seals).toHaveLength(1)
  })
})

describe('the past changes after it was approved', () => {
  /** What is paid in the open period for it; afterwards both periods are proven, and it is paid once only. */
  const paidFor = async (change: (book: Book) => void) => {
    const book = openPaid()
    await calculated(book, q3)
    await approved(book, q3)
    const tab = book.values(tabOf(q3))
    change(book)
    const found = await additions(book, q4)
    expect(book.values(tabOf(q3))).toEqual(tab)
    await approved(book, q4)
    expect(await compared(book, q3)).toMatchObject(proven)
    expect(await compared(book, q4)).toMatchObject(proven)
    expect(await additions(book, 'FY2027-Q1')).toEqual([])
    return found
  }

  test('a deal that is lost is clawed back, by its months', async () => {
    const found = await paidFor((book) => {
      book.enter('Deals!E2', 'Closed Lost')
      book.enter('Deals!G2', '2026-11-03')
    })
    expect(found).toEqual([['Ann Ames', 'Clawback', expect.stringContaining('2026-11-03'), expect.any(Number)]])
    expect(found[0]?.[3]).toBeLessThan(0)
  })

  test('a deal of another amount is a difference, with its cause', async () => {
    // 80,000 was 4,900; 90,000 is 5,700.
    expect(await paidFor((book) => void book.enter('Deals!F3', '30000'))).toEqual([
      ['Ann Ames', 'Difference', 'Calder – Security: amount 30,000.00, was 20,000.00', 800],
    ])
  })

  test('another quota is a difference', async () => {
    // Of 70,000: 50,000 × 10% + 20,000 × 15% was 8,000; below 70,000 all at 10% is 7,000.
    expect(await paidFor((book) => void book.enter('Goals!F2', '70000'))).toEqual([
      ['Ben Birch', 'Difference', expect.stringMatching(/quota/i), -1000],
    ])
  })

  test('a new version of the plan from an approved day on is a difference', async () => {
    const found = await paidFor((book) => {
      const [, , quotaPlan] = book.values('Plans') as string[][]
      const [, , , from, over] = book.values('Rates') as (string | number)[][]
      const type = (tab: string, row: number, values: readonly (string | number)[]) =>
        values.forEach((value, c) => {
          if (value !== '') book.enter(`${tab}!${String.fromCharCode(65 + c)}${row}`, String(value))
        })
      type(
        'Plans',
        4,
        (quotaPlan ?? []).map((cell, c) => (c === 1 ? '2026-07-01' : cell)),
      )
      type(
        'Rates',
        6,
        [...(from ?? [])].map((cell, c) => (c === 1 ? '2026-07-01' : c === 4 ? 0.2 : cell)),
      )
      type(
        'Rates',
        7,
        [...(over ?? [])].map((cell, c) => (c === 1 ? '2026-07-01' : cell)),
      )
    })
    // 50,000 × 20% + 20,000 × 15% is 13,000.
    expect(found.reduce((sum, [, , , amount]) => sum + Number(amount), 0)).toBe(5000)
    expect(found.every(([rep, kind]) => rep === 'Ben Birch' && kind === 'Difference')).toBe(true)
  })
})

describe('one person’s statement', () => {
  const of = (book: Book, person = 'ann ames') => answered(book, 'personStatement', { period: q3, person })

  test('is a page and a CSV, named after the period and the person', async () => {
    const { person, files, html, csv, handout } = await of(openPaid())
    expect(person).toBe('Ann Ames')
    expect(files).toEqual({ html: 'Statements FY2026-Q3 Ann Ames.html', csv: 'Statements FY2026-Q3 Ann Ames.csv' })
    expect(html).toMatch(/^<!doctype html>/)
    expect(csv).toContain('Alder Foods')
    expect(handout).toMatchObject({
      payable: 4900,
      approval: null,
      components: [{ parts: [{ commission: 3300 }, {}] }],
    })
    expect(handout.components[0]?.parts.every(({ why }) => why.length > 10)).toBe(true)
  })

  test('of an approved period is as it was approved, whatever the deals say today', async () => {
    const book = openPaid()
    const { handout } = await of(book)
    await approved(book, q3)
    book.enter('Deals!F2', '1')
    book.enter('Rates!E2', '1')
    const then = await of(book)
    expect(then.handout).toEqual({ ...handout, approval: expect.objectContaining({ who: 'ann@example.com' }) })
    expect((await previewed(book, q3)).total.payable).toBe(12900)
  })

  test('of somebody who has none says so', async () => {
    expect(await refused(openPaid(), 'personStatement', { period: q3, person: 'Zoe' })).toEqual([
      'Zoe has no statement for FY2026-Q3.',
    ])
  })
})
