import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../scripts/workbench/csv'
import { openBook } from '../setup/book'
import type { Deal, StageName } from '../setup/disguise/deal'
import type { Layout } from '../setup/disguise/layout'
import { layouts } from '../setup/disguise/layouts'
import { disguise, salesforceFooter } from '../setup/disguise/tab'
import { tableOf } from '../setup/table'

const data = '../shared/data'
const csv = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`${data}/${file}`, 'utf8'), { header: true, skipEmptyLines: true })
    .data

const deals = csv('pipeline-command-center/opportunities.csv').map(
  (row): Deal => ({
    id: row.opportunity_id as string,
    name: `${row.account_name} – ${row.product}`,
    account: row.account_name as string,
    owner: row.owner as string,
    stage: row.stage as StageName,
    cents: Math.round(Number(row.amount) * 100),
    currency: 'USD',
    close: row.close_date as string,
    created: row.created_date as string,
  }),
)

const period = 'FY2026'
type Tabs = NonNullable<NonNullable<Parameters<typeof openBook>[0]>['tabs']>

/** Generates the forecast of a year as the sidebar does; throws what it was refused for. */
async function generated(tabs: Tabs, today = '2026-06-30', of = period) {
  const book = openBook({ tabs, today })
  const answer = await book.request('generateForecast', { period: of })
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return { values: book.values(`Forecast ${of}`), rows: answer.value.rows }
}

/** The figures by rep, by month and by stage, and their totals. Stages by their own names; without lost deals where an export has none. */
function figuresOn(
  values: Parameters<typeof tableOf>[0],
  { stages, withoutLost }: Pick<Layout, 'stages' | 'withoutLost'>,
) {
  const own = new Map(Object.entries(stages).map(([name, called]) => [called, name]))
  const byStage = [...tableOf(values, 'Stage')].map(([called, row]) => [own.get(called) ?? called, row] as const)
  const picked = (rows: Iterable<readonly [string, Record<string, unknown>]>, ...titles: string[]) =>
    Object.fromEntries([...rows].map(([label, row]) => [label, titles.map((title) => row[title])]))
  return {
    reps: picked(
      tableOf(values, 'Rep'),
      'Closed won',
      'Commit',
      'Best case',
      'Pipeline',
      'Weighted pipeline',
      'Forecast',
    ),
    months: picked(tableOf(values, 'Month'), 'Closed won', 'Pipeline', 'Weighted pipeline'),
    stages: picked(
      byStage.filter(([name]) => !withoutLost || name !== 'Closed Lost'),
      'Category',
      'Deals',
      'Amount',
      'Weighted pipeline',
    ),
  }
}

describe('6,000 deals in the disguise of every CRM', () => {
  let plain: Parameters<typeof tableOf>[0]
  beforeAll(async () => {
    const rows = readCsv(readFileSync(`${data}/pipeline-command-center/opportunities.csv`, 'utf8'))
    plain = (await generated({ Deals: rows })).values
  })

  test.each(layouts)('$name: the figures by rep, by month and by stage are those of the plain file', async (layout) => {
    const { rows, stages, people } = disguise(deals, layout, {
      banner: [['Opportunity report'], ['As of 2026-06-30', '', 'All opportunities'], ['']],
      footer: salesforceFooter(deals.length),
      grouped: layout.name === 'Salesforce report',
    })
    const { values } = await generated({
      Export: rows,
      Stages: [['Stage', 'Category', 'Probability'], ...stages],
      People: [['Name', 'Also known as'], ...people],
    })
    const truth = { ...layout, stages: Object.fromEntries(Object.keys(layout.stages).map((name) => [name, name])) }
    expect(figuresOn(values, layout)).toEqual(figuresOn(plain, truth as Layout))
  })
})

type Row = Record<string, string>
const seed = (file: string) => readCsv(readFileSync(`${data}/crm-exports/${file}`, 'utf8'))

/** What the tab Deal columns answers: fields of the tab Deals, and the columns that hold them. */
const answers = (columns: Record<string, string>) => [
  ['Tab', 'Field', 'Column', 'Reads as'],
  ...Object.entries(columns).map(([field, column]) => ['Deals', field, column, '']),
]
const refusal = (tabs: Tabs, of: string) => generated(tabs, '2020-12-31', of).catch((error: Error) => error.message)

describe('the two exports whose texts are hashed', () => {
  test('Salesforce: ids of owners and stages are asked about; answered, the figures are the sums of the file', async () => {
    const rows = csv('crm-exports/sf_opportunity_data.csv')
    const tabs = { Deals: seed('sf_opportunity_data.csv') }
    const refused = await refusal(tabs, 'FY2018-Q4')
    for (const asked of ['owner', 'stage']) expect(refused).toMatch(new RegExp(`Deals: [^.]*${asked}`))

    const outcome = ({ is_won, is_closed }: Row) =>
      is_won === 'true' ? 'Won' : is_closed === 'true' ? 'Lost' : 'Pipeline'
    const stages = new Map(rows.map((row) => [row.stage_name as string, outcome(row)]))
    const { values, rows: counted } = await generated(
      {
        ...tabs,
        'Deal columns': answers({ Owner: 'owner_id', Stage: 'stage_name' }),
        Stages: [
          ['Stage', 'Category', 'Probability'],
          ...[...stages].map(([stage, category]) => [stage, category, 0.5]),
        ],
      },
      '2018-12-20',
      'FY2018-Q4',
    )
    const priced = rows.filter(({ amount }) => amount !== '')
    const sum = (owner: string, category: string) =>
      priced
        .filter((row) => row.owner_id === owner && outcome(row) === category)
        .reduce((all, { amount }) => all + Number(amount), 0)
    const reps = tableOf(values, 'Rep')
    for (const owner of new Set(priced.map(({ owner_id = '' }) => owner_id)))
      expect([owner, reps.get(owner)]).toEqual([
        owner,
        expect.objectContaining({
          'Closed won': sum(owner, 'Won'),
          Pipeline: sum(owner, 'Pipeline'),
          'Weighted pipeline': sum(owner, 'Pipeline') / 2,
        }),
      ])
    expect(counted).toEqual({ read: 10, used: priced.length, otherPeriods: 0, leftOut: 10 - priced.length })
  })

  test('HubSpot: ids are asked about; answered, rows that hold no amount, day or stage are left out, and said to be', async () => {
    const rows = csv('crm-exports/hubspot_deal_data.csv')
    const tabs = { Deals: seed('hubspot_deal_data.csv') }
    expect(await refusal(tabs, 'FY2020')).toMatch(/Deals: [^.]*owner/)
    const { values, rows: counted } = await generated(
      { ...tabs, 'Deal columns': answers({ Owner: 'owner_id', Stage: 'deal_pipeline_stage_id' }) },
      '2020-12-31',
      'FY2020',
    )
    expect(counted).toEqual({ read: rows.length, used: 0, otherPeriods: 0, leftOut: rows.length })
    const reasons = [...tableOf(values, 'Reconciliation')].filter(([label]) => label.startsWith('Left out'))
    expect(reasons.reduce((all, [, { Rows }]) => all + Number(Rows), 0)).toBe(rows.length)
  })
})
