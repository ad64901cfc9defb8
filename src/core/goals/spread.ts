/** More than what a double loses in a product and a quotient, so that no floor is one too high. */
const slack = 1e-14

/**
 * Spreads a whole number over parts in proportion to their weights, in whole units: the parts add up exactly.
 * What rounding down leaves goes to the largest remainders, of equal ones to the earlier part. Weights that are all 0
 * count as equal.
 */
export function spread(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((weight) => (sum > 0 ? (total * weight) / sum : total / weights.length) * (1 - slack))
  const parts = exact.map(Math.floor)
  const left = total - parts.reduce((a, b) => a + b, 0)
  const rest = (i: number) => (exact[i] as number) - Math.floor(exact[i] as number)
  const order = parts.map((_, i) => i).sort((a, b) => Math.round((rest(b) - rest(a)) / slack) * slack || a - b)
  for (let k = 0; k < left; k++) (parts[order[k % order.length] as number] as number) += 1
  return parts
}

/** Spreads an amount: in whole units where it is whole, else in hundredths. The parts add up exactly. */
export function spreadAmount(total: number, weights: readonly number[]): number[] {
  if (Number.isInteger(total)) return spread(total, weights)
  return spread(Math.round(total * 100), weights).map((part) => part / 100)
}

/** Weights by earlier figures; a part without one counts like the average of the others. */
export function likeBefore(earlier: readonly (number | undefined)[]): number[] {
  const known = earlier.filter((figure): figure is number => figure !== undefined)
  const average = known.length ? known.reduce((a, b) => a + b, 0) / known.length : 1
  return earlier.map((figure) => figure ?? average)
}
