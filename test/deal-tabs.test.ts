import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'
import { people } from './setup/quarter'
import { cellOf, tableOf } from './setup/table'

type Row = (string | number | boolean)[]

const period = 'FY2026-Q2'
const columnTitles = ['Tab', 'Field', 'Column', 'Reads as']
const german: Row[] = [
  ['Verkaufschancen, Stand 15. Mai', '', '', '', ''],
  [],
  ['Nummer', 'Besitzer', 'Phase', 'Betrag', 'Abschluss'],
  ['V-1', 'Ann', 'Closed Won', '1.250,50 €', '2026-04-20'],
  ['V-2', 'Ben', 'Negotiation', '800,00 €', '2026-06-30'],
  ['Summe', '', '', '2.050,50 €', ''],
]
const answers: Row[] = [
  ['CRM', 'Owner', 'Besitzer', ''],
  ['CRM', 'Stage', 'Phase', ''],
  ['CRM', 'Amount', 'Betrag', ''],
  ['CRM', 'Close date', 'E', ''],
]

const open = (tabs: Record<string, Row[]>) => openBook({ tabs, today: '2026-05-15' })
type Book = ReturnType<typeof open>
const generate = (book: Book) => book.request('generateForecast', { period })
const repsOf = (book: Book) => tableOf(book.values(`Forecast ${period}`), 'Rep')
const refusal = async (book: Book) => {
  const answer = await generate(book)
  return 'faults' in answer ? answer : { faults: [], changed: ['a forecast was made'] }
}

describe('a tab whose columns are not certain', () => {
  test('is asked about, all at once and with the cell, and no figure is made', async () => {
    const book = open({ CRM: german })
    const { faults, changed } = await refusal(book)
    expect(faults.map(({ message, at }) => [message.split(' ').slice(0, 10).join(' '), at])).toEqual([
      ['CRM: no title says which column holds the owner, and', { tab: 'CRM', row: 3 }],
      ['CRM: no title says which column holds the amount, but', { tab: 'CRM', row: 3, column: 'Betrag' }],
      ['CRM: no title says which column holds the close date,', { tab: 'CRM', row: 3, column: 'Abschluss' }],
      ['CRM: column C "Phase" may be the stage, but its', { tab: 'CRM', row: 3, column: 'Phase' }],
    ])
    for (const { message } of faults)
      expect(message).toContain('in the planner’s Deals screen, or in the tab Deal columns.')
    expect(changed).toEqual([])
    expect(book.tabs()).toEqual(['CRM'])
  })

  test('gives its figures once the tab Deal columns answers', async () => {
    const euros = [
      ['Setting', 'Value'],
      ['Currency', 'EUR'],
    ]
    const book = open({ CRM: german, Settings: euros, 'Deal columns': [columnTitles, ...answers] })
    expect(await generate(book)).toHaveProperty('value')
    expect(repsOf(book).get('Ann')?.['Closed won']).toBe(1250.5)
    expect(repsOf(book).get('Ben')?.['Weighted pipeline']).toBe(600)
  })

  test('is asked about again when a title that was named is gone, and the row is named', async () => {
    const book = open({ CRM: german, 'Deal columns': [columnTitles, ...answers] })
    book.enter('CRM!D3', 'Wert')
    const { faults } = await refusal(book)
    expect(faults.map(({ at }) => at)).toEqual([
      { tab: 'CRM', row: 3, column: 'Wert' },
      { tab: 'Deal columns', row: 4, column: 'Column' },
    ])
    expect(faults[1]?.message).toBe(
      'Deal columns, row 4, Column: found "Betrag", expected a title of the tab CRM, or a letter of a column without one of its own.',
    )
  })

  test('is named by Check workbook, and its cell is found', async () => {
    const book = open({ CRM: german })
    const answer = await book.request('checkWorkbook', {})
    const found = 'value' in answer ? answer.value.findings : []
    expect(found.filter(({ at }) => at?.tab === 'CRM')).toHaveLength(4)
    expect(await book.request('goTo', { tab: 'CRM', row: 3, column: 'Betrag' })).toHaveProperty('value')
  })

  test('stops the menu’s forecast with the questions', () => {
    const book = open({ CRM: german })
    book.run('generateQuarterForecast')
    expect(book.shown.alerts[0]?.message).toContain('which column holds the amount')
    expect(book.shown.alerts[0]?.message).toContain('Nothing was changed.')
  })

  test('does not keep another tab’s figures back once it is said to hold no deals', async () => {
    const deals = [
      ['Owner', 'Stage', 'Amount', 'Close date'],
      ['Ann', 'Closed Won', 500, '2026-04-20'],
    ]
    const visits = [
      ['Owner', 'Stage', 'Close date', 'Worth'],
      ['Ann', 'New', '2026-04-20', 300],
    ]
    expect((await refusal(open({ Deals: deals, Visits: visits }))).faults[0]?.at?.tab).toBe('Visits')
    const book = open({ Deals: deals, Visits: visits, 'Deal columns': [columnTitles, ['visits', '', '', 'Not deals']] })
    await generate(book)
    expect(repsOf(book).get('Total')?.['Closed won']).toBe(500)
  })
})

