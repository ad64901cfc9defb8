import { decimalOf } from '../../src/core/money/decimal'
import { wholeWindow } from '../../src/core/plans/part'
import { termsOf } from '../../src/core/plans/read-terms'
import type { Situation } from '../../src/core/plans/situation'
import type { Terms } from '../../src/core/plans/terms'
import { type Version, versionsOf } from '../../src/core/plans/versions'
import type { Plan } from '../../src/model/plan'
import type { Fault } from '../../src/model/problem'
import { planRow, rateRows } from './plan-rows'

/** The terms of a plan of one component; throws what is wrong with it. */
export function termsFor(row: Partial<Plan>, steps: readonly (readonly [from: number, rate: number])[]): Terms {
  const faults: Fault[] = []
  const [version] = versionsOf('Plan', [planRow(row)])
  const [terms] = termsOf(version as Version, rateRows(steps), faults)
  if (!terms) throw new Error(faults.map(({ message }) => message).join('\n'))
  return terms
}

/** How things stand at a quarter's end for somebody who was there all along. */
export const standing = (reached: number, quota?: number, more: Partial<Situation> = {}): Situation => ({
  own: { reached: decimalOf(reached), quota: quota === undefined ? undefined : decimalOf(quota), direction: 'higher' },
  target: undefined,
  months: 3,
  employed: wholeWindow,
  closes: true,
  ...more,
})
