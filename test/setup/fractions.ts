/** A fraction, for tests to compute by the book with: exact, slow, and sharing nothing with the engine. */
export type Fraction = { over: bigint; under: bigint }

const of = (over: bigint, under = 1n): Fraction => ({ over, under })

/** The decimal of a number's first 15 significant digits, as a sheet shows them. */
export function read(value: number): Fraction {
  const [, sign, whole, part = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(
    value.toPrecision(15),
  ) as RegExpExecArray
  const digits = BigInt(`${sign}${whole}${part}`)
  const power = Number(exponent) - part.length
  return power >= 0 ? of(digits * 10n ** BigInt(power)) : of(digits, 10n ** BigInt(-power))
}

export const nought = of(0n)
export const add = (a: Fraction, b: Fraction) => of(a.over * b.under + b.over * a.under, a.under * b.under)
export const take = (a: Fraction, b: Fraction) => of(a.over * b.under - b.over * a.under, a.under * b.under)
export const multiply = (a: Fraction, b: Fraction) => of(a.over * b.over, a.under * b.under)
export const divide = (a: Fraction, b: Fraction) =>
  b.over < 0n ? of(-a.over * b.under, -b.over * a.under) : of(a.over * b.under, a.under * b.over)
export const less = (a: Fraction, b: Fraction) => a.over * b.under < b.over * a.under
export const least = (a: Fraction, b: Fraction) => (less(b, a) ? b : a)

/** In whole cents, half away from zero. */
export function cents({ over, under }: Fraction): bigint {
  const size = over < 0n ? -over : over
  const rounded = (size * 200n + under) / (under * 2n)
  return over < 0n ? -rounded : rounded
}

/** Cents as the number that a cell holds. */
export const money = (amount: bigint): number => Number(`${amount}e-2`)

/** The number nearest to a fraction, from its first 60 digits. */
export function nearest({ over, under }: Fraction): number {
  const places = `${under}`.length + 60
  return Number(`${(over * 10n ** BigInt(places)) / under}e-${places}`)
}

export const most = (a: Fraction, b: Fraction) => (less(a, b) ? b : a)
