import { ceilAt, type Decimal, floorAt, isNegative, tenTo, times } from '../money/decimal'
import type { CommissionPlan } from './plan'
import { lastAtMost } from './search'

const { abs, floor, max, min } = Math

/** Doubles count whole numbers up to 2^53 without a gap; a factor of four is kept for sums and differences. */
const safe = 2 ** 51

/** A rate of seven decimals, and a part of a cent of as many, still multiply to a safe whole number. */
const mostPlaces = 7

/** Decimal places in use: trailing zeros don't count. */
function placesOf({ units, places }: Decimal): number {
  let used = places
  while (used > 0 && units % tenTo(places - used + 1) === BigInt(0)) used--
  return used
}

/**
 * The commission on whole cents of sales, in whole cents, rounded half away from zero: exact, and without a BigInt a
 * call. NaN where it can't tell: sales above a closed end, and what is too large or too fine for whole numbers in
 * doubles.
 *
 * With `scale` = 10^places, a rate is a whole number of 1/scale, and so is every constant, in cents. The sales are split
 * into `high × scale + low`, so that high × rate is whole cents and low × rate a safe whole number; floor(a / b) is exact
 * for whole numbers whose sum is safe.
 */
export function wholeCentsCommission(plan: CommissionPlan, quota: Decimal): (cents: number) => number {
  const constants = plan.stretches.map(({ constant }) => times(constant, quota))
  const places = Math.max(
    ...plan.stretches.map(({ rate }) => placesOf(rate)),
    ...constants.map((constant) => placesOf(constant) - 2),
    0,
  )
  if (places > mostPlaces || plan.stretches.some(({ rate }) => isNegative(rate))) return () => Number.NaN

  const scale = 10 ** places
  const half = scale / 2
  const rates = Float64Array.from(plan.stretches, ({ rate }) => Number(floorAt(rate, places)))
  const starts = Float64Array.from(plan.stretches, ({ from }) => Number(ceilAt(times(from, quota), 2)))
  const wholes = Float64Array.from(constants, (constant) => Number(floorAt(constant, 2)))
  const parts = Float64Array.from(constants, (constant) =>
    Number(floorAt(constant, places + 2) - floorAt(constant, 2) * tenTo(places)),
  )
  const steepest = rates.reduce((a, b) => max(a, b), scale)
  if (steepest > safe / scale || wholes.some((whole) => abs(whole) > safe)) return () => Number.NaN

  const end = plan.end ? Number(floorAt(times(plan.end, quota), 2)) : safe
  const most = min(floor((safe / steepest) * scale), end)
  const first = rates[0] as number

  const rounded = (size: number, rate: number, whole: number, part: number): number => {
    const high = floor(size / scale)
    const low = size - high * scale
    return high * rate + whole + floor((low * rate + part + half) / scale)
  }

  return (cents) => {
    if (cents < 0) return cents < -most ? Number.NaN : -rounded(-cents, first, 0, 0)
    if (!(cents <= most)) return Number.NaN
    const i = lastAtMost(starts, cents)
    return rounded(cents, rates[i] as number, wholes[i] as number, parts[i] as number)
  }
}
