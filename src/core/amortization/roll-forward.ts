import { CivilDate } from '../../model/civil-date'
import { amortizedCents } from '../calendar/amortize'
import type { Labelled } from '../calendar/around'
import { dayOf } from '../calendar/days'
import { ofCents } from '../money/cents'
import type { Cohort } from './cohorts'
import type { Range } from './range'

/** A period of a roll-forward, in whole cents: opening + capitalised − amortised = closing. */
export type RollForwardLine = Labelled & {
  opening: bigint
  capitalised: bigint
  amortised: bigint
  closing: bigint
}

/** What of a cohort is amortised when, in whole cents: before the range, in each of its periods, and after it. */
export type Spread = Cohort & { before: bigint; each: readonly bigint[]; after: bigint }

export type RollForward = { lines: readonly RollForwardLine[]; spreads: readonly Spread[] }

const none = BigInt(0)
const sum = (all: readonly bigint[]) => all.reduce((total, one) => total + one, none)

/**
 * Rolls capitalised commissions forward over the periods of a range. Each cohort is rounded for itself and adds up to its
 * commission, so that all that is ever amortised is what was capitalised, to the cent. What was capitalised before the
 * range and not amortised by then is the opening of its first period.
 */
export function rollForward(cohorts: readonly Cohort[], { periods, from }: Range): RollForward {
  const spreads = cohorts.map((cohort) => spreadOver(cohort, periods))
  const startedBefore = spreads.filter(({ start }) => start.iso < from)
  let closing = sum(startedBefore.map(({ cents, before }) => cents - before))
  const lines = periods.map((period, i) => {
    const opening = closing
    const started = cohorts.filter(({ start }) => start.iso >= period.from && start.iso <= period.to)
    const capitalised = sum(started.map(({ cents }) => cents))
    const amortised = sum(spreads.map(({ each }) => each[i] ?? none))
    closing = opening + capitalised - amortised
    return { ...period, opening, capitalised, amortised, closing }
  })
  return { lines, spreads }
}

function spreadOver(cohort: Cohort, periods: Range['periods']): Spread {
  const { start, months, cents } = cohort
  const over = (from: CivilDate, to: CivilDate) => amortizedCents(ofCents(cents), start, months, { from, to })
  const first = dayOf(periods[0].from)
  const before = start.serial < first.serial ? over(start, CivilDate.of(first.serial - 1)) : none
  const each = periods.map(({ from, to }) => over(dayOf(from), dayOf(to)))
  return { ...cohort, before, each, after: cents - before - sum(each) }
}