describe('a tab beside the deals that has titles of theirs', () => {
  const deals = [
    ['Owner', 'Stage', 'Amount', 'Close date'],
    ['Ann', 'Closed Won', 500, '2026-04-20'],
  ]
  const others: Record<string, Row[]> = {
    Quotas: [
      ['Owner', 'Amount', 'Status'],
      ['Ann', 9000, 'agreed'],
    ],
    Commissions: [
      ['Rep', 'Deal', 'Amount', 'Stage', 'Rate'],
      ['Ann', 'Alder', 500, 'Closed Won', 0.1],
    ],
    Targets: [
      ['Sales Rep', 'Amount', 'Close Date'],
      ['Ann', 9000, '2026-06-30'],
    ],
    Invoices: [
      ['Sales Rep', 'Amount', 'Status', 'Due date'],
      ['Ann', 300, 'Open', '2026-05-20'],
      ['Ann', 200, 'Paid', '2026-05-21'],
    ],
    Expenses: [
      ['Owner', 'Amount', 'Status', 'Date'],
      ['Ann', 120, 'Approved', '2026-05-20'],
    ],
  }

  test('does not count, does not stop the forecast, and is named with the way to have it read', async () => {
    const book = open({ Deals: deals, ...others })
    const answer = await generate(book)
    const said = 'value' in answer ? answer.value.findings.map(({ message }) => message) : []
    for (const [tab, why] of Object.entries({
      Quotas: 'no column holds the close date',
      Commissions: 'no column holds the close date',
      Targets: 'no column holds the stage or status',
      Invoices: 'column D "Due date" may be any date, and no status is one of deals',
      Expenses: 'column D "Date" may be any date, and no status is one of deals',
    }))
      expect(said).toContain(
        `${tab} is not read as deals: ${why}. If it holds deals, choose Read “${tab}” as deals in the planner’s Deals screen.`,
      )
    expect(repsOf(book).get('Total')).toMatchObject({ 'Closed won': 500 })
  })

  test('is asked about where no other tab holds deals, and where a status is one of deals', async () => {
    const alone = await refusal(open({ Quotas: others.Quotas as Row[] }))
    expect(alone.faults[0]?.at?.tab).toBe('Quotas')
    const won = [...(others.Invoices as Row[]), ['Ann', 900, 'Won', '2026-05-22']]
    expect((await refusal(open({ Deals: deals, Invoices: won }))).faults[0]?.at?.tab).toBe('Invoices')
  })
})

describe('rows of the tab Deal columns', () => {
  const deals = [
    ['Owner', 'Stage', 'Amount', 'Close date'],
    ['Ann', 'Closed Won', 500, '2026-04-20'],
  ]
  test.each([
    [['Deals 2', 'Amount', 'Amount', ''], 'Deal columns, row 2, Tab: found "Deals 2", expected the name of a tab.'],
    [
      ['Goals', 'Amount', 'Amount', ''],
      'Deal columns, row 2, Tab: found "Goals", which is a tab of the planner, never one of deals.',
    ],
    [['Deals', 'Sum', 'Amount', ''], 'Deal columns, row 2, Field: found "Sum", expected one of Id, Name, Account'],
    [['Deals', 'Type', 'Art', ''], 'Deal columns, row 2, Column: found "Art", expected a title of the tab Deals'],
    [['Deals', '', 'Amount', ''], 'Deal columns, row 2, Field: found a blank, expected a field'],
  ])('that do not fit are named: %j', async (row, sentence) => {
    const book = open({ Deals: deals, 'Deal columns': [columnTitles, row] })
    const answer = await book.request('checkWorkbook', {})
    expect(JSON.stringify(answer)).toContain(JSON.stringify(sentence).slice(1, -1))
  })

  test('choose between columns and readings as people type them', async () => {
    const several = [
      ['Owner', 'Stage', 'Amount', 'Net', 'Close date'],
      ['Ann', 'Closed Won', 500, 300, '03/04/2026'],
      ['Ann', 'Closed Won', 50, 30, '05/06/2026'],
    ]
    const decided = [
      ['Deals', 'Amount', 'Net', ''],
      ['Deals', 'Close date', 'Close date', 'Day first'],
    ]
    const book = open({ Deals: several, 'Deal columns': [columnTitles, ...decided] })
    await generate(book)
    expect(repsOf(book).get('Ann')?.['Closed won']).toBe(330)
  })
})

