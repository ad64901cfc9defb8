import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'
import { done, titles, twoDeals } from './setup/quarter'
import { tableOf } from './setup/table'

type Row = (string | number | boolean)[]
const open = (tabs: Record<string, Row[]>, timeZone = 'Etc/UTC') => openBook({ tabs, timeZone, today: '2026-05-15' })
const won = (id: string, amount: string | number, close: string | number, owner = 'Ann', stage = 'Closed Won'): Row => [
  id,
  `Deal ${id}`,
  'Acme',
  owner,
  stage,
  amount,
  close,
]

/** What the forecast of the second quarter says: won by rep, and the rows of the reconciliation. */
async function read(book: ReturnType<typeof open>) {
  const answer = await done(book)
  const sheet = book.values('Forecast FY2026-Q2')
  const account = tableOf(sheet, 'Reconciliation')
  const reps = [...tableOf(sheet, 'Rep')].map(([name, row]) => [name, row['Closed won']])
  const leftOut = [...account].flatMap(([label, row]) =>
    label.startsWith('Left out: ') ? [[label.slice(10), row.Rows, row.Where]] : [],
  )
  expect(account.get('Unaccounted for')).toMatchObject({ Rows: 0, Amount: 0 })
  return { rows: answer.rows, reps: Object.fromEntries(reps), leftOut, findings: answer.findings }
}

describe('rows that are no deals', () => {
  test('totals, counts and lines at the foot of a report are left out, whatever they hold and wherever', async () => {
    const { rows, leftOut, reps, findings } = await read(
      open({
        Deals: [
          ...twoDeals,
          ['Subtotal', '', '', '', '', 140000, ''],
          ['', '', '', 'Total', '', 140000, ''],
          ['', '', '', '', 'Total', 140000, ''],
          ['Grand Totals (5,700 records)', '', '', '', '', 140000, ''],
          ['', '', '', '', '', 140000, ''],
          ['5,700 records', '', '', '', '', '', ''],
          ['Confidential Information - Do Not Distribute', '', '', '', '', '', ''],
          ['Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.', '', '', '', '', '', ''],
        ],
      }),
    )
    expect(rows).toEqual({ read: 10, used: 2, otherPeriods: 0, leftOut: 8 })
    expect(leftOut).toEqual([['no deal: a total or a note', 8, 'Deals rows 4, 5, 6, 7, 8, 9, 10, 11']])
    expect(reps).toEqual({ Ann: 100000, Ben: 0, Total: 100000 })
    expect(findings.join()).not.toContain('Left out')
  })

  test('a won deal whose closed date says nothing counts on its close date', async () => {
    const dashes = [
      ' ',
      '-',
      '–',
      'n/a',
      'N/A',
      '',
      '2026-05-02',
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
      '2026-05-06',
    ]
    const { reps, leftOut } = await read(
      open({
        Deals: [
          [...titles, 'Closed date'],
          ...dashes.map((closed, i) => [...won(`D-${i}`, 10 ** i, '2026-05-01'), closed]),
        ],
      }),
    )
    expect(leftOut).toEqual([])
    expect(reps).toMatchObject({ Ann: 11111111111 })
  })

  test('a deal that is called a total is a deal', async () => {
    const { reps } = await read(
      open({ Deals: [titles, ['1', 'Total', 'Total Energies', 'Ann', 'Closed Won', 5, '2026-05-01']] }),
    )
    expect(reps).toMatchObject({ Ann: 5 })
  })

  test('a deal that is called a total and lacks its date alone is named', async () => {
    const { leftOut } = await read(open({ Deals: [...twoDeals, ['1', 'Total', '', 'Ann', 'Closed Won', 5, '']] }))
    expect(leftOut).toEqual([['no close date', 1, 'Deals row 4']])
  })

  test('a row of a grouped report is its owner’s, and subtotals are no deals', async () => {
    const { rows, reps, leftOut } = await read(
      open({
        Deals: [
          titles,
          won('1', 100, '2026-05-01'),
          won('2', 20, '2026-05-02', ''),
          won('3', 3, '2026-05-03', ''),
          ['', '', '', 'Subtotal', '', 123, ''],
          won('4', 4000, '2026-05-01', 'Ben'),
          won('5', 500, '2026-05-02', ''),
          won('6', 1, '2026-01-02', ''),
          ['', '', '', 'Subtotal', '', 4501, ''],
          ['Grand Total', '', '', '', '', 4624, ''],
          ['Copyright (c) 2026 Acme', '', '', '', '', '', ''],
        ],
      }),
    )
    expect(rows).toEqual({ read: 10, used: 5, otherPeriods: 1, leftOut: 4 })
    expect(reps).toEqual({ Ann: 123, Ben: 4500, Total: 4623 })
    expect(leftOut).toEqual([['no deal: a total or a note', 4, 'Deals rows 5, 9, 10, 11']])
  })
})

