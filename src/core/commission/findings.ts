import { ofCents, roundedCents } from '../money/cents'
import { atLeast, type Decimal, decimalOf, isNegative, kept, minus, numberOf, one, times, zero } from '../money/decimal'
import { cliffs } from './cliffs'
import type { Mode } from './mode'
import { commissionPlan } from './plan'
import type { RateTable, Step } from './rate-table'

/** What looks wrong or surprising in a plan: in which row, where it is one, and the cents at stake, where they are known. */
export type Finding = { row?: number | undefined; message: string; money?: bigint | undefined }

const { round } = Math

/** Starts up to here look like attainments: few plans pay beyond 300%. */
const mostAttainment = 3

type Asked = { mode: Mode; quota: number | undefined }

/**
 * What looks wrong or surprising in a rate table, by row. `steps` are the rows that can be read; `table` is left out
 * where it can't be computed with, and `faults` says why.
 */
export function findings(
  steps: readonly Step[],
  faults: readonly Finding[],
  table: RateTable | undefined,
  asked: Asked,
): Finding[] {
  const target = decimalOf(asked.quota ?? 1)
  const found = [
    ...withSeams(steps, faults, target),
    ...ofTheWhole(steps, asked),
    ...steps.flatMap((step, i) => ofStep(step, steps[i - 1], asked)),
    ...(table ? ofCliffs(steps, table, asked, target) : []),
  ]
  return found.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
}

/** The faults, those of a gap or an overlap with the money at stake. */
function withSeams(steps: readonly Step[], faults: readonly Finding[], quota: Decimal): Finding[] {
  const places = new Map(steps.map(({ row }, i) => [row, i]))
  return faults.map((fault) => {
    const place = places.get(fault.row ?? 0) ?? 0
    return { ...fault, money: seamMoney(steps[place - 1], steps[place], quota) }
  })
}

/** What a gap leaves unpaid at the rate above it, or an overlap pays twice; undefined where the rows meet, or do not rise. */
function seamMoney(above: Step | undefined, step: Step | undefined, quota: Decimal): bigint | undefined {
  if (!step || above?.end === undefined || kept(step.start) <= kept(above.start)) return undefined
  const width = times(minus(decimalOf(step.start), decimalOf(above.end)), quota)
  if (!isNegative(width)) return roundedCents(times(width, decimalOf(above.rate)))
  return roundedCents(size(times(width, minus(decimalOf(step.rate), decimalOf(above.rate)))))
}

const size = (value: Decimal): Decimal => (isNegative(value) ? { ...value, units: -value.units } : value)

function ofTheWhole(steps: readonly Step[], { mode, quota }: Asked): Finding[] {
  if (quota !== undefined) return []
  const needed =
    mode === 'overage' ? [{ message: 'Quota: found a blank, expected a quota, which "overage" needs.' }] : []
  const last = kept(steps[steps.length - 1]?.start ?? 0)
  if (!(last > 0 && last <= mostAttainment)) return needed
  return [...needed, { message: `Starts up to ${last} look like shares of a quota, but no quota is given.` }]
}

function ofStep({ row, start, end, rate }: Step, above: Step | undefined, asked: Asked): Finding[] {
  const found: Finding[] = []
  const say = (message: string) => found.push({ row, message })
  // An edge that two rows share is told once, with the row above.
  for (const [edge, at] of [
    ['starts', start],
    ['ends', end],
  ] as const)
    if (at !== undefined && isOneShort(at, asked) && !(edge === 'starts' && above?.end === at))
      say(`The tier ${edge} at ${kept(at)}. A tier runs up to the next start, so a round figure leaves nothing out.`)
  if (kept(rate) >= 1)
    say(`A rate of ${kept(rate)} pays ${kept(rate)} for each 1 sold. Type it with % if that is meant.`)
  if (above && kept(rate) < kept(above.rate))
    say(`The rate falls to ${kept(rate)}, from ${kept(above.rate)} in row ${above.row}.`)
  if (!above && kept(start) > 0) {
    const sales = times(decimalOf(start), decimalOf(asked.quota ?? 1))
    found.push({
      row,
      message: `Nothing is earned on sales below ${inWords(sales)}.`,
      money: asked.mode === 'retroactive' ? undefined : roundedCents(times(sales, decimalOf(rate))),
    })
  }
  return found
}

/** Whether an edge is a hundredth short of a whole one: 499.99, or 99.99% of a quota. */
function isOneShort(edge: number, { quota }: Asked): boolean {
  const hundredths = kept(edge * (quota === undefined ? 100 : 10000))
  return round(hundredths) === hundredths && hundredths > 100 && hundredths % 100 === 99
}

function ofCliffs(steps: readonly Step[], table: RateTable, { mode, quota }: Asked, target: Decimal): Finding[] {
  if (mode === 'overage' && quota === undefined) return []
  const rows = new Map(steps.map(({ row, start }) => [kept(start), row]))
  return cliffs(commissionPlan(table, mode, quota), target).flatMap(({ start, sales, jump }) => {
    const money = roundedCents(jump)
    if (money === zero.units) return []
    const change = isNegative(jump) ? 'less' : 'more'
    const of = mode === 'overage' && !atLeast(one, start) ? 'All above quota then earns' : 'All sales then earn'
    const message = `Reaching ${inWords(sales)} pays ${inWords(size(ofCents(money)))} ${change} at once. ${of} this rate.`
    return { row: rows.get(numberOf(start)), message, money }
  })
}

function inWords(value: Decimal): string {
  const number = numberOf(value)
  return Number.isFinite(number) ? `${number}` : 'more than a cell can hold'
}
