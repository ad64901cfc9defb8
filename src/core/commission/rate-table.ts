import { type Decimal, decimalOf, kept, zero } from '../money/decimal'

/** A tier holds its start and ends just below the next start. Starts are money, or shares of a quota. */
export type Tier = { readonly start: Decimal; readonly rate: Decimal }

/** Tiers in rising order. */
export type RateTable = {
  readonly tiers: readonly Tier[]
  /** Where the last tier ends, if it does: it holds this amount, and nothing is known of one above. */
  readonly end?: Decimal
}

/** A row of a rate table as it was written: `row` is how people count it. */
export type Step = { row: number; start: number; end?: number | undefined; rate: number }

/** One rate for every amount. */
export const flatRate = (rate: number): RateTable => ({ tiers: [{ start: zero, rate: decimalOf(rate) }] })

/**
 * A rate table from its rows; undefined stands for a row whose start can't be read. `fault` is told of every row that
 * does not follow the one above: starts must rise from zero or above, and an end that is written must be the next start.
 */
export function rateTable(
  steps: readonly (Step | undefined)[],
  fault: (row: number, message: string) => void,
): RateTable {
  const tiers: Tier[] = []
  let above: Step | undefined
  steps.forEach((step, i) => {
    if (!step) return
    const message = faultOf(step, above) ?? (steps[i - 1] && above ? seamFault(step, above) : undefined)
    if (message) fault(step.row, message)
    tiers.push({ start: decimalOf(step.start), rate: decimalOf(step.rate) })
    above = step
  })
  const end = steps[steps.length - 1]?.end
  return end === undefined ? { tiers } : { tiers, end: decimalOf(end) }
}

/** What is wrong with a row's start, or with its own end. */
function faultOf(step: Step, above: Step | undefined): string | undefined {
  const start = kept(step.start)
  if (start < 0) return `starts at ${start}, below zero. Starts must rise from zero or above.`
  const before = above && kept(above.start)
  if (before !== undefined && start < before)
    return `starts at ${start}, below row ${above?.row} (${before}). Starts must rise.`
  if (before !== undefined && start === before)
    return `starts at ${start}, as row ${above?.row} does. Starts must rise.`
  const end = step.end === undefined ? undefined : kept(step.end)
  if (end !== undefined && end <= start) return `ends at ${end}, not above its start (${start}).`
  return undefined
}

/** What is wrong where a row that says its end meets the next. */
function seamFault({ start: written }: Step, above: Step): string | undefined {
  if (above.end === undefined) return undefined
  const start = kept(written)
  const end = kept(above.end)
  if (start === end) return undefined
  const wrong = end < start ? 'which leaves a gap' : 'so they overlap'
  return `starts at ${start}, but row ${above.row} ends at ${end}, ${wrong}. A tier starts where the one above ends.`
}
