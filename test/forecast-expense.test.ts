import { describe, expect, test } from 'vitest'
import { accelerated } from '../src/core/plans/templates/accelerated'
import { manager } from '../src/core/plans/templates/manager'
import { saas } from '../src/core/plans/templates/saas'
import { sdr } from '../src/core/plans/templates/sdr'
import { startFrom, type Template } from '../src/core/plans/templates/template'
import { type Plan, plans, rates } from '../src/model/plan'
import { ramps } from '../src/model/ramp'
import { type Book, done, open, people, period, quotas, sheet } from './setup/quarter'
import { cellOf, tableOf } from './setup/table'

type Row = (string | number | boolean)[]

const tab = ({ columns }: { columns: Record<string, { title: string }> }, rows: readonly object[]): Row[] => [
  Object.values(columns).map(({ title }) => title),
  ...rows.map((row) => Object.keys(columns).map((key) => (row as Record<string, string | number>)[key] ?? '')),
]

/** The tabs of plans that are started from templates, valid from the year's start, with what is changed in their rows. */
function planTabs(...started: { plan: string; template: Template; more?: Partial<Plan> }[]): Record<string, Row[]> {
  const all = started.map(({ plan, template, more }) => {
    const rows = startFrom(template, plan, '2026-01-01')
    return { ...rows, plans: rows.plans.map((row) => ({ ...row, status: 'valid', ...more })) }
  })
  return {
    Plans: tab(
      plans,
      all.flatMap((one) => one.plans),
    ),
    Rates: tab(
      rates,
      all.flatMap((one) => one.rates),
    ),
    Ramps: tab(
      ramps,
      all.flatMap((one) => one.ramps),
    ),
  }
}

const titles = ['Id', 'Name', 'Account', 'Owner', 'Stage', 'Amount', 'Close Date', 'Type']
/** A deal of the quarter; one in negotiation is won with 75%. */
const deal = (owner: string, stage: 'Closed Won' | 'Negotiation', amount: number, type = 'New', close = '2026-05-10') =>
  [owner, stage, amount, close, type] as const
const dealsTab = (...rows: ReturnType<typeof deal>[]): Row[] => [
  titles,
  ...rows.map(([owner, stage, amount, close, type], i) => [
    `D-${i}`,
    `Deal ${i}`,
    'Acme',
    owner,
    stage,
    amount,
    close,
    type,
  ]),
]
const expense = (book: Book, rep = 'Ann') => tableOf(sheet(book), 'Rep').get(rep)?.['Commission expense']
const adjust = (book: Book, amount: number, rep = 'Ann') =>
  book.enter(`Forecast ${period}!${cellOf(sheet(book), 'Rep', rep, 'Adjustment')}`, String(amount))
const formula = (book: Book, rep = 'Ann') => {
  const [column = '', row] = cellOf(sheet(book), 'Rep', rep, 'Commission expense').split(/(?=\d)(?<!\d)/)
  return book.formulas(`Forecast ${period}`)[Number(row) - 1]?.[column.charCodeAt(0) - 65]
}

