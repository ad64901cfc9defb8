/** An exact decimal number: `units` of ten to the minus `places`. */
export type Decimal = { readonly units: bigint; readonly places: number }

const { abs, max, round } = Math
const { isInteger } = Number
const whole = BigInt
const ten = whole(10)
const two = whole(2)
const powers: bigint[] = []

/** Ten to a whole power from zero on. */
export function tenTo(power: number): bigint {
  powers[power] ??= ten ** whole(power)
  return powers[power]
}

export const zero: Decimal = { units: whole(0), places: 0 }
export const one: Decimal = { units: whole(1), places: 0 }

/** The number that a sheet keeps and shows for a double: its 15 significant digits. 0.7999999999999999 is 0.8. */
export function kept(value: number): number {
  const digits = Number(value.toPrecision(15))
  // The very largest would round up beyond what a double can be.
  return Number.isFinite(digits) ? digits : value
}

/** The exact decimal of a number in a cell: its 15 significant digits. The number must be finite. */
export function decimalOf(value: number): Decimal {
  if (isInteger(value) && abs(value) < 1e15) return { units: whole(value), places: 0 }
  // Most are whole cents: just these are the double that is nearest to them.
  const cents = round(value * 100)
  if (cents / 100 === value && abs(cents) < 1e15) return { units: whole(cents), places: 2 }
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e')
  const digits = mantissa.replace('.', '').replace(/0+$/, '')
  const decimals = digits.replace('-', '').length - 1 - Number(exponent)
  return decimals >= 0
    ? { units: whole(digits), places: decimals }
    : { units: whole(digits) * tenTo(-decimals), places: 0 }
}

/** The double nearest to a decimal; infinite where no cell can hold it. Adding 0 turns the -0 of a tiny one into 0. */
export const numberOf = ({ units, places }: Decimal): number => Number(`${units}e-${places}`) + 0

/** The units of a decimal counted in a finer place. */
const at = ({ units, places }: Decimal, finer: number): bigint =>
  places === finer ? units : units * tenTo(finer - places)

const finer = (a: Decimal, b: Decimal): number => max(a.places, b.places)

export function plus(a: Decimal, b: Decimal): Decimal {
  const places = finer(a, b)
  return { units: at(a, places) + at(b, places), places }
}

export function minus(a: Decimal, b: Decimal): Decimal {
  const places = finer(a, b)
  return { units: at(a, places) - at(b, places), places }
}

export const times = (a: Decimal, b: Decimal): Decimal => ({ units: a.units * b.units, places: a.places + b.places })

export function atLeast(a: Decimal, b: Decimal): boolean {
  const places = finer(a, b)
  return at(a, places) >= at(b, places)
}

export const isZero = (a: Decimal): boolean => a.units === zero.units
export const isNegative = (a: Decimal): boolean => a.units < zero.units

/** Rounded down, towards minus infinity, to a number of decimal places, and counted in their units. */
export function floorAt({ units, places }: Decimal, wanted: number): bigint {
  if (places <= wanted) return units * tenTo(wanted - places)
  const divisor = tenTo(places - wanted)
  const quotient = units / divisor
  return units < zero.units && quotient * divisor !== units ? quotient - one.units : quotient
}

/** Rounded up likewise. */
export const ceilAt = ({ units, places }: Decimal, wanted: number): bigint =>
  -floorAt({ units: -units, places }, wanted)

/** Rounded likewise, half away from zero. */
export function roundAt({ units, places }: Decimal, wanted: number): bigint {
  if (places <= wanted) return units * tenTo(wanted - places)
  const divisor = tenTo(places - wanted)
  const half = divisor / two
  return (units < zero.units ? units - half : units + half) / divisor
}
