import type { IsoDate } from '../../model/civil-date'
import { everyTeam } from '../../model/goal'
import type { Metric } from '../../model/metric'
import type { Objective } from '../../model/objective'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Settings } from '../../model/settings'
import { dayOf } from '../calendar/days'
import { daysFrom } from '../calendar/months'
import { namesOf } from '../deals/names'
import type { Ramps } from '../goals/carried'
import { inForce, type Seat } from '../goals/in-force'
import type { Placed } from '../goals/standing'
import { everybody } from '../goals/whose'
import type { Attained } from '../metrics/attained'
import { holders } from '../metrics/holders'
import { objectivesIn } from '../metrics/in-force'
import type { Reached } from '../metrics/reached'
import type { TypedRow } from '../metrics/typed-figures'
import { kept } from '../money/decimal'
import type { Notation } from '../notation'
import { pace } from '../score/pace'
import { carriedGoals } from './carried-goals'
import { type GoalIn, goalsIn } from './goals-in'
import { type Measure, scoreOf, standsAt } from './measure'
import { measuresIn } from './measures'
import { type DealResults, reachedIn } from './reached-in'
import { goalsOfStrangers, teamGoal } from './team-goals'
import { type Weighted, weighted } from './weighted'

/** What results are reckoned from. */
export type ResultsAsked = {
  people: readonly (Person & { row: number })[]
  metrics: readonly Metric[]
  objectives: readonly Objective[]
  goals: readonly Placed[]
  actuals: readonly TypedRow[]
  ramps: Ramps
  /** Undefined while the deal tabs are not read: what they tell is then not known. */
  deals: DealResults | undefined
  settings: Pick<Settings, 'bands'>
  period: Period
  today: IsoDate
  /** How figures are written in sentences. */
  notation: Pick<Notation, 'about' | 'share'>
}

/** How somebody stands on a metric. */
export type MetricResult = {
  measure: Measure
  /** What is to be reached: of a full goal, what ramp and days here leave. */
  goal: number | undefined
  reached: Reached
  /** Undefined where there is no goal or no actual. */
  attained: Attained | undefined
  /** 1 for a goal just met, from 0 up to the metric's cap; undefined where it can't be told. */
  score: number | undefined
  /** The attainment at the period's end if the daily rate so far goes on; undefined for what does not grow by the day. */
  pace: number | undefined
  /** How it will stand at the period's end at this pace; for what has no pace, how it stands. */
  expected: Attained | undefined
  /** The score that goes with it. */
  scoreAtEnd: number | undefined
  /** What is worth knowing of it, in sentences. */
  said: readonly string[]
}

/** How a person, a team or everybody stands. */
export type HolderResult = Weighted & {
  /** The weighted score at the period's end if all goes on as so far. */
  scoreAtEnd: number | undefined
  /** As `keyOf` gives it. */
  key: string
  /** The name of the person or team; `All` for everybody together. */
  name: string
  kind: 'person' | 'team' | 'everybody'
  /** Of a person. */
  seat: Seat | undefined
  /** How many people are below; a leader's figures are the team's. */
  led: number
  /** In the order of the metrics. */
  metrics: MetricResult[]
}

export type Results = {
  period: Period
  /** The day up to which actuals count. */
  asOf: IsoDate
  /** How much of the period is over, from 0 to 1, the day itself counted. */
  elapsed: number
  /** Those in force, in their order. */
  measures: Measure[]
  /** Those in force, in their order, by name. */
  objectives: string[]
  byHolder: Map<string, HolderResult>
  notes: Fault[]
}

/**
 * How everybody, every team and all together stand on every metric in force in a period. Work grows with the rows of
 * goals and actuals, and with people times metrics; no row is looked at again for each person.
 */
export function results({ people, deals, period, today, settings: { bands }, ...tabs }: ResultsAsked): Results {
  const seats = inForce(people, period)
  const names = namesOf(people)
  const of = holders(seats)
  const measures = measuresIn(tabs.metrics, tabs.goals, period)
  const addsDays = new Map(measures.map((measure) => [plainName(measure.name), measure.addsDays]))
  const adds = (metric: string) => addsDays.get(metric) ?? false
  const full = goalsIn(tabs.goals, period, names, adds)
  const goals = carriedGoals(full, seats, adds, { period, ramps: tabs.ramps, notation: tabs.notation })
  const reached = reachedIn(measures, tabs.actuals, deals, of, { names, period, asOf: today })
  const days = { from: dayOf(period.from), to: dayOf(period.to) }
  const begun = today >= period.from
  const asOf = dayOf(today < period.to ? today : period.to)

  const resultOf = (measure: Measure, key: string): MetricResult => {
    const { goal, share, said } = teamGoal(measure, key, goals, of) ?? noGoal
    const its = reached.of.get(measure.name)?.[key] ?? notKnown
    const result = {
      measure,
      goal,
      reached: its,
      attained: undefined,
      score: undefined,
      pace: undefined,
      expected: undefined,
      scoreAtEnd: undefined,
      said: [...said, ...its.said],
    }
    if (goal === undefined || its.actual === undefined) return result
    const { actual } = its
    // The floor of a full goal goes down with it.
    const scored = measure.floor === undefined ? measure : { ...measure, floor: measure.floor * share }
    const attained = standsAt(actual, goal, scored, bands)
    const score = scoreOf(actual, goal, scored)
    const atEnd =
      measure.addsDays && measure.direction === 'higher' && begun && goal > 0
        ? pace(actual, goal, days, asOf)
        : undefined
    const actualAtEnd = atEnd === undefined ? actual : kept(atEnd * goal)
    return {
      ...result,
      attained,
      score: figureIn(score),
      pace: atEnd,
      expected: standsAt(actualAtEnd, goal, scored, bands),
      scoreAtEnd: figureIn(scoreOf(actualAtEnd, goal, scored)),
      said: typeof score === 'number' ? result.said : [...result.said, score],
    }
  }

  const byName = new Map(seats.map((seat) => [plainName(seat.name), seat]))
  const teams = new Map(seats.map(({ team }) => [plainName(team), team]))
  const byHolder = new Map<string, HolderResult>()
  for (const [key, { led }] of of) {
    const metrics = measures.map((measure) => resultOf(measure, key))
    const [, kind = '', plain = ''] = /^(person|team) (.*)$/s.exec(key) ?? []
    const seat = kind === 'person' ? byName.get(plain) : undefined
    byHolder.set(key, {
      key,
      name: key === everybody ? everyTeam : (seat?.name ?? teams.get(plain) ?? plain),
      kind: key === everybody ? 'everybody' : kind === 'person' ? 'person' : 'team',
      seat,
      led,
      metrics,
      ...weighted(metrics.map(({ score, measure: { weight } }) => ({ score, weight }))),
      scoreAtEnd: weighted(metrics.map(({ scoreAtEnd: score, measure: { weight } }) => ({ score, weight }))).score,
    })
  }
  return {
    period,
    asOf: asOf.iso,
    elapsed: begun ? daysFrom(days.from, asOf) / daysFrom(days.from, days.to) : 0,
    measures,
    objectives: objectivesIn(tabs.objectives, period).map(({ objective }) => objective),
    byHolder,
    notes: [...reached.notes, ...goalsOfStrangers(goals, of)],
  }
}

const figureIn = (score: number | string): number | undefined => (typeof score === 'number' ? score : undefined)
const noGoal: GoalIn = { goal: undefined, share: 1, whose: '', rows: [], said: [] }
const notKnown: Reached = { actual: undefined, numerator: 0, denominator: 0, said: [] }