test('stages, currencies and splits that do not count are each a reason', async () => {
  const { rows, leftOut } = await read(
    open({
      Stages: [
        ['Stage', 'Category', 'Probability'],
        ['Closed Won', 'Won', 1],
        ['Test', 'Omitted', ''],
        ['Odd', 'Perhaps', ''],
      ],
      Deals: [
        [...titles, 'Currency', 'Split'],
        [...won('1', 1, '2026-05-01'), 'USD', 'Ann 50%; Ben 50%'],
        [...won('2', 1, '2026-05-01'), '$', ''],
        [...won('3', 1, '2026-05-01'), 'EUR', ''],
        [...won('4', 1, '2026-05-01'), '', 'half of it'],
        [...won('5', 1, '2026-05-01', 'Ann', 'Test'), '', ''],
        [...won('6', 1, '2026-05-01', 'Ann', 'Odd'), '', ''],
        [...won('7', 1, '2026-05-01', 'Ann', ' '), '', ''],
      ],
    }),
  )
  expect(rows).toMatchObject({ read: 7, used: 2, leftOut: 5 })
  expect(leftOut).toEqual([
    ['another currency', 1, 'Deals row 4'],
    ['no stage', 1, 'Deals row 8'],
    ['split can’t be read', 1, 'Deals row 5'],
    ['stage is omitted', 1, 'Deals row 6'],
    ['stage not in Stages', 1, 'Deals row 7'],
  ])
})

describe('one id', () => {
  test('counts once over all tabs and periods: the first row that is a deal', async () => {
    const { rows, reps, leftOut } = await read(
      open({
        Deals: [
          titles,
          won('1', 100, '2026-05-01'),
          won('2', 20, '2026-02-01'),
          won('3', '', '2026-05-01'),
          won('1', 7, '2026-05-02'),
          won('', 1000, '2026-05-02'),
          won('', 2000, '2026-05-02'),
        ],
        'Old deals': [
          titles,
          won('zcrm_1', 7, '2026-05-01'),
          won('2', 7, '2026-05-01'),
          won('3', 3, '2026-05-01'),
          won(' 3 ', 7, '2026-02-01'),
          won('2', 7, '2026-08-01'),
        ],
      }),
    )
    expect(rows).toEqual({ read: 11, used: 4, otherPeriods: 1, leftOut: 6 })
    expect(reps).toEqual({ Ann: 3103, Total: 3103 })
    expect(leftOut).toEqual([
      ['duplicate id', 5, 'Deals row 5; Old deals rows 2, 3, 5, 6'],
      ['no amount', 1, 'Deals row 4'],
    ])
  })
})

