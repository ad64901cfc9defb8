import { describe, expect, test } from 'vitest'
import { adjustments } from '../src/model/adjustment'
import {
  answered,
  approved,
  type Book,
  calculated,
  cellAt,
  openPaid,
  paidTabs,
  previewed,
  q3,
  q4,
  refused,
  screenOf,
  tabOf,
} from './setup/paid-book'

const rows = (book: Book, tab: string) => (book.tabs().includes(tab) ? book.values(tab).slice(1) : [])

describe('approving statements', () => {
  test('freezes the tab, keeps every input and result in Ledger, and says in Log who did it', async () => {
    const book = openPaid()
    await calculated(book, q3)
    const before = book.values(tabOf(q3))
    const done = await approved(book, q3)
    expect(done).toMatchObject({ period: q3, tab: tabOf(q3), who: 'ann@example.com', people: 2, payable: 12900 })
    expect(book.values(tabOf(q3))).toEqual(before)
    expect(book.formulas(tabOf(q3)).flat().filter(Boolean)).toEqual([])
    expect(rows(book, 'Ledger')).toHaveLength(done.rows)
    expect(rows(book, 'Log')).toEqual([
      [
        expect.stringMatching(/^2026-11-24 12:00:\d\d$/),
        'ann@example.com',
        'Approved statements',
        q3,
        `2026-07-01 to 2026-09-30: ${done.rows} rows of Ledger, 2 people, 12900.00 payable`,
        expect.stringMatching(/^[0-9a-f]{64}$/),
      ],
    ])
    const screen = await screenOf(book)
    expect(screen.periods.find(({ label }) => label === q3)?.approval).toMatchObject({ who: 'ann@example.com' })
    expect(screen.undo).toBeNull()
    expect(book.tabs()).not.toContain(`Prior ${tabOf(q3)}`)
  })

  test('makes the tab where nobody has calculated it', async () => {
    const book = openPaid()
    await approved(book, q3)
    expect(book.formulas(tabOf(q3)).flat().filter(Boolean)).toEqual([])
    expect(book.cell(cellAt(book, q3, 'Rep', 'Ann Ames', 'Earned'))).toBe(4900)
  })

  test('a typed name is required where Google gives no address, and marked as typed', async () => {
    const book = openPaid({ user: '' })
    expect(await book.request('approveStatements', { period: q3, by: ' ' })).toMatchObject({
      faults: [{ path: ['by'], message: 'Google does not say who you are. Type your name to approve.' }],
    })
    await book.request('approveStatements', { period: q3, by: 'Cora Cole' })
    expect(rows(book, 'Log')[0]?.[1]).toBe('Cora Cole (typed)')
  })

  test('what is approved is never written again, and can’t be undone', async () => {
    const book = openPaid()
    await calculated(book, q3)
    await approved(book, q3)
    expect(await refused(book, 'calculateStatements', { period: q3 })).toEqual([
      `${q3} was not calculated.`,
      expect.stringContaining(`${q3} is approved already, by ann@example.com at 2026-11-24`),
    ])
    expect(await refused(book, 'undoGeneration', {})).toEqual([
      expect.stringContaining('There is no generation to undo.'),
    ])
    expect(await previewed(book, q3)).toMatchObject({ sheet: null, approval: { who: 'ann@example.com' } })
  })

  test('its tab is protected', async () => {
    const book = openPaid()
    await approved(book, q3)
    expect(() => book.enter(`${tabOf(q3)}!A1`, 'Mine')).toThrow('protected')
  })

  test.each(['FY2026-M08', 'FY2026'])('nothing is calculated for %s, of which days were paid', async (period) => {
    const book = openPaid()
    await approved(book, q3)
    const [, why] = await refused(book, 'calculateStatements', { period })
    expect(why).toContain(`${q3} is approved, and ${period} has days in common with it`)
    expect((await previewed(book, period)).findings[0]?.message).toBe(why)
  })

  test('its tab stays as it is when the fiscal calendar gives its label to other days', async () => {
    const settings = [
      ['Setting', 'Value'],
      ['Fiscal year starts in', 'January'],
    ]
    const book = openPaid({ tabs: { ...paidTabs(), Settings: settings } })
    await approved(book, q3)
    const before = book.values(tabOf(q3))
    book.enter('Settings!B2', 'July')
    expect((await refused(book, 'calculateStatements', { period: q3 }))[1]).toBe(
      `The tab ${tabOf(q3)} holds what was approved for 2026-07-01 to 2026-09-30, as the fiscal calendar was then. Give that tab another name first.`,
    )
    expect(book.values(tabOf(q3))).toEqual(before)
    expect(await previewed(book, '2026-07-01 to 2026-09-30')).toMatchObject({ approval: { who: 'ann@example.com' } })
    expect((await screenOf(book)).periods.filter(({ approval }) => approval).map(({ label }) => label)).toEqual([
      'FY2027-Q1',
    ])
  })

  test('a forecast that was generated since can still be undone', async () => {
    const book = openPaid()
    await calculated(book, q3)
    await book.request('generateForecast', { period: q4 })
    await approved(book, q3)
    expect(await book.request('undoGeneration', {})).toMatchObject({ value: { kind: 'forecast' } })
  })

  test('open questions do not stand in the way, are named, and stay listed until they are answered', async () => {
    const book = openPaid()
    await calculated(book, q3)
    book.enter(cellAt(book, q3, 'By deal', 'Ann Ames', 'Question'), 'Why?')
    expect((await approved(book, q3)).questions).toMatchObject([{ person: 'Ann Ames', question: 'Why?' }])
    expect(book.values(tabOf(q3)).flat()).toContain('Why?')
    expect((await screenOf(book)).questions).toMatchObject([{ person: 'Ann Ames', question: 'Why?' }])
  })
})

