import type { Actual } from '../../model/actual'
import type { MetricUnit } from '../../model/metric'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { kept } from '../money/decimal'
import type { Reached } from './reached'
import { addsUp } from './unit'

/** A row of the tab Actuals. */
export type TypedRow = Actual & { row: number }
type Known = TypedRow & { actual: number }

const said = ({ from, to }: Period) => `${from} to ${to}`
const sameDays = (a: Period, b: Period) => a.from === b.from && a.to === b.to
const within = (a: Period, b: Period) => a.from >= b.from && a.to <= b.to
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
 * One person's figure from the rows within a period. The row for just this period counts; else its parts add up, where
 * the unit allows it, and where it does not the latest part counts. A blank is not known yet, and never zero.
 */
export function typedFigure(rows: readonly TypedRow[], unit: MetricUnit | undefined, period: Period): Reached {
  const filled = rows.filter((row): row is Known => row.actual !== undefined)
  const whole = filled.filter((row) => sameDays(row, period))
  const [first, ...others] = whole.length ? whole : inOrder(filled)
  if (!first) return unknown('No figure is typed yet.')
  const of = (actual: number, count: number, ...more: string[]): Reached => ({
    actual,
    numerator: actual,
    denominator: count,
    said: more,
  })
  if (whole.length && !others.length)
    return of(
      first.actual,
      1,
      ...(filled.length > 1 ? ['The figure for the whole period counts; its parts are not added.'] : []),
    )
  const twice = clash(addsUp(unit) || whole.length ? [first, ...others] : latest([first, ...others]))
  if (twice) return unknown(twice)
  if (addsUp(unit)) {
    const parts = [first, ...others]
    return of(
      kept(parts.reduce((sum, { actual }) => sum + actual, 0)),
      parts.length,
      `Typed for ${parts.map(said).join(', ')}.`,
    )
  }
  const last = others[others.length - 1] ?? first
  return of(last.actual, 1, `${others.length ? 'The latest of several figures counts' : 'Typed'}: for ${said(last)}.`)
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

/** The last rows of the same days. */
function latest(ordered: readonly Known[]): Known[] {
  const last = ordered[ordered.length - 1] as Known
  return ordered.filter((row) => sameDays(row, last))
}

/** What to say where rows cover the same days, so that none may be counted. */
function clash(rows: readonly Known[]): string | undefined {
  const ordered = [...rows].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.row - b.row))
  for (const [i, row] of ordered.entries()) {
    const before = ordered[i - 1]
    if (before && row.from <= before.to)
      return `Rows ${Math.min(before.row, row.row)} and ${Math.max(before.row, row.row)} of the tab Actuals cover the same days. Delete one, or correct its dates.`
  }
  return undefined
}