describe('one id in two CRMs', () => {
  const row = (id: string, name: string, account: string, amount: number): Row => [
    id,
    name,
    account,
    'Ann',
    'Closed Won',
    amount,
    '2026-05-01',
  ]
  test('is two deals where neither name nor account agrees, and each has its own line', async () => {
    const book = open({
      Pipedrive: [titles, row('1', 'Alder', 'Alder Foods', 100)],
      Krayin: [titles, row('1', 'Birch', 'Birch Media', 20), row('1', 'Birch again', 'Other', 7)],
    })
    const { reps, leftOut } = await read(book)
    expect(reps).toMatchObject({ Ann: 120 })
    expect(leftOut).toEqual([['duplicate id', 1, 'Krayin row 3']])
    expect([...tableOf(book.values('Forecast deals FY2026-Q2'), 'Key').keys()]).toEqual(['1 / Ann', '1, Krayin / Ann'])
  })
  test.each([
    ['the name agrees', row('1', 'ALDER', 'Moved', 7)],
    ['the account agrees', row('1', 'Renamed', 'Alder foods', 7)],
    ['neither is given', row('1', '', '', 7)],
  ])('is one deal where %s', async (_, again) => {
    const { reps } = await read(open({ Deals: [titles, row('1', 'Alder', 'Alder Foods', 100)], Old: [titles, again] }))
    expect(reps).toMatchObject({ Ann: 100 })
  })
})

describe('a column of owners with gaps', () => {
  const sparse = (...owners: string[]) => owners.map((owner, i) => won(`${i}`, 10 ** i, '2026-05-01', owner))
  test('is asked about where nothing shows that its rows are groups', async () => {
    const book = open({ Deals: [titles, ...sparse('Ann', '', '', 'Ben', '')] })
    const answer = await book.request('generateForecast', { period: 'FY2026-Q2' })
    expect(JSON.stringify(answer)).toContain('some rows lack the owner')
    expect(book.tabs()).toEqual(['Deals'])
  })
  test('is one of groups in a report of Salesforce that groups by it', async () => {
    const report = (...owners: string[]) => [
      ['Opportunity Owner', 'Stage', 'Amount', 'Close Date', 'Fiscal Period', 'Owner Role'],
      ...owners.map((owner, i) => [owner, 'Closed Won', 10 ** i, '2026-05-01', 'Q2-2026', 'Rep']),
    ]
    expect(await read(open({ Report: report('Ann', '', '', 'Ben', '', 'Cy', '') }))).toMatchObject({
      reps: { Ann: 111, Ben: 11000, Cy: 1100000 },
    })
    const few = open({ Report: report('Ann', '', '', 'Ben', '') })
    expect(await few.request('generateForecast', { period: 'FY2026-Q2' })).toHaveProperty('faults')
  })
})

test('cells that are merged hold their value in the first only, and hidden rows and columns count', async () => {
  const merged = (first: string, second: string) => {
    const rows = ['Ann', '', '', 'Ben', '', ''].map((owner, i) => won(`${i}`, 10 ** i, '2026-05-01', owner))
    const book = open({
      Deals: [titles, ...rows],
      'Deal columns': [['Tab', 'Field', 'Column', 'Reads as'], ...(first ? [['Deals', 'Owner', first, second]] : [])],
    })
    const sheetId = book.model.getters.getSheetIds()[0] as string
    const at = (top: number) => ({ left: 3, right: 3, top, bottom: top + 2 })
    const done = [
      book.model.dispatch('ADD_MERGE', { sheetId, target: [at(1), at(4)] }),
      book.model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [4, 5] }),
      book.model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [2] }),
    ]
    expect(done.map(({ isSuccessful }) => isSuccessful)).toEqual([true, true, true])
    return book
  }
  expect(await merged('', '').request('generateForecast', { period: 'FY2026-Q2' })).toHaveProperty('faults')
  const { reps } = await read(merged('Owner', 'first of group'))
  expect(reps).toMatchObject({ Ann: 111, Ben: 111000 })
})

