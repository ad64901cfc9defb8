import type { IsoDate } from '../../model/civil-date'
import { everyTeam } from '../../model/goal'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Settings } from '../../model/settings'
import { dayBefore, dayOf } from '../calendar/days'
import { labelOf, periodOf } from '../calendar/fiscal'
import { targetOf } from './capacity'
import { type Health, type HealthTabs, healthOf, type Moved, upTo, yearUpTo } from './health'
import { leaving } from './leaving'
import { movement } from './movement'
import { belongsTo, type Scope, scopesOn } from './scope'
import { hereOn, type Stay, staysOf } from './stays'
import { type Tenures, tenuresOn } from './tenure'

/** How many quarters the report looks back, that of today included. */
const quarters = 8

/** Some days with their name, and how everybody came and went on them. */
export type Stretch = { label: string } & Moved

/** A team, or the people of a manager, in the twelve months up to today. */
export type Group = { name: string; here: number; year: Moved; tenures: Tenures }

/** All that the tab Team health says, as of a day. */
export type Report = {
  asOf: IsoDate
  /** The quarter of the day, whose goals capacity is held against. */
  quarter: Period & { label: string }
  stretches: Stretch[]
  everybody: Health
  teams: Group[]
  managers: Group[]
  /** Goals on Closed won of the quarter by the plain name of the team, everybody’s under `All`. */
  targets: ReadonlyMap<string, number>
  /** Everybody who was here on any day of the stretches. */
  people: Stay[]
  settings: Settings
  findings: Fault[]
}

/** The health of everybody, team by team and manager by manager. What can’t be counted or reckoned is among the findings. */
export function reportOn(tabs: HealthTabs, faults: readonly Fault[]): Report {
  const { today, settings, people } = tabs
  const findings = [...faults]
  const now = dayOf(today)
  const quarter = { ...periodOf(now, 'quarter', settings), label: labelOf(now, 'quarter', settings) }
  const everybody = healthOf(tabs, { of: 'everybody' }, quarter, findings)
  const stays = staysOf(people, [])
  const moved = (scope: Scope, days: Period): Moved => {
    const of = movement(stays, belongsTo(scope, stays), days)
    return { ...of, days, leaving: leaving(of.leavers) }
  }
  const year = yearUpTo(today)
  const group =
    (of: 'team' | 'manager') =>
    (name: string): Group => {
      const belongs = belongsTo({ of, name }, stays)
      const here = stays.filter((stay) => hereOn(stay, today) && belongs(stay, today))
      return { name, here: here.length, year: moved({ of, name }, year), tenures: tenuresOn(here, today) }
    }
  const { teams, managers } = scopesOn(stays, today)
  const stretches = [
    ...quartersUpTo(today, settings).map((days) => ({
      label: labelOf(dayOf(days.from), 'quarter', settings),
      ...moved({ of: 'everybody' }, upTo(days, today)),
    })),
    { label: 'Last 12 months', ...everybody.year },
  ]
  const first = stretches.reduce((earliest, { days }) => (days.from < earliest ? days.from : earliest), year.from)
  return {
    asOf: today,
    quarter,
    stretches,
    everybody,
    teams: teams.map(group('team')),
    managers: managers.map(group('manager')),
    targets: new Map(
      [everyTeam, ...teams].flatMap((name) => {
        const target = targetOf(tabs.goals, { of: 'team', name }, quarter)
        return target === undefined ? [] : [[plainName(name), target]]
      }),
    ),
    people: stays.filter(({ start, end }) => (start ?? '') <= today && (end === undefined || end >= first)),
    settings,
    findings,
  }
}

function quartersUpTo(today: IsoDate, settings: Settings): Period[] {
  const found = [periodOf(dayOf(today), 'quarter', settings)]
  while (found.length < quarters)
    found.unshift(periodOf(dayOf(dayBefore((found[0] as Period).from)), 'quarter', settings))
  return found
}
