import { describe, expect, test } from 'vitest'
import { amortization } from '../src/core/amortization/amortization'
import { rangeOf } from '../src/core/amortization/range'
import { amortizationSheet } from '../src/core/amortization/sheet/amortization-sheet'
import type { Entry } from '../src/core/ledger/entry'
import { CivilDate } from '../src/model/civil-date'
import { isLive } from '../src/model/generated-sheet'
import { settings as declared, type Settings } from '../src/model/settings'
import { laidOut, rowsAbove } from '../src/store/generated/fresh'
import { approvedRow, approvedTabs, daysOf, type Quarter, termsRow } from './setup/approved'
import { openBook } from './setup/book'
import { planTabs } from './setup/plan-tabs'
import { titles } from './setup/quarter'
import { tableOf } from './setup/table'

const quarters: Quarter[] = ['FY2025-Q4', 'FY2026-Q1', 'FY2026-Q2', 'FY2026-Q3']
const newBusiness = { component: 'New' } as const
const rows: Entry[] = [
  termsRow('FY2025-Q4', 'New', 36),
  termsRow('FY2025-Q4', 'Renewal', 12),
  termsRow('FY2025-Q4', 'Flat', undefined),
  approvedRow('FY2025-Q4', { ...newBusiness, kind: 'deal', day: '2025-11-12', commission: 3600 }),
  approvedRow('FY2026-Q1', { ...newBusiness, kind: 'deal', day: '2026-01-20', commission: 1000.01 }),
  approvedRow('FY2026-Q1', { ...newBusiness, kind: 'other', commission: 49.99 }),
  approvedRow('FY2026-Q1', { component: 'Renewal', kind: 'deal', day: '2026-02-28', commission: 100 }),
  approvedRow('FY2026-Q1', { component: 'Flat', kind: 'deal', day: '2026-02-28', commission: 77.7 }),
  approvedRow('FY2026-Q1', { ...newBusiness, kind: 'component', commission: 1050 }),
  approvedRow('FY2026-Q1', { kind: 'adjustment', commission: 5 }),
  approvedRow('FY2026-Q1', { kind: 'statement', commission: 1227.7, paid: 1232.7 }),
  approvedRow('FY2026-Q2', { ...newBusiness, kind: 'clawback', paid: -250 }),
  approvedRow('FY2026-Q2', { ...newBusiness, kind: 'difference', paid: 33.33 }),
  approvedRow('FY2026-Q2', {
    ...newBusiness,
    ...daysOf('FY2026-Q1'),
    kind: 'deal',
    day: '2026-01-20',
    commission: 1033.34,
  }),
  approvedRow('FY2026-Q3', { component: 'Renewal', kind: 'deal', day: '2026-09-01', commission: 0.05 }),
]
const open = (approved = quarters, locale = 'en_US', timeZone = 'Etc/UTC') =>
  openBook({ tabs: { Sheet1: [['mine']], ...approvedTabs(approved, rows) }, today: '2026-10-05', locale, timeZone })
type Book = ReturnType<typeof open>
const generated = async (book: Book, from = 'FY2026-Q1', to = 'FY2026-Q4') => {
  const answer = await book.request('generateAmortization', { from, to })
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return { ...answer.value, findings: answer.value.findings.map(({ message }) => message) }
}
const tab = 'Amortization FY2026-Q1–Q4'
const calling = (book: Book, name: string) =>
  book
    .formulas(name)
    .flat()
    .filter((formula) => formula.includes('AMORTIZED_COMMISSION')).length

/** What the core says that stands on a tab, cell by cell. */
function expected(from: string, to: string, approved = quarters) {
  const settings = Object.fromEntries(
    Object.entries(declared).map(([key, { standard }]) => [key, standard]),
  ) as Settings
  const known = { asOf: '2026-10-05', settings, faults: [] }
  const sheet = amortizationSheet(amortization(rows, approved.map(daysOf), rangeOf(from, to, settings), known))
  const places = laidOut(sheet.tables, rowsAbove(sheet))
  return sheet.tables.flatMap(({ name, rows: body, total }) =>
    (total ? [...body, total] : body).flatMap(({ cells }, r) =>
      cells.map((cell, c) => ({
        row: (places.get(name)?.header ?? 0) + r,
        column: c,
        live: isLive(cell),
        value: isLive(cell) ? cell.value : cell,
      })),
    ),
  )
}