test.each(['Copy of Forecast deals FY2026-Q2', 'What I sent'])(
  'a copy of the generated deals is no source, called %s',
  async (name) => {
    const book = open({ Deals: twoDeals })
    await done(book)
    const copied = book.values('Forecast deals FY2026-Q2') as Row[]
    const { reps, rows } = await read(open({ Deals: twoDeals, [name]: copied.map((line) => [...line]) }))
    expect(rows).toMatchObject({ read: 2, used: 2 })
    expect(reps).toMatchObject({ Ann: 100000, Total: 100000 })
  },
)

test.each([
  ['eur', 'EUR'],
  ['€', undefined],
  ['US Dollar', undefined],
])('the currency %j in Settings is %s, or its fault is named', async (written, code) => {
  const settings = [
    ['Setting', 'Value'],
    ['Currency', written],
  ]
  const { findings, leftOut } = await read(
    open({
      Settings: settings,
      Deals: [
        [...titles, 'Currency'],
        [...won('1', 1, '2026-05-01'), code ?? 'USD'],
      ],
    }),
  )
  expect(leftOut).toEqual([])
  expect(findings.join().includes('expected the three letters of a currency, such as USD')).toBe(code === undefined)
})

describe('amounts as they come', () => {
  test.each([
    ['Amount (EUR)', 0, 1],
    ['Amount (€)', 0, 1],
    ['Amount (USD)', 100, 0],
    ['Amount ($)', 100, 0],
    ['Amount (ACV)', 100, 0],
  ])('under the title %s are in its currency, unless the row names its own', async (title, sum, out) => {
    const columns = titles.map((one) => (one === 'Amount' ? title : one))
    const rows = [
      [...won('1', 100, '2026-05-01'), ''],
      [...won('2', 20, '2026-05-01'), 'USD'],
    ]
    const book = open({
      'Deal columns': [
        ['Tab', 'Field', 'Column', 'Reads as'],
        ['Deals', 'Amount', title, ''],
      ],
      Deals: [[...columns, 'Currency'], ...rows],
    })
    const { reps, leftOut } = await read(book)
    expect(reps).toMatchObject({ Ann: sum + 20 })
    expect(leftOut).toEqual(out ? [['another currency', 1, 'Deals row 2']] : [])
  })

  test('texts in either notation are read by the whole column', async () => {
    const { reps } = await read(
      open({
        Deals: [
          titles,
          won('1', '1.234', '2026-05-01'),
          won('2', '1.234,50', '2026-05-01', 'Ben'),
          won('3', '-2,5', '2026-05-01', 'Cy'),
        ],
      }),
    )
    expect(reps).toEqual({ Ann: 1234, Ben: 1234.5, Cy: -2.5, Total: 2466 })
  })

  test.each<[string[], Record<string, number>, string | undefined]>([
    [['€1,000.00', '500'], { Ann: 1500 }, 'EUR is taken, the only one in the deals.'],
    [['EUR 1000', '€500'], { Ann: 1500 }, 'EUR is taken, the only one in the deals.'],
    [['kr 1000', '500 kr'], { Ann: 1500 }, 'KR is taken, the only one in the deals.'],
    [['€1000', '£500', '$7'], { Ann: 7 }, 'USD is taken, though the deals name €, £, $.'],
    [['$1000', '500'], { Ann: 1500 }, undefined],
    [['1000', '500'], { Ann: 1500 }, undefined],
  ])('of %j without a currency in Settings the only one is taken, and said', async (written, sums, said) => {
    const { reps, findings } = await read(
      open({ Deals: [titles, ...written.map((amount, i) => won(`D-${i}`, amount, '2026-05-01'))] }),
    )
    expect(reps).toMatchObject(sums)
    expect(findings.filter((finding) => finding.startsWith('Settings says'))).toEqual(
      said === undefined ? [] : [`Settings says no currency: ${said}`],
    )
  })

  test('an amount in another currency than the workbook’s is left out', async () => {
    const { reps, leftOut } = await read(
      open({
        Deals: [
          titles,
          won('1', '$1,234.50', '2026-05-01'),
          won('2', '€99.50', '2026-05-01'),
          won('3', 'CAD 99.50', '2026-05-01'),
          won('4', 'n/a', '2026-05-01'),
        ],
      }),
    )
    expect(reps).toEqual({ Ann: 1234.5, Total: 1234.5 })
    expect(leftOut).toEqual([
      ['amount can’t be read', 1, 'Deals row 5'],
      ['another currency', 2, 'Deals rows 3, 4'],
    ])
  })

  test('where both notations fit, no forecast is made', async () => {
    const book = open({ Deals: [titles, won('1', '1,234', '2026-05-01'), won('2', '9,876', '2026-05-01')] })
    const answer = await book.request('generateForecast', { period: 'FY2026-Q2' })
    expect(JSON.stringify(answer)).toContain('can be read decimal point or decimal comma')
    expect(book.tabs()).toEqual(['Deals'])
  })
})

