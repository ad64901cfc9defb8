import { describe, expect, test } from 'vitest'
import { runChecks } from '../../../src/core/plans/checks'
import { drawOf } from '../../../src/core/plans/draw'
import { planFindings } from '../../../src/core/plans/plan-findings'
import { rampsIn } from '../../../src/core/plans/ramps'
import { termsOf } from '../../../src/core/plans/read-terms'
import { planInWords, rampInWords } from '../../../src/core/plans/sentences'
import { templates } from '../../../src/core/plans/templates'
import { startFrom, type Template } from '../../../src/core/plans/templates/template'
import type { Fault } from '../../../src/model/problem'
import { planRow, rateRows } from '../../setup/plan-rows'
import { termsFor } from '../../setup/terms'
import { words } from '../../setup/words'

/** The version that a template starts, its terms, and whatever is wrong with them. */
function started(template: Template) {
  const { plans, rates, ramps, checks } = startFrom(template, 'Mine', '2026-01-01')
  const placed = <T>(rows: T[]) => rows.map((row, i) => ({ ...row, row: i + 2 }))
  const faults: Fault[] = []
  const version = {
    plan: 'Mine',
    from: '2026-01-01',
    to: undefined,
    rows: plans.map((row, i) => planRow(row, i + 2)),
  }
  return {
    version,
    rates: placed(rates),
    components: termsOf(version, placed(rates), faults),
    draw: drawOf(version, faults),
    ramps: rampsIn(placed(ramps), faults),
    checks: placed(checks),
    faults,
  }
}

describe.each(templates.map((template) => [template.name, template] as const))('the template %s', (_, template) => {
  const { components, checks, faults, draw, version, rates } = started(template)

  test('can be reckoned, and each component has two examples that hold', () => {
    expect(faults).toEqual([])
    expect(components).toHaveLength(template.components.length)
    for (const { component } of components)
      expect(checks.filter((check) => check.component === component)).toHaveLength(2)
    expect(runChecks(components, checks).map(({ fault }) => fault)).toEqual(checks.map(() => undefined))
  })

  test('is a draft from its day on, under the name that it is given', () => {
    expect(version.rows.map(({ plan, status, validFrom }) => [plan, status, validFrom])).toEqual(
      components.map(() => ['Mine', 'draft', '2026-01-01']),
    )
  })

  test('has no finding but that an amount for each one is no percentage', () => {
    const messages = planFindings(version, rates, 100000).map(({ message }) => message)
    expect(messages.filter((message) => !/pays .* for each 1 sold/.test(message))).toEqual([])
  })

  test('can be told in a few sentences', () => {
    const sentences = planInWords(components, draw, words)
    expect(sentences.length).toBeLessThan(10)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.]$/)
  })
})

test('the plan of a SaaS account executive reads as a rep is told it', () => {
  const saas = templates.find(({ name }) => name === 'SaaS account executive') as Template
  const { components, draw, ramps } = started(saas)
  expect(planInWords(components, draw, words)).toEqual([
    'New business: You earn 10% of what you close, up to your quota in a quarter; 15% of everything above.',
    'Only deals count whose Type is New.',
    'Expansion: You earn 5% of what you close.',
    'Only deals count whose Type is not New.',
    'Each statement pays at least 6,000, as a draw.',
    'What it adds to your earnings you pay back from what you later earn above it.',
  ])
  expect(rampInWords(ramps.get('account executive') ?? [], words)).toBe(
    'As a newcomer you carry part of the quota: 25% in month 1, 50% in month 2, 75% in month 3, 100% from month 4 on. Month 1 is the month in which you start.',
  )
})

const ofQuota = { tiersIn: 'share of quota' } as const

