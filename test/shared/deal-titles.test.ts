import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { openBook } from '../setup/book'
import { titleLists } from '../setup/crm-titles'
import { tableOf } from '../setup/table'

const folder = '../shared/data/crm-exports'
const rowsOf = (file: string) =>
  Papa.parse<string[]>(readFileSync(`${folder}/${file}`, 'utf8'), { skipEmptyLines: true }).data
const lists = JSON.parse(readFileSync(`${folder}/headers.json`, 'utf8')) as Record<
  string,
  { headers?: string[]; technical?: string[] }
>

test.each(
  Object.entries(lists).flatMap(([name, { headers, technical }]) =>
    [headers, technical].flatMap((titles) => (titles ? [[name, titles] as const] : [])),
  ),
)('the titles of %s are among those that are tested', (_, titles) => {
  expect(titleLists.map((list) => list.titles)).toContainEqual(titles)
})

const generate = (file: string, today: string, period: string, answers: string[][] = []) => {
  const decided = [['Tab', 'Field', 'Column', 'Reads as'], ...answers.map((answer) => ['Deals', ...answer])]
  const book = openBook({ tabs: { Deals: rowsOf(file), 'Deal columns': decided }, today })
  return { book, answer: book.request('generateForecast', { period }) }
}

describe('an export whose owners and stages are ids', () => {
  test('of Salesforce is asked about these two alone, and then gives its figures', async () => {
    const file = 'sf_opportunity_data.csv'
    const open = await generate(file, '2018-12-15', 'FY2018-Q4').answer
    expect('faults' in open && open.faults.map(({ at }) => at?.column)).toEqual(['owner_id', 'stage_name'])
    const answers = [
      ['Owner', 'owner_id', ''],
      ['Stage', 'stage_name', ''],
    ]
    const { book, answer } = generate(file, '2018-12-15', 'FY2018-Q4', answers)
    expect(await answer).toMatchObject({ value: { rows: { read: 10, used: 4, otherPeriods: 0, leftOut: 6 } } })
    // By the columns is_won and is_closed one stage is proposed as won, another, of 200,001, as lost.
    const total = tableOf(book.values('Forecast FY2018-Q4'), 'Rep').get('Total')
    expect([total?.['Closed won'], total?.Pipeline]).toEqual([24120000, 210000])
  })

  test('of HubSpot is asked about these two alone, and then says that no amount is given', async () => {
    const file = 'hubspot_deal_data.csv'
    const open = await generate(file, '2019-12-15', 'FY2019-Q4').answer
    expect('faults' in open && open.faults.map(({ at }) => at?.column)).toEqual(['owner_id', 'deal_pipeline_stage_id'])
    const answers = [
      ['Owner', 'owner_id', ''],
      ['Stage', 'deal_pipeline_stage_id', ''],
    ]
    const answer = await generate(file, '2019-12-15', 'FY2019-Q4', answers).answer
    expect(answer).toMatchObject({ value: { rows: { read: 44, used: 0, otherPeriods: 0, leftOut: 44 } } })
    expect(JSON.stringify(answer)).toContain('column I \\"property_amount\\", the amount, is blank in every row.')
  })
})
