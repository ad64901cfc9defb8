import { type Labelled, periodsAround } from '../../core/calendar/around'
import { dayOf } from '../../core/calendar/days'
import { labelOf, periodNamed } from '../../core/calendar/fiscal'
import type { PulseQuarter } from '../../core/coaching/pulse'
import { type Against, against, leaversAt } from '../../core/health/benchmark'
import type { Carrier, Vacancy } from '../../core/health/capacity'
import { vacancyCost } from '../../core/health/capacity'
import { caution } from '../../core/health/caution'
import type { Cohort } from '../../core/health/cohorts'
import { healthOf, type Moved } from '../../core/health/health'
import type { Leaving } from '../../core/health/leaving'
import { type Scope, scopesOn } from '../../core/health/scope'
import type { Signals } from '../../core/health/signals'
import { type Stay, staysOf } from '../../core/health/stays'
import type { Tenures } from '../../core/health/tenure'
import type { IsoDate } from '../../model/civil-date'
import { type Page, pageOf } from '../../model/page'
import type { Period } from '../../model/period'
import { type Fault, Problem } from '../../model/problem'
import type { Context } from '../../ports'
import { readHealth } from './read'

/** Which team or manager’s people, or everybody, in which period; without one, this quarter. */
export type Wanted = { scope: Scope; period: string | undefined }

type Someone = Pick<Stay, 'name' | 'start' | 'end' | 'leaving'>

/** Turnover of some days, never without its counts. */
export type Rate = {
  days: Period
  leavers: number
  average: number
  /** Undefined where nobody was there on average. */
  yearly: number | undefined
  caution: string | undefined
}

/** The screen Health. */
export type HealthScreen = {
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  currency: string
  today: IsoDate
  /** The label of the quarter of today. */
  current: string
  periods: Labelled[]
  scopes: { teams: string[]; managers: string[] }
  scope: Scope
  label: string
  /** Whether the tab People names anybody at all. */
  anybody: boolean
  heads: { atStart: number; atEnd: number; here: number } & Record<
    'joiners' | 'leavers' | 'movedIn' | 'movedOut',
    Page<Someone>
  >
  period: Rate
  year: Rate & {
    leaving: Leaving
    /** Undefined where there is no rate to compare. */
    against: Against | undefined
    /** How often they are quoted, and how many leavers each would be of so many people. */
    benchmarks: { sales: Benchmark; all: Benchmark }
  }
  cohorts: Cohort[]
  tenures: Tenures
  /** The checklist without results, which need the deal tabs; and of how many people. */
  signals: Page<Signals> & { people: number }
  pulse: PulseQuarter[]
  capacity: Record<'quota' | 'absent' | 'ramp' | 'carries', number> & {
    carriers: number
    target: number | undefined
    vacancies: (Vacancy & { cost: number | undefined })[]
  }
  faults: Fault[]
}

type Benchmark = { rate: number; leavers: number }

/** Of the cost of a vacancy: somebody in the seat would reach the quota. */
const expectedAttainment = 1

/** How those of a scope are in a period. A `Problem` where the period is none, or has not begun. */
export function openHealth({ scope, period: named }: Wanted, context: Context): HealthScreen {
  const { tabs, faults } = readHealth(context)
  const { settings, today } = tabs
  const now = dayOf(today)
  const current = labelOf(now, 'quarter', settings)
  const periods = periodsAround(now, settings).filter(({ from }) => from <= today)
  const label = named ?? current
  const period = periodNamed(label, settings)
  if (!period) throw new Problem(`The period is "${label}". A period is written such as ${current}.`)
  if (period.from > today) throw new Problem(`${label} has not begun. Choose a period that has.`)
  const health = healthOf(tabs, scope, period, faults)
  const { salesTurnover, allTurnover } = settings
  const year = rateOf(health.year)
  const benchmark = (rate: number): Benchmark => ({ rate, leavers: leaversAt(rate, year.average) })
  const listed = health.signals.filter(({ signals }) => signals.length)
  const sum = (of: 'quota' | 'absent' | 'ramp' | 'carries') => total(health.capacity.carriers, of)
  const { joiners, leavers, movedIn, movedOut, atStart, atEnd } = health.period
  return {
    locale: context.workbook.locale,
    currency: settings.currency,
    today,
    current,
    periods,
    scopes: scopesOn(staysOf(tabs.people, []), today),
    scope,
    label,
    anybody: tabs.people.some(({ name }) => name !== ''),
    heads: {
      atStart,
      atEnd,
      here: health.here.length,
      joiners: someones(joiners),
      leavers: someones(leavers),
      movedIn: someones(movedIn),
      movedOut: someones(movedOut),
    },
    period: rateOf(health.period),
    year: {
      ...year,
      leaving: health.year.leaving,
      against: year.yearly === undefined ? undefined : against(year.yearly, [salesTurnover, allTurnover]),
      benchmarks: { sales: benchmark(salesTurnover), all: benchmark(allTurnover) },
    },
    cohorts: health.cohorts,
    tenures: health.tenures,
    signals: { ...pageOf(listed, 0), people: health.signals.length },
    pulse: health.pulse,
    capacity: {
      quota: sum('quota'),
      absent: sum('absent'),
      ramp: sum('ramp'),
      carries: sum('carries'),
      carriers: health.capacity.carriers.length,
      target: health.capacity.target,
      vacancies: health.capacity.vacancies.map((one) => ({ ...one, cost: vacancyCost(one, expectedAttainment) })),
    },
    faults,
  }
}

const someones = (stays: readonly Stay[]): Page<Someone> =>
  pageOf(
    stays.map(({ name, start, end, leaving }) => ({ name, start, end, leaving })),
    0,
  )

const rateOf = ({ days, leavers, average, yearly, timesAYear }: Moved): Rate => ({
  days,
  leavers: leavers.length,
  average,
  yearly,
  caution: caution(average, timesAYear),
})

/** Whole cents add up without a stray digit. */
const total = (carriers: readonly Carrier[], of: 'quota' | 'absent' | 'ramp' | 'carries'): number =>
  carriers.reduce((cents, one) => cents + Math.round(one[of] * 100), 0) / 100