describe('approving is refused', () => {
  test.each([
    [q3, 'FY2026-Q3 is approved already, by ann@example.com at 2026-11-24'],
    [
      'FY2026-M08',
      'FY2026-Q3 is approved, and FY2026-M08 has days in common with it: 2026-07-01 to 2026-09-30 were paid already.',
    ],
    ['FY2026-Q2', 'FY2026-Q3 is approved, which comes after FY2026-Q2.'],
  ])('for %s once FY2026-Q3 is approved', async (period, why) => {
    const book = openPaid()
    await approved(book, q3)
    expect(await refused(book, 'approveStatements', { period, by: '' })).toEqual([
      `${period} was not approved.`,
      expect.stringContaining(why),
    ])
  })

  test.each([
    ['2026-07-01', '2026-10-15', 'Ann Ames', 'Period from: 2026-07-01 to 2026-10-15 reaches over the edge of'],
    ['2026-07-01', '2026-09-30', 'Nobody', 'Person: "Nobody" is not in the tab People, so no statement pays it.'],
  ])('while an adjustment of its days is paid by no statement: %s to %s for %s', async (from, to, person, why) => {
    const titles = Object.values(adjustments.columns).map(({ title }) => title)
    const of: Record<string, string | number> = { 'Period from': from, 'Period to': to, Person: person, Amount: 500 }
    const book = openPaid({
      tabs: { ...paidTabs(), Adjustments: [titles, titles.map((title) => of[title] ?? '')] },
    })
    expect(await refused(book, 'approveStatements', { period: q3, by: '' })).toEqual([
      `${q3} was not approved.`,
      expect.stringContaining(`Adjustments, row 2, ${why}`),
    ])
  })

  test('where something changed since somebody looked, and the preview names what would be in the way', async () => {
    const book = openPaid()
    const { total, blocked } = await previewed(book, q3)
    expect([total.payable, blocked]).toEqual([12900, []])
    book.enter('Deals!F2', '1')
    expect(await refused(book, 'approveStatements', { period: q3, by: '', seen: total.payable })).toEqual([
      expect.stringMatching(
        /^FY2026-Q3 was not approved: something changed since you looked\. [\d.]+ is payable now, it was 12900\.00\./,
      ),
    ])
    book.enter('Goals!G2', 'proposed')
    expect((await previewed(book, q3)).blocked.map(({ message }) => message)).toEqual([
      'Commission of Ben Birch can’t be reckoned: there is no agreed goal on Closed won from 2026-07-01 to 2026-09-30.',
    ])
  })

  test('over days that nobody approved, which would never be paid', async () => {
    const book = openPaid()
    await approved(book, q3)
    expect(await refused(book, 'approveStatements', { period: 'FY2027-Q1', by: '' })).toEqual([
      'FY2027-Q1 was not approved.',
      '2026-10-01 to 2026-12-31 come before FY2027-Q1 and are not approved. What is earned on these days would never be paid: approve them first.',
    ])
  })

  test('once a figure of Ledger was changed by hand, and calculating says so', async () => {
    const book = openPaid()
    await approved(book, q3)
    const titles = (book.values('Ledger')[0] ?? []).map(String)
    const row = rows(book, 'Ledger').findIndex((line) => line[titles.indexOf('Row')] === 'component') + 2
    const column = String.fromCharCode(65 + titles.indexOf('Commission'))
    book.enter(`Ledger!${column}${row}`, '1')
    const broken = expect.stringContaining(
      'Log, row 2, Digest: the statements of 2026-07-01 to 2026-09-30 are not as they',
    )
    expect(await refused(book, 'approveStatements', { period: q4, by: '' })).toContainEqual(broken)
    expect((await previewed(book, q4)).findings.map(({ message }) => message)).toContainEqual(broken)
  })

  test('while a component can’t be reckoned, which is named', async () => {
    const book = openPaid()
    book.enter('Goals!G2', 'proposed')
    expect(await refused(book, 'approveStatements', { period: q3, by: '' })).toEqual([
      `${q3} was not approved.`,
      'Commission of Ben Birch can’t be reckoned: there is no agreed goal on Closed won from 2026-07-01 to 2026-09-30.',
    ])
  })

  test.each([
    ['Plans', 'Applies to', 'whatever'],
    ['Rates', 'Rate', 'eight'],
  ])('while a row of %s leaves a component or a tier of it out', async (tab, title, found) => {
    const book = openPaid()
    const column = book.values(tab)[0]?.indexOf(title) ?? -1
    book.enter(`${tab}!${String.fromCharCode(65 + column)}3`, found)
    expect(await refused(book, 'approveStatements', { period: q3, by: '' })).toEqual([
      `${q3} was not approved.`,
      expect.stringMatching(new RegExp(`^${tab}, row 3.*${found}`)),
    ])
  })

  test('while a figure on the tab was changed by hand, which is named', async () => {
    const book = openPaid()
    await calculated(book, q3)
    const cell = cellAt(book, q3, 'Rep', 'Ann Ames', 'Earned')
    book.enter(cell, '9999')
    expect(await refused(book, 'approveStatements', { period: q3, by: '' })).toEqual([
      `${q3} was not approved.`,
      `${tabOf(q3)}, row ${cell.replace(/^.*?!\D+/, '')}, Earned: somebody changed this cell. Empty it, calculate again, then approve.`,
    ])
  })

  test('while a row of Ledger can’t be read', async () => {
    const book = openPaid()
    await approved(book, q3)
    book.enter('Ledger!A3', 'soon')
    expect(await refused(book, 'approveStatements', { period: q4, by: '' })).toEqual([
      `${q4} was not approved.`,
      expect.stringContaining('Ledger, row 3, Period from: found "soon"'),
    ])
  })

  test('while an input in Ledger can’t be read, which differences would be held against', async () => {
    const book = openPaid()
    await approved(book, q3)
    book.enter('Ledger!Z2', 'terms')
    expect(await refused(book, 'approveStatements', { period: q4, by: '' })).toEqual(
      expect.arrayContaining([`${q4} was not approved.`, expect.stringMatching(/^Ledger, row 2, Inputs: /)]),
    )
  })

  test('while Log lacks a row that Ledger has, between others', async () => {
    const book = openPaid()
    await approved(book, q3)
    await approved(book, q4)
    book.enter('Log!C2', 'Looked at statements')
    expect(await refused(book, 'approveStatements', { period: 'FY2027-Q1', by: '' })).toEqual([
      'FY2027-Q1 was not approved.',
      expect.stringContaining('Ledger, row 2: this and'),
    ])
  })
})

