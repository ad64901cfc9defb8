import { ceilAt, type Decimal, floorAt, isNegative, tenTo, times } from '../money/decimal'
import { unsure } from '../money/unsure'
import type { CommissionPlan } from './plan'
import { lastAtMost } from './search'

const { abs, floor, max, min } = Math
const Doubles = Float64Array

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
 * The commissions on sales, both in whole cents, rounded half away from zero: exact, without a BigInt a row. Unsure above
 * a closed end, and where figures are too large or too fine for whole numbers in doubles.
 *
 * With `scale` = 10^places, a rate is a whole number of 1/scale, and so is every constant, in cents. The sales are split
 * into `high × scale + low`, so that high × rate is whole cents and low × rate a safe whole number; floor(a / b) is exact
 * for whole numbers whose sum is safe.
 */
export function wholeCentsCommission(plan: CommissionPlan, quota: Decimal): (sales: Float64Array) => Float64Array {
  const none = (sales: Float64Array) => new Doubles(sales.length).fill(unsure)
  const constants = plan.stretches.map(({ constant }) => times(constant, quota))
  const places = max(
    ...plan.stretches.map(({ rate }) => placesOf(rate)),
    ...constants.map((constant) => placesOf(constant) - 2),
    0,
  )
  if (places > mostPlaces || plan.stretches.some(({ rate }) => isNegative(rate))) return none

  const scale = 10 ** places
  const half = scale / 2
  const rates = Doubles.from(plan.stretches, ({ rate }) => Number(floorAt(rate, places)))
  const starts = Doubles.from(plan.stretches, ({ from }) => Number(ceilAt(times(from, quota), 2)))
  const wholes = Doubles.from(constants, (constant) => Number(floorAt(constant, 2)))
  const parts = Doubles.from(constants, (constant) =>
    Number(floorAt(constant, places + 2) - floorAt(constant, 2) * tenTo(places)),
  )
  const steepest = rates.reduce((a, b) => max(a, b), scale)
  if (steepest > safe / scale || wholes.some((whole) => abs(whole) > safe)) return none
  const least = -floor((safe / steepest) * scale)
  const most = plan.end ? min(-least, Number(floorAt(times(plan.end, quota), 2))) : -least

  return (sales) => {
    const commissions = new Doubles(sales.length)
    for (let row = 0; row < sales.length; row++) {
      const cents = sales[row] as number
      if (!(cents >= least && cents <= most)) {
        commissions[row] = unsure
        continue
      }
      // Below zero the first stretch goes on, mirrored; its constant is zero.
      const i = lastAtMost(starts, cents)
      const size = abs(cents)
      const rate = rates[i] as number
      const high = floor(size / scale)
      const low = size - high * scale
      const earned = high * rate + (wholes[i] as number) + floor((low * rate + (parts[i] as number) + half) / scale)
      commissions[row] = cents < 0 ? -earned : earned
    }
    return commissions
  }
}