test.each([
  [{}, [[0, 0.08]], ['You earn 8% of what you close.']],
  [
    {},
    [
      [0, 0.08],
      [100000, 0.12],
    ],
    ['You earn 8% of what you close, up to 100,000 in a quarter; 12% of everything above.'],
  ],
  [
    ofQuota,
    [
      [0, 0.08],
      [1, 0.12],
      [1.25, 0.16],
    ],
    [
      'You earn 8% of what you close, up to your quota in a quarter; 12% from there to 125% of your quota; 16% of everything above.',
    ],
  ],
  [
    { period: 'month', measuredOn: 'team' },
    [[5000, 0.01]],
    ['You earn 1% of what your team closes above 5,000 in a month.', 'Below 5,000 in a month you earn nothing.'],
  ],
  [
    { mode: 'retroactive' },
    [
      [0, 0.05],
      [50000, 0.07],
    ],
    ['You earn 5% of what you close.', 'Once you reach 50,000 in a quarter, you earn 7% of all of it.'],
  ],
  [
    { mode: 'overage' },
    [
      [0, 0.08],
      [1, 0.12],
      [1.5, 0.2],
    ],
    [
      'Up to your quota in a quarter you earn 8% of what you close.',
      'Everything above your quota earns 12%, 20% once you reach 150% of your quota; the rate reached holds for all of it.',
    ],
  ],
  [
    { mode: 'curve', targetIncentive: 20000, weight: 0.6, measuredOn: 'team' },
    [
      [0.5, 0.25],
      [1, 1],
      [1.5, 2],
    ],
    [
      'What your team closes decides 60% of your target incentive (20,000 a year).',
      'At 50% of your quota in a quarter you earn 25% of it, at 100% 100%, at 150% 200%; in between in proportion.',
      'Below 50% you earn nothing.',
      'Above 150% it stays at 200%.',
    ],
  ],
  [
    { metric: 'Meetings held', period: 'month', floor: 300, cap: 2000 },
    [
      [0, 50],
      [20, 75],
    ],
    [
      'You earn 50 for each of your Meetings held, up to 20 in a month; 75 for each above.',
      'You earn at most 2,000 in a month.',
      'You earn at least 300 in a month, made up at the end of the month.',
    ],
  ],
  [
    { cumulative: 'yes', countsOn: 'paid', appliesTo: 'Type = New and Amount >= 1000', gate: 0.8, gateMetric: 'Logos' },
    [[0, 0.1]],
    [
      'You earn 10% of what you close.',
      'Only deals count whose Type is New and whose Amount is at least 1000.',
      'A deal counts on the day that the customer pays.',
      'What you were paid earlier in the year is taken off.',
      'Below 80% of your goal on Logos in the year to date this earns nothing.',
    ],
  ],
] as const)('a plan in plain words: %j %j', (row, steps, sentences) => {
  expect(planInWords([termsFor(row, steps)], undefined, words)).toEqual(sentences)
})

describe('the examples of a plan', () => {
  const terms = termsFor(ofQuota, [
    [0, 0.08],
    [1, 0.12],
  ])
  const check = (more: object) => ({
    plan: 'Plan',
    validFrom: undefined,
    component: 'Commission',
    amount: 150000,
    quota: 100000,
    prior: undefined,
    expected: 14000,
    row: 5,
    ...more,
  })
  const told = (more: object) => runChecks([terms], [check(more)])[0]?.fault?.message

  test('one that holds says nothing', () => {
    expect(told({})).toBeUndefined()
    expect(told({ component: '' })).toBeUndefined()
    expect(told({ prior: 50000, amount: 100000, expected: 10000 })).toBeUndefined()
  })

  test('one that does not hold is named with what came out', () => {
    expect(told({ expected: 14000.01 })).toBe('Plan checks, row 5: 14000.01 was expected, and 14000 came out.')
    expect(runChecks([terms], [check({ expected: 1 })])[0]).toMatchObject({
      found: 14000,
      fault: { at: { tab: 'Plan checks', row: 5, column: 'Expected' } },
    })
  })

  test('one that can’t be run says why', () => {
    expect(told({ quota: undefined })).toBe(
      'Plan checks, row 5: Quota is blank, expected a quota: its tiers or its curve count in shares of quota.',
    )
    expect(told({ component: 'Bonus' })).toBe(
      'Plan checks, row 5: found the component "Bonus", expected one of Commission.',
    )
  })
})

test('findings of tiers name the row of the tab Rates, and the money at stake', () => {
  const version = {
    plan: 'Plan',
    from: '' as const,
    to: undefined,
    rows: [planRow({ mode: 'retroactive', ...ofQuota })],
  }
  const found = planFindings(
    version,
    rateRows([
      [0, 0.05],
      [1, 0.07],
    ]),
    100000,
  )
  expect(found).toEqual([
    {
      component: 'Commission',
      message: 'Rates, row 3: Reaching 100000 pays 2000 more at once. All sales then earn this rate.',
      money: 2000,
      at: { tab: 'Rates', row: 3, column: 'From' },
    },
  ])
})