describe('an approval that is broken off', () => {
  /** All that counts of an approval. When it was done differs, and with it the digest. */
  const outcome = (book: Book) => ({
    tab: book.values(tabOf(q3)),
    formulas: book.formulas(tabOf(q3)),
    ledger: rows(book, 'Ledger').filter((row) => row.some((cell) => cell !== '')),
    log: rows(book, 'Log').map((row) => row.slice(1, 5)),
  })

  const changes = /\.(set|insert|delete|hide|protect|add|remove)/

  /** The calls that change the workbook, of a row of alike ones the first and the last. */
  const changing = (members: readonly string[]): number[] =>
    members.flatMap((member, i) =>
      changes.test(member) && (member !== members[i - 1] || member !== members[i + 1]) ? [i] : [],
    )

  test.each([
    ['that writes a tab as it was calculated', true, false],
    ['that makes the tab', false, false],
    ['that writes a tab as it was calculated, before a deal is changed', true, true],
  ])(
    '%s, at any service call, leaves it approved, or to be approved again with the same result',
    async (_, stood, changed) => {
      const change = (book: Book) => {
        if (changed) book.enter('Deals!F2', '61000')
      }
      const members: string[] = []
      let left = Number.POSITIVE_INFINITY
      const start = async () => {
        left = Number.POSITIVE_INFINITY
        const book = openPaid({
          tabs: { ...paidTabs(), Deals: paidTabs().Deals?.slice(0, 3) ?? [] },
          before(member) {
            members.push(member)
            if (--left < 0) throw new Error('Service Spreadsheets timed out.')
          },
        })
        if (stood) await calculated(book, q3)
        members.length = 0
        return book
      }
      const whole = await start()
      await approved(whole, q3)
      const asWas = outcome(whole)
      const done = [...members]
      const other = changed ? await start() : whole
      change(other)
      if (changed) await approved(other, q3)
      const wanted = outcome(other)
      // What comes after Log is made is alike for both.
      const calls = stood ? done : done.slice(0, done.lastIndexOf('SpreadsheetApp.Spreadsheet.insertSheet'))
      for (const at of changing(calls)) {
        const book = await start()
        left = at
        await book.request('approveStatements', { period: q3, by: '' })
        left = Number.POSITIVE_INFINITY
        const stands = rows(book, 'Log').length > 0
        expect((await screenOf(book)).periods.some(({ approval }) => approval !== null)).toBe(stands)
        change(book)
        if (!stands) await approved(book, q3)
        expect(outcome(book)).toEqual(stands ? asWas : wanted)
        expect((await answered(book, 'compareStatements', { period: q3 })).seals).toEqual([])
      }
    },
    240_000,
  )

  test('counts for nothing, and the screen says that its rows will be replaced', async () => {
    let broken = false
    const book = openPaid({
      before: (member) => {
        if (broken && member === 'SpreadsheetApp.Spreadsheet.insertSheet' && book.tabs().includes('Ledger'))
          throw new Error('Service Spreadsheets timed out.')
      },
    })
    broken = true
    await book.request('approveStatements', { period: q3, by: '' })
    broken = false
    expect(rows(book, 'Ledger').length).toBeGreaterThan(0)
    const { findings } = await previewed(book, q4)
    expect(findings.map(({ message }) => message)).toContainEqual(
      'Ledger, from row 2 on: the approval of 2026-07-01 to 2026-09-30 was broken off before it was finished. These rows count nothing. Approving these days again puts others in their place.',
    )
    expect(await refused(book, 'approveStatements', { period: q4, by: '' })).toContainEqual(
      'Ledger, row 2: rows of the statements of 2026-07-01 to 2026-09-30, which Log does not list as approved. If they were approved, put the row of Log back; if the approval broke off, approve that period again.',
    )
    const done = await approved(book, q3)
    expect(rows(book, 'Ledger').filter((row) => row.some((cell) => cell !== ''))).toHaveLength(done.rows)
  })
})