describe('the roll-forward of capitalised commissions', () => {
  test('opens, capitalises, amortises and closes as reckoned by hand', async () => {
    const book = open()
    const answer = await generated(book)
    expect(answer.tab).toBe(tab)
    const lines = tableOf(book.values(tab), 'Period')
    // 3,600 over 36 months from November: 100 a month. 1,000.01 from January, 49.99 from March, −216.67 from June, and
    // 100 from February over 12 months; 0.05 from September over 12.
    expect(
      [...lines].map(([label, { Opening, Capitalised, Amortised, Closing }]) => [
        label,
        Opening,
        Capitalised,
        Amortised,
        Closing,
      ]),
    ).toEqual(
      [
        ['FY2026-Q1', 3400, 1150, 300 + 83.33 + 1.39 + 16.67, 4148.61],
        ['FY2026-Q2', 4148.61, -216.67, 300 + 83.34 + 4.16 + 25 - 6.02, 3525.46],
        ['FY2026-Q3', 3525.46, 0.05, 300 + 83.33 + 4.17 + 25 - 18.05, 3131.06],
        ['FY2026-Q4', 3131.06, 0, 300 + 83.34 + 4.17 + 25 - 18.06 + 0.02, 2736.59],
        ['Total', 3400, 933.38, 401.39 + 406.48 + 394.45 + 394.47, 2736.59],
      ].map(([label, ...money]) => [label, ...money.map((amount) => expect.closeTo(Number(amount), 6))]),
    )
  })

  test.each([
    ['FY2026-Q1', 'FY2026-Q4', tab],
    ['FY2025-M10', 'FY2027-M12', 'Amortization FY25-M10–FY27-M12'],
    ['FY2025', 'FY2028', 'Amortization FY2025–FY2028'],
    ['FY2027-Q1', 'FY2027-Q1', 'Amortization FY2027-Q1'],
  ])('of %s to %s holds in every cell, formula or value, what the core reckons', async (from, to, name) => {
    const book = open()
    expect((await generated(book, from, to)).tab).toBe(name)
    const values = book.values(name)
    const formulas = book.formulas(name)
    for (const { row, column, live, value } of expected(from, to)) {
      const at = `${name}, row ${row + 1}, column ${column + 1}`
      const stands = values[row]?.[column]
      if (typeof value === 'number') expect(stands, at).toBeCloseTo(value, 9)
      else expect(stands, at).toBe(value instanceof CivilDate ? value.iso : value)
      expect(formulas[row]?.[column] !== '', at).toBe(live)
    }
    expect(calling(book, name)).toBeLessThanOrEqual(30)
  })

  test.each([
    ['de_DE', 'Europe/Berlin'],
    ['en_NZ', 'Pacific/Auckland'],
  ])('is the same in %s', async (locale, timeZone) => {
    const book = open(quarters, locale, timeZone)
    const { total } = await generated(book)
    expect(tableOf(book.values(tab), 'Period').get('Total')).toMatchObject({
      Opening: total.opening,
      Amortised: expect.closeTo(total.amortised, 9),
      Closing: expect.closeTo(total.closing, 9),
    })
  })

  test('calls the function once a period and once for the opening, and beyond 30 such cells holds values and says so', async () => {
    const book = open()
    await generated(book)
    expect(calling(book, tab)).toBe(5)
    await generated(book, 'FY2024-M01', 'FY2026-M05')
    expect(calling(book, 'Amortization FY24-M01–FY26-M05')).toBe(29)
    const { tab: long } = await generated(book, 'FY2024-M01', 'FY2026-M06')
    expect(calling(book, long)).toBe(0)
    expect(book.values(long).flat().join(' ')).toContain(
      'There are so many periods that the column Amortised is values',
    )
  })

  test('follows a cohort that is changed on the sheet', async () => {
    const book = open()
    await generated(book)
    const row = book.values(tab).findIndex(([label]) => label === '2025-11 over 36 months') + 1
    book.enter(`${tab}!D${row}`, '7200')
    expect(tableOf(book.values(tab), 'Period').get('FY2026-Q1')).toMatchObject({ Opening: 6800 })
  })

  test('reconciles: what was approved is capitalised or expensed at once, and nothing is left', async () => {
    const book = open()
    await generated(book)
    const lines = tableOf(book.values(tab), 'Reconciliation')
    expect([...lines].map(([label, { Rows, Amount, Note }]) => [label, Rows, Amount, Note])).toEqual([
      ['Commissions approved', 8, 4611.08, 'deals 5, other 1, clawbacks 1, differences 1'],
      ['Capitalised before the range', 1, 3600, ''],
      ['Capitalised in the range', 6, 933.38, 'the table Roll-forward'],
      ['Capitalised after the range', 0, 0, ''],
      ['Expensed at once: Plan, Flat', 1, 77.7, 'no Amortize months'],
      ['Unaccounted for', 0, 0, ''],
    ])
  })

  test('groups cohorts by month and length, not by deal, and each adds up to its commission', async () => {
    const book = open()
    await generated(book)
    const cohorts = tableOf(book.values(tab), 'Cohort')
    expect([...cohorts.keys()]).toEqual([
      '2025-11 over 36 months',
      '2026-01 over 36 months',
      '2026-02 over 12 months',
      '2026-03 over 36 months',
      '2026-06 over 36 months',
      '2026-09 over 12 months',
      'Total',
    ])
    expect(cohorts.get('2026-06 over 36 months')).toMatchObject({
      'Start month': '2026-06-01',
      Months: 36,
      Commission: -216.67,
      'Before the range': 0,
      'FY2026-Q2': -6.02,
      'FY2026-Q3': -18.05,
      'FY2026-Q4': -18.06,
      'After the range': -174.54,
    })
  })
})

