import { builtScript } from '../built-script'
import { medians } from './measure'

const count = 100_000
const starts = Float64Array.of(0, 100_000, 250_000, 400_000)
const rates = Float64Array.of(0.05, 0.08, 0.1, 0.12)

/** The loop that one writes in a hurry: no check, no cell, and a cent off now and then. */
function bareLoop(amounts: Float64Array, result: Float64Array): void {
  const { round } = Math
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number
    let commission = 0
    for (let tier = 0; tier < starts.length; tier++) {
      const start = starts[tier] as number
      if (amount <= start) break
      const end = tier + 1 < starts.length ? (starts[tier + 1] as number) : Number.POSITIVE_INFINITY
      commission += ((amount < end ? amount : end) - start) * (rates[tier] as number)
    }
    result[i] = round(commission * 100) / 100
  }
}

/** What SUMPRODUCT((amount > starts) * (amount - starts) * rises) does in a cell. */
function sumProduct(amount: number): number {
  const rises = [...rates].map((rate, i) => rate - (rates[i - 1] ?? 0))
  return [...starts]
    .map((start, i) => (amount > start ? 1 : 0) * (amount - start) * (rises[i] as number))
    .reduce((a, b) => a + b)
}

/** Amounts in cents from 0 to 500,000 as they come: in no order that a processor could foresee, and the same every time. */
function amountsOf(size: number): Float64Array {
  let state = 1
  return Float64Array.from({ length: size }, () => {
    state = (state * 48_271) % 2_147_483_647
    return (state % 50_000_000) / 100
  })
}

/** `COMMISSION` over a column, through the built script's global, beside loops that do less. */
export function commissionColumn(): string[] {
  const script = builtScript()
  const table = Array.from(starts, (start, i) => [start, rates[i]])
  const shares = Array.from(starts, (start, i) => [start / 100_000, rates[i]])
  const amounts = amountsOf(count)
  const column = Array.from(amounts, (amount) => [amount])
  const thirds = Array.from(amounts, (amount) => [amount / 3])
  const quotas = Array.from(amounts, (_, i) => [100_000 + (i % 977)])
  const result = new Float64Array(count)

  const against = (what: string, run: () => unknown): string => {
    const { loop, run: time } = medians({ loop: () => bareLoop(amounts, result), run })
    return `${what}: ${(time / loop).toFixed(1)} × a bare loop (${time.toFixed(1)} ms)`
  }
  return [
    `${against(`COMMISSION over ${count} rows`, () => script.COMMISSION?.(column, table))}, target 5`,
    against('  amounts with more than two decimals', () => script.COMMISSION?.(thirds, table)),
    against('  a quota of its own in every row', () => script.COMMISSION?.(column, shares, 'marginal', quotas)),
    against('  COMMISSION_BY_DEAL', () => script.COMMISSION_BY_DEAL?.(column, table)),
    against('  in its place, a SUMPRODUCT in every row', () =>
      column.map(([amount]) => [sumProduct(amount as number)]),
    ),
  ]
}
