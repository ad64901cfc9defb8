import { Problem } from '../../model/problem'
import type { Direction } from '../attainment'
import { atLeast, type Decimal, decimalOf, isZero, one, plus, times, zero } from '../money/decimal'
import { heldInCell } from '../money/in-cell'
import { quotient } from '../money/ratio'

/** What one metric brings to a score: its weight, and weight × attainment as a quotient. */
export type Part = { weight: Decimal; over: Decimal; under: Decimal }
/** What an attainment is clamped to; without a cap it has no upper end. */
export type Limits = { floor: Decimal; cap: Decimal | undefined }

/**
 * One metric of a score: its attainment, clamped. Target above zero, weight not negative. A `Problem` for a zero actual
 * where less is better and there is no cap for it to count as.
 */
export function scored(actual: number, target: number, weight: number, direction: Direction, limits: Limits): Part {
  const [reached, toReach] = [decimalOf(actual), decimalOf(target)]
  const share = direction === 'lower' ? inverse(reached, toReach, limits.cap) : { over: reached, under: toReach }
  const { over, under } = clamped(share, limits)
  const counted = decimalOf(weight)
  return { weight: counted, over: times(counted, over), under }
}

type Quotient = { over: Decimal; under: Decimal }

function inverse(reached: Decimal, toReach: Decimal, cap: Decimal | undefined): Quotient {
  if (!isZero(reached))
    return reached.units < zero.units
      ? { over: negated(toReach), under: negated(reached) }
      : { over: toReach, under: reached }
  if (!cap) throw new Problem('found 0 where lower is better, expected a cap, which it then counts as.')
  return { over: cap, under: one }
}

const negated = ({ units, places }: Decimal): Decimal => ({ units: -units, places })

function clamped({ over, under }: Quotient, { floor, cap }: Limits): Quotient {
  if (!atLeast(over, times(floor, under))) return { over: floor, under: one }
  return cap && atLeast(over, times(cap, under)) ? { over: cap, under: one } : { over, under }
}

/** The weighted attainment of metrics, not rounded. A `Problem` where none has a weight. */
export function score(parts: readonly Part[]): number {
  const weight = parts.reduce((sum, part) => plus(sum, part.weight), zero)
  if (isZero(weight)) throw new Problem('no metric has both an actual and a weight, so there is no score.')
  const { over, under } = added(parts)
  return heldInCell(quotient(over, times(under, weight)), 'the score')
}

/** The sum of quotients, by halves, so that it stays quick for many. */
function added(parts: readonly Quotient[]): Quotient {
  if (parts.length === 1) return parts[0] as Quotient
  const middle = parts.length >> 1
  const [a, b] = [added(parts.slice(0, middle)), added(parts.slice(middle))]
  return { over: plus(times(a.over, b.under), times(b.over, a.under)), under: times(a.under, b.under) }
}