test('what approving a quarter wrote is what is capitalised, and nothing else is read', async () => {
  const { Plans: [planTitles = [], plan = []] = [], ...tabs } = planTabs()
  const book = openBook({
    today: '2026-04-02',
    tabs: {
      ...tabs,
      Plans: [planTitles, plan.map((cell, c) => (planTitles[c] === 'Amortize months' ? 24 : cell))],
      Deals: [
        titles,
        ['D-1', 'Alder', 'Alder Foods', 'Ann Ames', 'Closed Won', 70000, '2026-01-20'],
        ['D-2', 'Birch', 'Birch Media', 'Ann Ames', 'Closed Won', 1000.33, '2026-03-20'],
      ],
    },
  })
  expect(await book.request('approveStatements', { period: 'FY2026-Q1', by: '' })).toMatchObject({
    value: { payable: 4180.03 },
  })
  book.enter('Deals!F2', '1')
  book.enter(`Plans!${String.fromCharCode(65 + planTitles.indexOf('Amortize months'))}2`, '6')
  await generated(book)
  const cohorts = tableOf(book.values(tab), 'Cohort')
  expect(cohorts.get('2026-01 over 24 months')).toMatchObject({ Commission: 4100, 'FY2026-Q1': 512.5 })
  expect(cohorts.get('2026-03 over 24 months')).toMatchObject({ Commission: 80.03, 'FY2026-Q1': 3.33 })
  expect(tableOf(book.values(tab), 'Period').get('FY2026-Q1')).toMatchObject({ Amortised: 515.83, Closing: 3664.2 })
})

