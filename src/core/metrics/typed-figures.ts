import type { Actual } from '../../model/actual'
import type { MetricUnit } from '../../model/metric'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { clash, sameDays, within } from '../calendar/overlap'
import { kept } from '../money/decimal'
import type { Reached } from './reached'
import { addsUp } from './unit'

/** A row of the tab Actuals. */
export type TypedRow = Actual & { row: number }
type Known = TypedRow & { actual: number }

const said = ({ from, to }: Period) => `${from} to ${to}`
const unknown = (why: string): Reached => ({ actual: undefined, numerator: 0, denominator: 0, said: [why] })

/** The rows of a metric that lie in a period, by plain name of the person, and those that reach over its edge. */
export function typedIn(
  rows: readonly TypedRow[],
  metric: string,
  period: Period,
  names: ReadonlyMap<string, string>,
): { byPerson: Map<string, TypedRow[]>; over: Fault[] } {
  const byPerson = new Map<string, TypedRow[]>()
  const over: Fault[] = []
  for (const row of rows) {
    if (plainName(row.metric) !== plainName(metric) || row.from > period.to || row.to < period.from) continue
    if (row.to < row.from) continue
    const person = plainName(names.get(plainName(row.person)) ?? row.person)
    if (within(row, period)) byPerson.set(person, [...(byPerson.get(person) ?? []), row])
    else
      over.push({
        message: `Actuals, row ${row.row}: ${row.person}’s figure is for ${said(row)}, which reaches over the edge of this period. It is not counted here.`,
        at: { tab: 'Actuals', row: row.row, column: 'From' },
      })
  }
  return { byPerson, over }
}

/**
 * One person's figure from the rows within a period. A row for more days stands above those for parts of them. What is
 * left adds up where the unit allows it, and where it does not the latest counts. A blank is not known yet, never zero.
 */
export function typedFigure(rows: readonly TypedRow[], unit: MetricUnit | undefined, period: Period): Reached {
  const filled = rows.filter((row): row is Known => row.actual !== undefined)
  const outermost = inOrder(
    filled.filter((row) => !filled.some((other) => within(row, other) && !sameDays(row, other))),
  )
  const last = outermost[outermost.length - 1]
  if (!last) return unknown('No figure is typed yet.')
  const counting = addsUp(unit) ? outermost : outermost.filter((row) => sameDays(row, last))
  const twice = clashing(counting)
  if (twice) return unknown(twice)
  const actual = kept(counting.reduce((sum, row) => sum + row.actual, 0))
  const more: string[] = []
  if (outermost.length > counting.length) more.push(`The latest of several figures counts: for ${said(last)}.`)
  else if (!sameDays(last, period)) more.push(`Typed for ${counting.map(said).join(', ')}.`)
  if (filled.length > outermost.length) more.push('Figures for parts of these days are not added.')
  return { actual, numerator: actual, denominator: counting.length, said: more }
}

/** Figures of several people together. */
export function typedTogether(figures: readonly Reached[], unit: MetricUnit | undefined): Reached {
  const known = figures.filter(({ actual }) => actual !== undefined)
  if (!known.length) return unknown('No figure is typed yet.')
  if (!addsUp(unit))
    return unknown(
      unit
        ? cannotAdd[unit]
        : 'Without a unit in the tab Metrics it is not known whether figures of several people add up.',
    )
  const numerator = kept(known.reduce((sum, one) => sum + one.numerator, 0))
  const lacking = figures.length - known.length
  return {
    actual: numerator,
    numerator,
    denominator: known.reduce((sum, one) => sum + one.denominator, 0),
    said: lacking ? [`${lacking} of ${figures.length} people have no figure yet.`] : [],
  }
}

const cannotAdd: Readonly<Record<MetricUnit, string>> = {
  money: '',
  count: '',
  percent: 'Typed percentages of several people can’t be added up.',
  days: 'Typed days of several people can’t be added up.',
  score: 'Typed scores of several people can’t be added up.',
}

const inOrder = (rows: readonly Known[]): Known[] =>
  [...rows].sort((a, b) => (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? -1 : 1))

/** What to say where rows can't both count. */
function clashing(rows: readonly Known[]): string | undefined {
  for (const row of rows) {
    const other = rows.find((one) => one !== row && clash(one, row))
    if (other) {
      const [first, second] = [row.row, other.row].sort((a, b) => a - b)
      return `Rows ${first} and ${second} of the tab Actuals are for the same days. Delete one, or correct its dates.`
    }
  }
  return undefined
}