describe('the commission expense of a forecast, by the engine of the statements', () => {
  test('of a newcomer on the SaaS plan follows the ramp and what each component applies to; the draw is no expense', async () => {
    const book = open({
      Deals: dealsTab(
        deal('Ann', 'Closed Won', 40000),
        deal('Ann', 'Closed Won', 10000, 'Expansion'),
        deal('Ann', 'Negotiation', 20000),
      ),
      People: people({ Name: 'Ann', Plan: 'AE', Ramp: 'Account executive', 'Start date': '2026-04-01' }),
      Goals: quotas(['Ann', 91000]),
      ...planTabs({ plan: 'AE', template: saas }),
    })
    const { findings } = await done(book)
    // Quota: (30 × 25% + 31 × 50% + 30 × 75%) / 91 of 91,000 = 45,500. New: 4,550 + 9,500 × 15% = 5,975. Expansion: 500.
    expect(expense(book)).toBe(6475)
    expect(findings).toContain(
      'The commission expense of Ann is a value, for New business of the plan AE applies to certain deals only. It changes when this is generated again.',
    )
    expect(tableOf(sheet(book), 'Definitions').get('Commission expense')?.Meaning).toContain('A draw is an advance')
  })

  test('of a manager on the team’s quota is on the forecast of the team', async () => {
    const book = open({
      Deals: dealsTab(
        deal('Ann', 'Closed Won', 100000),
        deal('Ben', 'Negotiation', 100000),
        deal('Cas', 'Closed Won', 5000),
      ),
      People: people({ Name: 'Ann', Manager: 'Cas' }, { Name: 'Ben', Manager: 'Cas' }, { Name: 'Cas', Plan: 'Lead' }),
      Goals: quotas(['Cas', 200000]),
      ...planTabs({ plan: 'Lead', template: manager }),
    })
    const { findings } = await done(book)
    // 180,000 of 200,000 is 90%: 25% + 75% × 0.4 / 0.5 = 85% of 40,000 / 4.
    expect(expense(book, 'Cas')).toBe(8500)
    expect(findings).toContain(
      'The commission expense of Cas is a value, for Team attainment of the plan Lead is measured on the team. It changes when this is generated again.',
    )
  })

  test('of an SDR counts the meetings that are typed, and says that no more of them is known', async () => {
    const held = (from: string, to: string, actual: number | '') => ['Sam', 'Meetings held', from, to, actual, '']
    const book = open({
      Deals: dealsTab(deal('Ann', 'Closed Won', 100000)),
      People: people({ Name: 'Sam', Plan: 'SDR' }),
      Metrics: [
        ['Metric', 'Unit', 'Source'],
        ['Meetings held', 'count', 'typed'],
      ],
      Actuals: [
        ['Person', 'Metric', 'From', 'To', 'Actual', 'Note'],
        held('2026-04-01', '2026-04-30', 25),
        held('2026-05-01', '2026-05-31', 12),
      ],
      ...planTabs({ plan: 'SDR', template: sdr }),
    })
    const { findings } = await done(book)
    // April: 20 × 50 + 5 × 75. May to date: 12 × 50. June has not begun.
    expect(expense(book, 'Sam')).toBe(1975)
    expect(findings).toContain(
      'Meetings of the plan SDR is measured on Meetings held. The forecast knows no more of it than what is reached to date, and reckons with that.',
    )
    // 15% without a plan.
    expect(expense(book)).toBe(15000)
  })

  test('of an SDR of whom nothing is typed is no figure, and not 0', async () => {
    const book = open({
      Deals: dealsTab(deal('Ann', 'Closed Won', 100000)),
      People: people({ Name: 'Sam', Plan: 'SDR' }),
      ...planTabs({ plan: 'SDR', template: sdr }),
    })
    const { findings } = await done(book)
    expect(expense(book, 'Sam')).toBe('no figure')
    expect(findings.join('\n')).toContain('Without a figure: Sam. Meetings of the plan SDR depends on Meetings held')
  })

  test('stays a formula with a gate, a cap and a floor, and follows what people type', async () => {
    const book = open({
      Deals: dealsTab(deal('Ann', 'Closed Won', 100000), deal('Ann', 'Negotiation', 40000)),
      People: people({ Name: 'Ann', Plan: 'AE' }),
      Goals: quotas(['Ann', 100000]),
      ...planTabs({ plan: 'AE', template: accelerated, more: { gate: 0.8, cap: 11500, floor: 600 } }),
    })
    await done(book)
    // 130,000: 8,000 + 25,000 × 12% + 5,000 × 16% = 11,800, and the cap is 11,500.
    expect(expense(book)).toBe(11500)
    const figures: [adjustment: number, paid: number][] = [
      [-10000, 10400],
      [-50000, 6400],
      [-50000.01, 600],
      [-130000, 600],
    ]
    for (const [adjustment, paid] of figures) {
      adjust(book, adjustment)
      expect(expense(book)).toBe(paid)
    }
    expect(formula(book)).toContain('COMMISSION(')
    await done(book)
    expect(expense(book)).toBe(600)
    const row = cellOf(sheet(book), 'Rates used', 'AE, Commission, cap', 'Rate')
    adjust(book, 0)
    book.enter(`Forecast ${period}!${row}`, '11650')
    expect(expense(book)).toBe(11650)
  })

  test('on a curve of the own attainment is a formula over the person’s target incentive', async () => {
    const own: Template = { ...manager, components: manager.components.map((one) => ({ ...one, measuredOn: 'own' })) }
    const book = open({
      Deals: dealsTab(deal('Ann', 'Closed Won', 100000), deal('Ann', 'Negotiation', 40000)),
      People: people({ Name: 'Ann', Plan: 'Curve', 'Target incentive': 24000 }),
      Goals: quotas(['Ann', 100000]),
      ...planTabs({ plan: 'Curve', template: own }),
    })
    await done(book)
    // 130%: 100% + 100% × 0.3 / 0.5 = 160% of 24,000 / 4.
    expect(expense(book)).toBe(9600)
    expect(tableOf(sheet(book), 'Rates used').get('Curve, Team attainment, target incentive of Ann')?.Rate).toBe(6000)
    expect(formula(book)).toContain('PAYOUT(')
    for (const [adjustment, paid] of [
      [-30000, 6000],
      [-55000, 3750],
      [-90000, 0],
      [100000, 12000],
    ] as const) {
      adjust(book, adjustment)
      expect(expense(book)).toBe(paid)
    }
    await done(book)
    expect(expense(book)).toBe(12000)
  })

  test('of a plan that changes within the period is each version’s, on its own days', async () => {
    const flat = (plan: string, validFrom: string, rate: number) => ({
      plan,
      validFrom,
      component: 'Commission',
      from: 0,
      rate,
    })
    const version = (validFrom: string) => ({
      plan: 'AE',
      validFrom,
      status: 'valid',
      component: 'Commission',
      tiersIn: 'amount',
    })
    const book = open({
      Deals: dealsTab(
        deal('Ann', 'Closed Won', 10000, 'New', '2026-04-20'),
        deal('Ann', 'Negotiation', 20000, 'New', '2026-06-20'),
      ),
      People: people({ Name: 'Ann', Plan: 'AE' }),
      Plans: tab(plans, [version('2026-01-01'), version('2026-05-01')]),
      Rates: tab(rates, [flat('AE', '2026-01-01', 0.1), flat('AE', '2026-05-01', 0.2)]),
    })
    await done(book)
    // 10,000 × 10% + 15,000 × 20%.
    expect(expense(book)).toBe(4000)
    expect([...tableOf(sheet(book), 'Rates used').keys()]).toEqual([
      'AE from 2026-01-01, Commission, tier 1',
      'AE from 2026-05-01, Commission, tier 1',
    ])
  })
})
