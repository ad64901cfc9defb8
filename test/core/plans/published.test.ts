import { describe, expect, test } from 'vitest'
import { decimalOf } from '../../../src/core/money/decimal'
import { pay } from '../../../src/core/plans/pay'
import type { Measure } from '../../../src/core/plans/situation'
import { payableOf } from '../../../src/core/statements/payable'
import type { Plan } from '../../../src/model/plan'
import { standing, termsFor } from '../../setup/terms'

const ofQuota = { tiersIn: 'share of quota' } as const
type Steps = readonly (readonly [number, number])[]
const linear: Steps = [
  [0, 0],
  [2, 2],
]

/** What components pay for a whole year together, in money. */
const paid = (...components: [row: Partial<Plan>, steps: Steps, own: [reached: number, quota?: number]][]) =>
  components.reduce((sum, [row, steps, [reached, quota]]) => {
    const { earned } = pay(termsFor({ period: 'year', ...row }, steps), standing(reached, quota, { months: 12 }))
    return sum + Number(earned) / 100
  }, 0)

describe('cases that others have published, as plans', () => {
  test('tiers', () => {
    // gist.github.com/richardlawrence/1138036, earnbase.no
    expect(
      paid([
        {},
        [
          [0, 0.1],
          [5000, 0.12],
        ],
        [6000],
      ]),
    ).toBe(620)
    expect(
      paid([
        { mode: 'retroactive' },
        [
          [0, 0.5],
          [100000, 0.6],
        ],
        [180000],
      ]),
    ).toBe(108000)
  })

  test('accelerators over quota', () => {
    // The rate is target incentive over quota, times 1, 1.5 and 2: revopsmasters.com.
    expect(
      paid([
        ofQuota,
        [
          [0, 0.2],
          [1, 0.3],
          [1.3, 0.4],
        ],
        [650000, 500000],
      ]),
    ).toBe(145000)
    expect(
      paid([
        ofQuota,
        [
          [0, 0.5],
          [0.5, 1],
          [1, 1.5],
        ],
        [40000, 100000],
      ]),
    ).toBe(20000)
    // All above quota at the multiple that is reached: theodortrampe/commission-calculator.
    const overage: Steps = [
      [0, 0.6],
      [1, 0.9],
      [1.25, 1.2],
      [1.5, 1.5],
    ]
    expect(paid([{ mode: 'overage' }, overage, [80000, 100000]])).toBe(48000)
    expect(paid([{ mode: 'overage' }, overage, [110000, 100000]])).toBe(69000)
  })

  test('cap and floor, a cap holding for its component alone', () => {
    // Nikki72581/commissionflow, slidetodoc.com
    expect(paid([{ cap: 5000 }, [[0, 0.1]], [100000]])).toBe(5000)
    expect(paid([{ cap: 2000 }, [[0, 0.1]], [100000]], [{ metric: 'Bonus' }, [[0, 500]], [1]])).toBe(2500)
    expect(paid([{ floor: 200 }, [[0, 0.1]], [1000]])).toBe(200)
    expect(paid([{ floor: 250 }, [[0, 0.07]], [3614]])).toBe(252.98)
  })

  test('a payout curve with a threshold and an end: Agiliti Health, 2011 executive incentive plan', () => {
    const curve: Steps = [
      [0.93, 0.65],
      [1, 1],
      [1.1, 1.5],
    ]
    const attainments = [110, 105, 100, 99, 98, 97, 96, 95, 94, 93, 92, 120]
    const shares = attainments.map((of) => paid([{ mode: 'curve', targetIncentive: 100 }, curve, [of, 100]]))
    expect(shares).toEqual([150, 125, 100, 95, 90, 85, 80, 75, 70, 65, 0, 150])
  })

  test('weighted components', () => {
    // bonuspaycalc.com
    const part = (weight: number, attained: number): [Partial<Plan>, Steps, [number, number]] => [
      { mode: 'curve', targetIncentive: 10000, weight },
      linear,
      [attained, 1],
    ]
    expect(paid(part(0.6, 0.9), part(0.25, 1.1), part(0.15, 1))).toBe(9650)
  })

  test('weighted components where less is better, with an end at 120%: PMC9736719, table 7', () => {
    const part = (weight: number, target: number, actual: number) => {
      const own: Measure = { reached: decimalOf(actual), quota: decimalOf(target), direction: 'lower' }
      const terms = termsFor({ mode: 'curve', targetIncentive: 100, weight }, [
        [0, 0],
        [1.2, 1.2],
      ])
      return Number(pay(terms, standing(0, 0, { own, months: 12 })).earned) / 100
    }
    expect(part(0.6, 351185, 346360) + part(0.4, 129506, 90843)).toBeCloseTo(108.8, 1)
  })

  test('a recoverable draw over six months: Oracle Incentive Compensation', () => {
    let balance = 0n
    const months = [2750, 3000, 1500, 2375, 3000, 2750].map((earned) => {
      const month = payableOf(
        BigInt(earned * 100),
        { adjustments: [], clawbacks: [], differences: [] },
        { cents: 200000n, recoverable: true },
        balance,
      )
      balance = month.balance
      return [Number(month.payable) / 100, Number(balance) / 100]
    })
    expect(months).toEqual([
      [2750, 0],
      [3000, 0],
      [2000, 500],
      [2000, 125],
      [2875, 0],
      [2750, 0],
    ])
  })
})
