import '../../../scripts/workbench/node-engine'
import { describe, expect, test } from 'vitest'
import { kept } from '../../../src/core/money/decimal'
import { statementsSheet } from '../../../src/core/statements/sheet/statements-sheet'
import { sheetInCells } from '../../setup/sheet-in-cells'
import { type Office, office, quarter } from '../../setup/statements'
import { words } from '../../setup/words'

const cell = (value: unknown) => (typeof value === 'number' ? kept(value) : value)

/** The formulas of the sheet of a quarter whose values are not what the core says, and how many there are. */
function wrong(of: Office) {
  const statements = office(of).all(quarter(1))
  const sheet = statementsSheet({
    label: 'FY2026-Q1',
    currency: 'USD',
    tabs: ['Deals'],
    statements,
    findings: statements.findings,
    words,
  })
  const { checked } = sheetInCells(sheet)
  return {
    statements,
    count: checked.length,
    checked,
    wrong: checked.filter(({ found, expected }) => cell(found) !== cell(expected)),
  }
}

const won = (id: string, amount: number, close: string, more = {}) => ({ id, amount, close, ...more })
const deals = [
  won('D-1', 60000.01, '2026-01-10'),
  won('D-2', 20000.5, '2026-02-01', { split: 'Ann 60%; Ben 40%' }),
  won('D-3', -1500.25, '2026-02-20'),
  won('D-4', 70000, '2026-03-01'),
  won('D-5', 1000, '2026-03-02', { owner: 'Ben' }),
]
const goals = [{ ...quarter(1), goal: 100000 }]
const steps = [
  [0, 0.08],
  [0.5, 0.1],
  [1, 0.12],
] as const

describe('every formula of the sheet comes to what the core says', () => {
  test.each<[string, Partial<Office['plans'][number]>]>([
    ['marginal', { mode: 'marginal' }],
    ['retroactive', { mode: 'retroactive' }],
    ['overage', { mode: 'overage' }],
    ['curve', { mode: 'curve', targetIncentive: 40000 }],
  ])('%s', (_, plan) => {
    const { wrong: found, count } = wrong({
      deals,
      people: [{}, { name: 'Ben' }],
      goals: [...goals, { ...quarter(1), goal: 50000, person: 'Ben' }],
      plans: [{ tiersIn: 'share of quota', rates: steps, ...plan }],
    })
    expect(count).toBeGreaterThan(30)
    expect(found).toEqual([])
  })
})
