import { CivilDate } from '../../../model/civil-date'
import { fields } from '../../../model/deal'
import type { Fault } from '../../../model/problem'
import type { DealLine } from '../../deals/deal-line'
import type { DealSource } from '../../deals/source'
import { meets } from '../../plans/condition'
import { type Counted, type CountedBy, type Counting, lackingColumns, unmeasured } from '../../statements/counted'
import type { DealCells } from '../../statements/deal-columns'
import type { Expected } from './expected'

/** The lines of a forecast, as components look at them. */
export type Forecasted = {
  lines: readonly DealLine[]
  expected: Expected
  cells: DealCells
  byTab: ReadonlyMap<string, DealSource>
  /** Places of lines whose deal is credited with more than the deal itself. */
  beyond: ReadonlySet<number>
  /** The day that stands for a day: see `segmentsIn`. */
  dayFor(day: number): number
  /** The last day of the period. */
  last: number
}

/**
 * What a component counts of a forecast, by plain name of the owner. Deals of one part of the period count together: no
 * pay depends on how they are parted. Just those that several are credited with beyond their amount stand alone, for a
 * team counts no more of a deal than the deal itself.
 */
export function expectedBy(counting: Counting, forecast: Forecasted): CountedBy {
  const { lines, expected, cells, beyond, dayFor, last } = forecast
  const { appliesTo, amountFrom } = counting
  const findings: Fault[] = lackingColumns(counting, cells)
  const together = new Map<string, Map<number, number>>()
  const byOwner = new Map<string, Counted[]>()
  const add = (owner: string, day: number, cents: number) => {
    const theirs = together.get(owner) ?? new Map<number, number>()
    theirs.set(day, (theirs.get(day) ?? 0) + cents)
    together.set(owner, theirs)
  }
  const sums = new Map<string, { exact: number; cents: number }>()
  lines.forEach((line, i) => {
    const weight = expected.weights[i] as number
    if (weight === 0 || !appliesTo.every((condition) => meets(cells.cell(line, condition.field), condition))) return
    const owner = expected.owners[i] as string
    const day = dayFor(dayOf(line, expected.days[i] as number, counting, forecast))
    const whole = amountFrom === '' ? line.cents : cells.figure(line, amountFrom)
    if (Number.isNaN(whole)) {
      findings.push(unmeasured(line, amountFrom))
      return
    }
    let cents = expected.credited[i] as number
    if (amountFrom !== '') {
      const sum = sums.get(owner) ?? { exact: 0, cents: 0 }
      sum.exact += whole * line.share * weight
      cents = Math.round(sum.exact) - sum.cents
      sum.cents += cents
      sums.set(owner, sum)
    }
    if (!beyond.has(i)) add(owner, day, cents)
    else {
      const theirs = byOwner.get(owner) ?? []
      theirs.push(credited(owner, { tab: line.tab, row: line.row }, day, cents, Math.round(whole * weight)))
      byOwner.set(owner, theirs)
    }
  })
  // An adjustment is no deal: it stands in no column, and is a blank where deals are picked by one.
  if (amountFrom === '' && appliesTo.every((condition) => meets('', condition)))
    for (const [owner, cents] of expected.adjustments) add(owner, dayFor(last), cents)
  for (const [owner, days] of together) {
    const theirs = byOwner.get(owner) ?? []
    for (const [day, cents] of days) theirs.push(credited(owner, { tab: owner, row: day }, day, cents, cents))
    byOwner.set(owner, theirs)
  }
  return { byOwner, findings }
}

/** A deal counts on the day that it is paid, where that is known; else it is taken to be paid on the day that it closes. */
function dayOf(line: DealLine, close: number, { countsOn }: Counting, { cells, byTab }: Forecasted): number {
  if (countsOn !== 'paid') return close
  const cell = cells.cell(line, fields.paidDate)
  const paid = cell === '' ? Number.NaN : (byTab.get(line.tab) as DealSource).read.paidDate(cell)
  return Number.isNaN(paid) ? close : paid
}

function credited(
  owner: string,
  at: { tab: string; row: number },
  close: number,
  cents: number,
  whole: number,
): Counted {
  const measured = { cents: BigInt(whole), credited: BigInt(cents) }
  return {
    credit: { ...at, ...measured, key: '', deal: '', account: '', owner, share: 1, close, paid: Number.NaN },
    day: CivilDate.of(close).iso,
    ...measured,
  }
}