describe('what the figures lack is named', () => {
  test('days without an approved statement', async () => {
    const { findings } = await generated(open(['FY2025-Q4', 'FY2026-Q2']))
    expect(findings).toEqual(
      expect.arrayContaining([
        'No approved statements from 2026-01-01 to 2026-03-31: commissions of these days are not in the figures.',
        'No approved statements from 2026-07-01 to 2026-12-31: commissions of these days are not in the figures.',
      ]),
    )
  })

  test('terms that Ledger does not have', async () => {
    const { findings } = await generated(
      openBook({
        tabs: approvedTabs(
          ['FY2026-Q1'],
          [approvedRow('FY2026-Q1', { kind: 'deal', component: 'New', day: '2026-01-02', commission: 5 })],
        ),
      }),
    )
    expect(findings).toEqual([
      'No approved statements from 2026-04-01 to 2026-12-31: commissions of these days are not in the figures.',
      'Plan, New: Ledger does not say over how many months its commission is spread, so it is expensed at once.',
      'Nothing is capitalised: no component that paid has Amortize months in the tab Plans, so all commission is expensed at once.',
    ])
  })

  test('nothing approved at all, and a range that is none, are refused in a sentence', async () => {
    const book = openBook({ tabs: { Sheet1: [['mine']] } })
    expect(await book.request('previewAmortization', { from: 'FY2026', to: 'FY2026' })).toMatchObject({
      faults: [{ message: expect.stringContaining('No statements are approved yet.') }],
    })
    expect(await book.request('generateAmortization', { from: 'FY2026-Q4', to: 'FY2026-Q1' })).toMatchObject({
      faults: [{ message: 'To (FY2026-Q1) comes before From (FY2026-Q4).' }],
    })
    expect(book.tabs()).toEqual(['Sheet1'])
  })
})

describe('generated again', () => {
  test('keeps what people typed and noted, takes in what was approved since, and can be undone', async () => {
    const book = open(['FY2025-Q4', 'FY2026-Q1'])
    await generated(book)
    const row = book.values(tab).findIndex(([label]) => label === 'FY2026-Q2') + 1
    book.enter(`${tab}!H${row}`, 'ask finance')
    const before = book.values(tab)
    const titles = book.values('Log')[0] ?? []
    for (const [title, typed] of [
      ['When', "'2026-10-04 10:00:00"],
      ['Who', 'ann@example.com'],
      ['What', 'Approved statements'],
      ['Period', 'FY2026-Q2'],
    ] as const)
      book.enter(`Log!${String.fromCharCode(65 + titles.indexOf(title))}4`, typed)
    const { lines } = await generated(book)
    expect(lines[1]).toMatchObject({ label: 'FY2026-Q2', capitalised: -216.67 })
    const line = tableOf(book.values(tab), 'Period').get('FY2026-Q2')
    expect(line).toMatchObject({ Capitalised: -216.67 })
    expect(book.values(tab).flat()).toContain('ask finance')
    expect(book.values(tab).flat()).toContain('2026-06 over 36 months')
    expect(await book.request('undoGeneration', {})).toMatchObject({
      value: { kind: 'amortization', period: tab, restored: [tab] },
    })
    expect(book.values(tab)).toEqual(before)
  })

  test('a first generation undone takes its tab away', async () => {
    const book = open()
    await generated(book)
    const screen = await book.request('amortizationScreen', {})
    expect(screen).toMatchObject({ value: { undo: tab, year: 'FY2026' } })
    await book.request('undoGeneration', {})
    expect(book.tabs()).not.toContain(tab)
  })

  test('over tabs that say the same changes nothing, and a preview says so and writes nothing', async () => {
    const book = open()
    const range = { from: 'FY2026-Q1', to: 'FY2026-Q4' }
    expect(await book.request('previewAmortization', range)).toMatchObject({ value: { sheet: { isNew: true } } })
    expect(book.tabs()).not.toContain(tab)
    await generated(book)
    expect(await book.request('previewAmortization', range)).toMatchObject({
      value: { sheet: { isNew: false, rows: { added: 0, changed: 0, leaving: 0 } } },
    })
  })

  test('the tab is never read as deals', async () => {
    const book = open()
    await generated(book)
    const answer = await book.request('deals', {})
    expect(JSON.stringify(answer)).not.toContain(tab)
  })
})
