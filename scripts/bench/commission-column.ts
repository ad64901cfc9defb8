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

/** `COMMISSION` over a column, through the built script's global, beside loops that do less. */
export function commissionColumn(): string[] {
  const script = builtScript()
  const table = Array.from(starts, (start, i) => [start, rates[i]])
  // A fixed sequence that jumps about the tiers, in cents.
  const amounts = Float64Array.from({ length: count }, (_, i) => ((i * 7_919_333) % 50_000_000) / 100)
  const column = Array.from(amounts, (amount) => [amount])
  const quotas = column.map((_, i) => [100_000 + (i % 977)])
  const shares = table.map(([start, rate]) => [(start as number) / 100_000, rate])
  const fine = column.map(([amount]) => [(amount as number) / 3])
  const result = new Float64Array(count)

  const times = medians({
    loop: () => bareLoop(amounts, result),
    column: () => script.COMMISSION?.(column, table),
    fine: () => script.COMMISSION?.(fine, table),
    quotas: () => script.COMMISSION?.(column, shares, 'marginal', quotas),
    deals: () => script.COMMISSION_BY_DEAL?.(column, table),
    sheet: () => column.map(([amount]) => [sumProduct(amount as number)]),
  })
  const against = (time: number) => `${(time / times.loop).toFixed(1)} × a bare loop (${time.toFixed(1)} ms)`
  return [
    `COMMISSION over ${count} rows: ${against(times.column)}, target 5`,
    `  amounts with more than two decimals: ${against(times.fine)}`,
    `  a quota of its own in every row: ${against(times.quotas)}`,
    `  COMMISSION_BY_DEAL: ${against(times.deals)}`,
    `  in its place, a SUMPRODUCT in every row: ${against(times.sheet)}`,
  ]
}