test('owners are one person under their name, their address, or both', async () => {
  const owners = [
    'Ann Ames',
    'ann@example.com',
    'Ann Ames (ann@example.com)',
    'A. Ames <ann@example.com>',
    'Cyd (cyd@example.com)',
  ]
  const book = open({
    Deals: [
      ['Owner', 'Stage', 'Amount', 'Close date'],
      ...owners.map((owner) => [owner, 'Closed Won', 100, '2026-04-20']),
    ],
    People: people({ Name: 'Ann Ames', Email: 'Ann@example.com' }),
  })
  const answer = await generate(book)
  expect([...repsOf(book).keys()]).toEqual(['Ann Ames', 'Cyd (cyd@example.com)', 'Total'])
  expect(repsOf(book).get('Ann Ames')?.['Closed won']).toBe(400)
  expect(JSON.stringify(answer)).toContain('Not in the tab People: Cyd (cyd@example.com).')
  expect(cellOf(book.values(`Forecast ${period}`), 'Rep', 'Ann Ames', 'Rep')).toMatch(/^A/)
})

test('archived leads of Odoo are lost, and it is said on the Deals screen', async () => {
  const titles = ['Opportunity', 'Salesperson', 'Sales Team', 'Stage', 'Expected Revenue', 'Expected Closing', 'Active']
  const book = open({
    Leads: [
      titles,
      ['Alder', 'Ann', 'Direct', 'Proposition', 1000, '2026-06-10', true],
      ['Birch', 'Ann', 'Direct', 'Proposition', 500, '2026-06-10', false],
      ['Cedar', 'Ann', 'Direct', 'Won', 200, '2026-04-10', 'False'],
    ],
  })
  expect(await generate(book)).toHaveProperty('value')
  const deals = tableOf(book.values(`Forecast deals ${period}`), 'Key')
  expect([...deals.values()].map((deal) => [deal.Deal, deal.Category])).toEqual([
    ['Alder', 'Best case'],
    ['Birch', 'Lost'],
    ['Cedar', 'Won'],
  ])
  const shown = await book.request('deals', {})
  expect(JSON.stringify(shown)).toContain('1 archived deal is lost, as Odoo keeps them.')
})

test('Check workbook tells each fault once, of whichever tab', async () => {
  const book = open({
    Deals: [
      ['Owner', 'Stage', 'Amount', 'Close date'],
      ['Ann', 'Closed Won', 500, '2026-04-20'],
    ],
    Metrics: [
      ['Metric', 'Objective', 'Kind', 'Unit', 'Direction', 'Source', 'Weight', 'Valid from', 'Valid to'],
      ['Calls', 'Grow', 'upwards', 'a lot', 'higher', 'typed', 2, '', ''],
      ['Closed won', 'Grow', '', 'money', 'higher', 'closed won', 0.5, '', ''],
    ],
    Goals: [
      ['Person', 'Team', 'Metric', 'From', 'To', 'Goal', 'Status'],
      ['Ann', '', 'Closed won', '2026-07-01', '2026-06-30', 5, 'agreed'],
    ],
    People: [['Name'], ['Ann']],
  })
  const answer = await book.request('checkWorkbook', {})
  const said = 'value' in answer ? answer.value.findings.map(({ message }) => message) : []
  expect(said.filter((message) => message.startsWith('Metrics, row 2')).length).toBeGreaterThan(0)
  expect(said).toEqual([...new Set(said)])
})