describe('days as they come', () => {
  test.each([
    ['day first', '1/4/2026', '30/6/2026', '1/7/2026'],
    ['month first', '4/1/2026', '6/30/2026 11:59 PM', '7/1/2026'],
    ['with points', '1.4.2026', '30.6.2026', '1.7.2026'],
    ['as serial numbers', 46113, 46203.99, 46204],
    ['by name', '1-Apr-2026', '30 June 2026', 'Jul 1, 2026'],
    ['as midnights of another zone', '2026-04-01T00:00:00Z', '2026-06-30T00:00:00Z', '2026-07-01T00:00:00Z'],
  ])('%s', async (_, from, to, after) => {
    const days = [won('1', 100, from), won('2', 20, to), won('3', 3, after)]
    const { reps, rows } = await read(open({ Deals: [titles, ...days] }, 'America/New_York'))
    expect(rows).toEqual({ read: 3, used: 2, otherPeriods: 1, leftOut: 0 })
    expect(reps).toMatchObject({ Ann: 120 })
  })

  test.each([
    ['Pacific/Auckland', 20],
    ['America/New_York', 100],
    ['Etc/UTC', 120],
  ])('an instant is the day that it is in %s', async (timeZone, sum) => {
    const days = [won('1', 100, '2026-06-30T23:30:00Z'), won('2', 20, '2026-04-01T01:00:00+00:00')]
    const { reps } = await read(open({ Deals: [titles, ...days, won('3', 0, '2026-05-01T12:00:00Z')] }, timeZone))
    expect(reps).toMatchObject({ Ann: sum })
  })

  test.each([
    ['06/30/2026 11:30 PM -0700', '04/14/2026 9:00 AM -0700'],
    ['30.06.2026 23:30 UTC', '14.04.2026 09:00 UTC'],
    ['June 30, 2026 11:30 PM UTC', 'April 14, 2026 9:00 AM UTC'],
    ['30-Jun-2026 23:30 +00:00', '14-Apr-2026 09:00 Z'],
  ])('%s is the day that it is in the spreadsheet’s zone', async (late, early) => {
    const rows = [won('1', 100, late), won('2', 20, early)]
    expect((await read(open({ Deals: [titles, ...rows] }, 'Pacific/Auckland'))).reps).toMatchObject({ Ann: 20 })
  })

  test('that can’t be read are named, and decide nothing', async () => {
    const { leftOut } = await read(
      open({
        Deals: [
          titles,
          won('1', 1, '5/31/2026'),
          won('2', 1, '4/5/2026'),
          won('3', 1, 'soon'),
          won('4', 1, '31/31/2026'),
          won('5', 1, ''),
        ],
      }),
    )
    expect(leftOut).toEqual([
      ['close date can’t be read', 2, 'Deals rows 4, 5'],
      ['no close date', 1, 'Deals row 6'],
    ])
  })
})

test('probabilities of stages are proposed from a column in percent', async () => {
  const book = open({
    Deals: [
      [...titles, 'Probability (%)'],
      [...won('1', 1, '2026-05-01', 'Ann', 'Legal'), '60%'],
      [...won('2', 1, '2026-05-01', 'Ann', 'Security review'), '35 %'],
    ],
  })
  await done(book)
  const stages = tableOf(book.values('Stages'), 'Stage')
  expect([stages.get('Legal')?.Probability, stages.get('Security review')?.Probability]).toEqual([0.6, 0.35])
})

