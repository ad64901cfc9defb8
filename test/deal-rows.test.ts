import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'
import { deals, done, titles } from './setup/forecast'
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
          ...deals,
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

  test('a deal that is called a total is a deal', async () => {
    const { reps } = await read(
      open({ Deals: [titles, ['1', 'Total', 'Total Energies', 'Ann', 'Closed Won', 5, '2026-05-01']] }),
    )
    expect(reps).toMatchObject({ Ann: 5 })
  })

  test('a deal that is called a total and lacks its date alone is named', async () => {
    const { leftOut } = await read(open({ Deals: [...deals, ['1', 'Total', '', 'Ann', 'Closed Won', 5, '']] }))
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

describe('amounts as they come', () => {
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
  const book = open({ Deals: [...deals, titles, ['D-3', 'Cole', '', 'Ann', 'Closed Won', 5, '2026-05-01']] })
  const { leftOut, reps, findings } = await read(book)
  expect(leftOut).toEqual([['no deal: a total or a note', 1, 'Deals row 4']])
  expect(reps).toEqual({ Ann: 100005, Ben: 0, Total: 100005 })
  expect(findings.join()).not.toContain('Stage (')
})

test('a tab of which no row can be used is named first of all', async () => {
  const { findings } = await read(
    open({ Deals: [titles, won('1', 5, '2026-05-01', ''), won('2', 5, '2026-05-02', '')], More: deals }),
  )
  expect(findings[0]).toBe(
    'Deals: none of its rows can be used, so it adds nothing to the forecast. Why is said of the rows that are left out.',
  )
})
