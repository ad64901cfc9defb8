import { type Decimal, isZero, minus, plus, times } from '../money/decimal'
import type { CommissionPlan } from './plan'
import type { Stretch } from './stretches'

/** Sales at which the commission jumps, and by how much; down where it is negative. `start` is that of the tier. */
export type Cliff = { start: Decimal; sales: Decimal; jump: Decimal }

/** What sales earn on the line of a stretch. */
const onLine = ({ rate, constant }: Stretch, sales: Decimal, quota: Decimal) =>
  plus(times(rate, sales), times(constant, quota))

/** Where a plan pays more, or less, at once for the sale that reaches a stretch. */
export function cliffs({ stretches }: CommissionPlan, quota: Decimal): Cliff[] {
  const found: Cliff[] = []
  stretches.forEach((stretch, i) => {
    const below = stretches[i - 1]
    if (!below) return
    const sales = times(stretch.from, quota)
    const jump = minus(onLine(stretch, sales, quota), onLine(below, sales, quota))
    if (!isZero(jump)) found.push({ start: stretch.from, sales, jump })
  })
  return found
}
