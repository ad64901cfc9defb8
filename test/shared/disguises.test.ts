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