describe('a stage that nobody knows', () => {
  const category = async (columns: string[], ...rows: Row[]) => {
    const book = open({
      Deals: [
        [...titles, ...columns],
        ...rows.map((beside, i) => [...won(`${i}`, 1, '2026-05-01', 'Ann', 'Unterzeichnet'), ...beside]),
      ],
    })
    await done(book)
    const { Category, Probability } = tableOf(book.values('Stages'), 'Stage').get('Unterzeichnet') ?? {}
    return [Category, Probability]
  }
  test.each([
    ['100%', 'Won', 1],
    ['0%', 'Lost', 0],
    ['80%', 'Commit', 0.8],
  ])('whose deals are all at %s is proposed as %s', async (chance, proposed, probability) => {
    expect(await category(['Probability'], [chance], [chance])).toEqual([proposed, probability])
  })
  test.each([
    [['Is Closed Won', 'Is Deal Closed'], true, true, 'Won'],
    [['Is Closed Won', 'Is Deal Closed'], 'false', 'true', 'Lost'],
    [['IsWon', 'IsClosed'], 1, 1, 'Won'],
    [['IsWon', 'IsClosed'], false, true, 'Lost'],
    [['IsWon', 'IsClosed'], false, false, 'Pipeline'],
  ])('is proposed by %j: %s, %s', async (columns, isWon, isClosed, proposed) => {
    expect(await category(columns, [isWon, isClosed], [isWon, isClosed])).toMatchObject([proposed, expect.any(Number)])
  })
  test('is open where some of its deals are', async () => {
    expect(await category(['IsWon', 'IsClosed'], [true, true], [false, false])).toMatchObject(['Pipeline', 0.1])
  })
})

describe('a status beside the stage', () => {
  const columns = [...titles, 'Status']
  const rows = (signed: string, dead: string, running = 'Open') => [
    columns,
    [...won('1', 100, '2026-05-01', 'Ann', 'Negotiation'), signed],
    [...won('2', 20, '2026-05-01', 'Ann', 'Negotiation'), dead],
    [...won('3', 4, '2026-05-01', 'Ann', 'Negotiation'), running],
  ]
  const figures = async (book: ReturnType<typeof open>) => {
    await done(book)
    const { 'Closed won': sure, Commit: commit } = tableOf(book.values('Forecast FY2026-Q2'), 'Rep').get('Ann') ?? {}
    return [sure, commit]
  }

  test.each([
    ['Won', 'Lost'],
    ['Closed - Won', 'CLOSED LOST'],
    ['Won (signed)', 'Lost: budget'],
    ['closedwon', 'Abandoned'],
  ])('of %s or %s stands above it', async (signed, dead) => {
    expect(await figures(open({ Deals: rows(signed, dead) }))).toEqual([100, 104])
  })

  test.each([
    ['Gewonnen', 'Verloren', 'Offen', '"Gewonnen", "Verloren", "Offen"'],
    ['Signed', 'Dead', 'Open', '"Signed", "Dead"'],
    ['Won/Lost', 'Lost', 'Open', '"Won/Lost"'],
  ])('of %s or %s is asked about, and answered in the tab Stages', async (signed, dead, running, words) => {
    const book = open({ Deals: rows(signed, dead, running) })
    const answer = await book.request('generateForecast', { period: 'FY2026-Q2' })
    expect(JSON.stringify(answer)).toContain(JSON.stringify(words).slice(1, -1))
    expect(book.tabs()).toEqual(['Deals'])
    const said = [
      [signed, 'Won', 1],
      [dead, 'Lost', 0],
      [running, 'Pipeline', ''],
    ]
    const Stages = [['Stage', 'Category', 'Probability'], ['Negotiation', 'Commit', 0.75], ...said]
    expect(await figures(open({ Deals: rows(signed, dead, running), Stages }))).toEqual([100, 104])
  })

  test('is classified on the Deals screen, or left out of account', async () => {
    const book = open({ Deals: rows('Signed', 'Dead') })
    const answer = await book.request('deals', {})
    if (!('value' in answer)) throw new Error(JSON.stringify(answer))
    const { stages, asRead } = answer.value
    expect(stages).toEqual([
      { stage: 'Signed', deals: 1, proposed: false },
      { stage: 'Dead', deals: 1, proposed: false },
    ])
    const category = (stage: string) => (stage === 'Signed' ? ('Won' as const) : ('Lost' as const))
    await book.request('saveDeals', {
      asRead,
      columns: [],
      tabs: [],
      stages: stages.map(({ stage }) => ({ stage, category: category(stage), probability: null })),
    })
    expect(await figures(book)).toEqual([100, 104])
    const ignored = [
      ['Tab', 'Field', 'Column', 'Reads as'],
      ['Deals', 'Status', '', ''],
    ]
    expect(await figures(open({ Deals: rows('Signed', 'Dead'), 'Deal columns': ignored }))).toEqual([0, 124])
  })
})

