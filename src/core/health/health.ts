import type { Assignment } from '../../model/assignment'
import type { IsoDate } from '../../model/civil-date'
import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Settings } from '../../model/settings'
import { dayAfter, dayOf } from '../calendar/days'
import type { Talk } from '../coaching/log'
import { type PulseQuarter, pulseTrend } from '../coaching/pulse'
import { namesOf } from '../deals/names'
import type { Placed } from '../goals/standing'
import type { ShareFrom } from '../shares'
import { type Carrier, carriersIn, targetOf, type Vacancy, vacanciesOf } from './capacity'
import { type Cohort, cohortsOn } from './cohorts'
import { type Leaving, leaving } from './leaving'
import { type Movement, movement } from './movement'
import { openSeatsIn } from './open-seats'
import { belongsTo, type Scope } from './scope'
import { type Signals, signalsOf } from './signals'
import { hereOn, postingOn, type Stay, staysOf } from './stays'
import { type Tenures, tenuresOn } from './tenure'

/** What the tabs say of the people, as far as a team’s health is read from it. */
export type HealthTabs = {
  people: readonly (Person & { row: number })[]
  goals: readonly Placed[]
  ramps: ReadonlyMap<string, readonly ShareFrom[]>
  assignments: readonly Assignment[]
  coaching: readonly Talk[]
  settings: Settings
  today: IsoDate
}

/** How people came and went on some days, and why they left. */
export type Moved = Movement & { days: Period; leaving: Leaving }

/** How a team is: who came and went, who stays, what it can carry, and what to talk about with whom. */
export type Health = {
  here: readonly Stay[]
  /** Of the period, up to today. */
  period: Moved
  /** Of the twelve months up to today, which the benchmarks are compared with. */
  year: Moved
  cohorts: Cohort[]
  tenures: Tenures
  signals: Signals[]
  /** What people of the scope answered, by quarter up to today. */
  pulse: PulseQuarter[]
  capacity: { carriers: Carrier[]; vacancies: Vacancy[]; target: number | undefined }
}

/** The days of a period up to today; the whole of one that is over. */
export const upTo = ({ from, to }: Period, today: IsoDate): Period => ({ from, to: to < today ? to : today })

/** The twelve months that end with a day. */
export function yearUpTo(today: IsoDate): Period {
  const { year, month, day } = dayOf(today)
  const before = CivilDate.ofMonth(year - 1, month).serial + day - 1
  const last = CivilDate.ofMonth(year - 1, month + 1).serial - 1
  return { from: dayAfter(CivilDate.of(Math.min(before, last)).iso), to: today }
}

/** How those of a scope are in a period that has begun. What can’t be counted or reckoned is added to the faults. */
export function healthOf(tabs: HealthTabs, scope: Scope, period: Period, faults: Fault[]): Health {
  const { people, ramps, assignments, coaching, settings, today } = tabs
  const stays = staysOf(people, faults)
  const belongs = belongsTo(scope, stays)
  const moved = (days: Period): Moved => {
    const of = movement(stays, belongs, days)
    return { ...of, days, leaving: leaving(of.leavers) }
  }
  const day = period.to < today ? period.to : today
  const here = stays.filter((stay) => hereOn(stay, day) && belongs(stay, day))
  const lastIn = ({ end }: Stay) => (end !== undefined && end < day ? end : day)
  const theirs = stays.filter((stay) => belongs(stay, lastIn(stay)))
  const names = namesOf(people)
  const goals = tabs.goals.map((goal) => ({ ...goal, person: names.get(plainName(goal.person)) ?? goal.person }))
  const mineOn = (name: string, date: IsoDate) =>
    stays.some((stay) => plainName(stay.name) === plainName(names.get(plainName(name)) ?? name) && belongs(stay, date))
  const carriers = carriersIn(stays, { goals, ramps, period }, faults)
  const mine = new Set(theirs.map(({ name }) => plainName(name)))
  const seats = openSeatsIn(people, period).filter((seat) => belongs(seatAsStay(seat), day))
  return {
    here,
    period: moved(upTo(period, today)),
    year: moved(yearUpTo(today)),
    cohorts: cohortsOn(theirs, today, settings),
    tenures: tenuresOn(here, day),
    signals: signalsOf(
      here.filter((stay) => hereOn(stay, today)),
      {
        goals,
        assignments,
        coaching,
        names,
        leads: leadersOn(stays, today),
        today,
      },
    ),
    pulse: pulseTrend(
      coaching.filter(({ pulse, person, date }) => pulse && date <= today && mineOn(person, date)),
      settings,
    ).quarters,
    capacity: {
      carriers: carriers.filter(({ name }) => mine.has(plainName(name))),
      vacancies: vacanciesOf(seats, carriers),
      target: targetOf(goals, scope, period),
    },
  }
}

/** Who leads somebody on a day, by plain name. */
const leadersOn = (stays: readonly Stay[], day: IsoDate): Set<string> =>
  new Set(stays.filter((stay) => hereOn(stay, day)).map((stay) => plainName(postingOn(stay, day).manager)))

/** An open seat stands where somebody in it would stand. */
const seatAsStay = ({ row, role, team, manager }: Omit<Vacancy, 'quota'>): Stay => ({
  name: '',
  row,
  start: undefined,
  end: undefined,
  leaving: undefined,
  postings: [{ from: '', role, team, manager, ramp: '' }],
})
