import { describe, expect, test } from 'vitest'
import { done, open, people, quotas, titles, twoDeals } from './setup/quarter'
import { tableOf } from './setup/table'

const forecast = 'Forecast FY2026-Q2'
const keys = 'Forecast deals FY2026-Q2'
const won = (id: string, owner: string, amount: number, name = '') => [
  id,
  name,
  '',
  owner,
  'Closed Won',
  amount,
  '2026-05-01',
]

describe('names in a forecast', () => {
  test('a rep who is called Total has a row beside the total', async () => {
    const book = open({ Deals: [titles, won('1', 'Total', 100), won('2', 'Zed', 20)] })
    await done(book)
    const reps = tableOf(book.values(forecast), 'Rep')
    expect([...reps].map(([name, row]) => [name, row['Closed won']])).toEqual([
      ['TOTAL', 100],
      ['Zed', 20],
      ['Total', 120],
    ])
  })

  test('every deal has a row of its own, also where a name reads like another one’s id or number', async () => {
    const book = open({
      Deals: [
        titles,
        won('7', 'Zed', 1),
        won('', 'Zed', 2, '7'),
        won('', 'Zed', 4, 'Deal'),
        won('', 'Zed', 8, 'Deal'),
        won('', 'Zed', 16, 'Deal (2)'),
        won('', 'Zed', 32),
      ],
    })
    await done(book)
    expect(tableOf(book.values(keys), 'Key').size).toBe(6)
    expect(tableOf(book.values(forecast), 'Rep').get('Zed')?.['Closed won']).toBe(63)
  })

  test('a deal that is split between two names of one person is one credit', async () => {
    const book = open({
      People: people({ Name: 'Ann Smith', 'Also known as': 'A. Smith' }),
      Deals: [
        [...titles, 'Split'],
        [...won('1', 'Ann Smith', 100), 'Ann Smith 30%; A. Smith 70%'],
      ],
    })
    await done(book)
    const rows = tableOf(book.values(keys), 'Key')
    expect([...rows.keys()]).toEqual(['1 / Ann Smith'])
    expect(rows.get('1 / Ann Smith')).toMatchObject({ Share: 1, Credited: 100 })
  })

  test('somebody’s own name stands above the same name as another one’s alias, and goals know aliases too', async () => {
    const book = open({
      People: people({ Name: 'Ann', 'Also known as': 'A. A.' }, { Name: 'Ben', 'Also known as': 'Ann' }),
      Goals: quotas(['A. A.', 5000]),
      Deals: [titles, won('1', 'Ann', 100)],
    })
    await done(book)
    const reps = tableOf(book.values(forecast), 'Rep')
    expect([...reps.keys()]).toEqual(['Ann', 'Total'])
    expect(reps.get('Ann')).toMatchObject({ Quota: 5000, 'Closed won': 100 })
  })

  test('another name that stands for two people is named, and so is who gets its deals', async () => {
    const tabs = {
      People: people(
        { Name: 'Ann', 'Also known as': 'AA' },
        { Name: 'Abe', 'Also known as': 'Abe A; aa' },
        { Name: 'Ann', 'Also known as': 'Ann A' },
      ),
      Deals: [titles, won('1', 'AA', 5)],
    }
    const said = 'People, row 3, Also known as: aa stands for Ann in row 2 too. Its deals go to Abe. Delete one.'
    const book = open(tabs)
    expect((await done(book)).findings.filter((message) => message.includes('stands for'))).toEqual([said])
    const checked = await book.request('checkWorkbook', {})
    const all = 'value' in checked ? checked.value.findings.map(({ message }) => message) : []
    expect(all.filter((message) => message.includes('stands for'))).toEqual([said])
    expect(tableOf(book.values(forecast), 'Rep').get('Abe')).toMatchObject({ 'Closed won': 5 })
  })

  test('a goal that ends before it starts is named and is no quota', async () => {
    const book = open({ Deals: twoDeals, Goals: quotas(['Ann', 7, '2026-06-30', '2026-04-01']) })
    const { findings, total } = await done(book)
    expect(total.quota).toBeNull()
    expect(findings).toContain(
      'Goals, row 2, To: found 2026-04-01, expected a day not before 2026-06-30, where the period starts.',
    )
  })

  test('a stage that stands twice in Stages counts once, as its first row says', async () => {
    const book = open({
      Deals: twoDeals,
      Stages: [
        ['Stage', 'Category', 'Probability'],
        ['Closed Won', 'Won', 1],
        ['Negotiation', 'Commit', 0.75],
        ['negotiation', 'Pipeline', 0.1],
      ],
    })
    const { findings } = await done(book)
    expect(findings).toContain('Stages, row 4: negotiation stands in row 3 already, which counts. Delete one.')
    expect(tableOf(book.values(forecast), 'Stage').get('Negotiation')).toMatchObject({ Category: 'Commit', Deals: 1 })
    expect(tableOf(book.values(forecast), 'Reconciliation').get('Unaccounted for')).toMatchObject({ Rows: 0 })
  })

  test('a component that stands twice in Plans pays once, and one finding says it', async () => {
    const plan = { Plan: 'P', Status: 'valid', Component: 'C', Period: 'year', Mode: 'marginal', 'Tiers in': 'amount' }
    const book = open({
      Deals: [titles, won('1', 'Ann', 1000)],
      People: people({ Name: 'Ann', Plan: 'P' }),
      Plans: [Object.keys(plan), Object.values(plan), Object.values(plan)],
      Rates: [
        ['Plan', 'Component', 'From', 'Rate'],
        ['P', 'C', 0, 0.1],
        ['P', 'C', 500, 0.2],
      ],
    })
    const { findings } = await done(book)
    expect(findings.filter((finding) => finding.includes('stands in row 2 already'))).toHaveLength(1)
    expect(tableOf(book.values(forecast), 'Rep').get('Ann')?.['Commission expense']).toBe(150)
    expect(tableOf(book.values(forecast), 'Reconciliation').get('Unaccounted for')).toMatchObject({ Rows: 0 })
  })
})