test('deals that are gone in the CRM are left out, and one that is open and won is named', async () => {
  const { leftOut, reps, findings } = await read(
    open({
      Deals: [
        [...titles, 'Status', 'Archive status'],
        [...won('1', 100, '2026-05-01', 'Ann', 'Proposal'), 'Won', ''],
        [...won('2', 20, '2026-05-01', 'Ann', 'Proposal'), 'Deleted', ''],
        [...won('3', 30, '2026-05-01', 'Ann', 'Proposal'), 'Won', 'Archived'],
        [...won('4', 4, '2026-05-01', 'Ann', 'Won'), 'Open', 'Active'],
      ],
    }),
  )
  expect(leftOut).toEqual([['deleted or archived in the CRM', 2, 'Deals rows 3, 4']])
  expect(reps).toMatchObject({ Ann: 104 })
  expect(findings).toContain('Left out, deleted or archived in the CRM: Deals rows 3, 4.')
  expect(findings).toContain(
    'Open by their status, and closed by their stage: Deals row 5. They count as their stage says.',
  )
})

test('titles that stand again between the rows are left out, and are neither a deal nor a stage', async () => {
  const book = open({ Deals: [...twoDeals, titles, ['D-3', 'Cole', '', 'Ann', 'Closed Won', 5, '2026-05-01']] })
  const { leftOut, reps, findings } = await read(book)
  expect(leftOut).toEqual([['no deal: a total or a note', 1, 'Deals row 4']])
  expect(reps).toEqual({ Ann: 100005, Ben: 0, Total: 100005 })
  expect(findings.join()).not.toContain('Stage (')
})

test('a tab of which no row can be used is named first of all', async () => {
  const { findings } = await read(
    open({ Deals: [titles, won('1', 5, '2026-05-01', ''), won('2', 5, '2026-05-02', '')], More: twoDeals }),
  )
  expect(findings[0]).toBe(
    'Deals: none of its rows can be used, so it adds nothing. Why is said of the rows that are left out.',
  )
})

test('a won deal counts on its closed date, an open one on its close date', async () => {
  const columns = [...titles, 'Closed date']
  const book = open({
    Deals: [
      columns,
      [...won('1', 100, '2026-08-01'), '2026-05-20'],
      [...won('2', 20, '2026-05-20'), '2026-08-01'],
      [...won('3', 4, '2026-05-20', 'Ben', 'Negotiation'), '2026-08-01'],
    ],
  })
  const { reps, rows } = await read(book)
  expect(reps).toMatchObject({ Ann: 100, Ben: 0, Total: 100 })
  expect(rows).toMatchObject({ used: 2, otherPeriods: 1 })
})
