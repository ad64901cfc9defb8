import { describe, expect, test } from 'vitest'
import { termsOf } from '../../../src/core/plans/read-terms'
import { payoutLine, whatIf } from '../../../src/core/plans/what-if'
import type { Plan } from '../../../src/model/plan'
import { planRow, rateRows } from '../../setup/plan-rows'

const terms = (row: Partial<Plan>, steps: [number, number][]) => {
  const rows = [planRow(row)]
  const [found] = termsOf({ plan: 'Plan', from: '', to: undefined, rows }, rateRows(steps), [])
  if (!found) throw new Error('The plan has a fault.')
  return found
}
const tiers: [number, number][] = [
  [0, 0.05],
  [50000, 0.08],
]

describe('what if', () => {
  test.each([
    ['marginal', 40000, 2000, 0.05, 0.05],
    ['marginal', 60000, 3300, 0.055, 0.08],
    ['retroactive', 60000, 4800, 0.08, 0.08],
  ] as const)('%s tiers on %i earn %i', (mode, amount, earned, effective, marginal) => {
    const found = whatIf(terms({ mode }, tiers), amount, { quota: 80000 }, 100)
    expect(found).toMatchObject({ earned, effective, marginal, attainment: amount / 80000 })
  })

  test('what lacks a quota earns nothing that can be told, rather than 0', () => {
    const found = whatIf(
      terms({ tiersIn: 'share of quota' }, [
        [0, 0.05],
        [1, 0.1],
      ]),
      1000,
      { quota: undefined },
      100,
    )
    expect(found).toMatchObject({ earned: undefined, effective: undefined, marginal: undefined, attainment: undefined })
    expect(found.worked.lacks).toBe('quota')
  })
})

describe('the payout line', () => {
  test('of marginal tiers has no jump, and ends at what the end earns', () => {
    const { points, jumps } = payoutLine(terms({}, tiers), { quota: undefined }, 100000)
    expect(jumps).toEqual([])
    expect(points[points.length - 1]).toEqual({ sales: 100000, earned: 6500 })
  })

  test('of retroactive tiers jumps at the tier, by its money', () => {
    const { jumps } = payoutLine(terms({ mode: 'retroactive' }, tiers), { quota: undefined }, 100000)
    expect(jumps).toEqual([{ sales: 50000, money: 1500 }])
  })

  test('of amounts for each has no jump where the amount rises', () => {
    const each = terms({ metric: 'Meetings held' }, [
      [0, 200],
      [20, 300],
    ])
    expect(payoutLine(each, { quota: undefined }, 40).jumps).toEqual([])
  })

  test('jumps at the gate', () => {
    const { jumps } = payoutLine(terms({ gate: 0.5 }, tiers), { quota: 80000 }, 100000)
    expect(jumps).toEqual([{ sales: 40000, money: 2000 }])
  })
})
