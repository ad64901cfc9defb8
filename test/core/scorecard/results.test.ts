import { describe, expect, test } from 'vitest'
import { dealSums } from '../../../src/core/metrics/deal-sums'
import { decimalOf, numberOf } from '../../../src/core/money/decimal'
import { notationOf } from '../../../src/core/notation'
import { quotaBook } from '../../../src/core/plans/quota'
import { sampleStages } from '../../../src/core/sample/plans'
import { type HolderResult, type MetricResult, type ResultsAsked, results } from '../../../src/core/scorecard/results'
import type { Actual } from '../../../src/model/actual'
import type { Goal } from '../../../src/model/goal'
import type { Person } from '../../../src/model/person'
import { dealTab, metric } from '../../setup/reached'

const period = { from: '2026-04-01', to: '2026-06-30' }
const bands = { close: 0.7, met: 1 }
const person = (name: string, of: Partial<Person> = {}) =>
  ({ name, aliases: '', email: '', role: '', manager: '', team: '', ...of }) as Person
const goal = (person: string, metric: string, goal: number, of: Partial<Goal> = {}) =>
  ({ person, team: '', metric, ...period, goal, status: 'agreed', version: 1, ...of }) as Goal
const typed = (person: string, metric: string, actual: number | undefined, of: Partial<Actual> = {}) =>
  ({ person, metric, ...period, actual, note: '', ...of }) as Actual
const rows = <T>(all: readonly T[]) => all.map((one, i) => ({ ...one, row: i + 2 }))

type Told = {
  people?: Person[]
  goals?: Goal[]
  actuals?: Actual[]
} & Partial<Omit<ResultsAsked, 'people' | 'goals' | 'actuals'>>

/** Results of a second quarter, 30 of whose 91 days are over. */
const told = ({ people = [person('Ann'), person('Bob')], goals = [], actuals = [], ...rest }: Told) =>
  results({
    people: rows(people),
    goals: rows(goals),
    actuals: rows(actuals),
    metrics: [],
    objectives: [],
    ramps: new Map(),
    notation: notationOf('en_US'),
    deals: undefined,
    settings: { bands },
    period,
    today: '2026-04-30',
    ...rest,
  })
const of = (all: Told, key = 'person ann') => told(all).byHolder.get(key) as HolderResult
const on = (name: string, all: Told, key?: string) =>
  of(all, key).metrics.find(({ measure }) => measure.name === name) as MetricResult

const calls = metric('Calls', { unit: 'count', weight: 0.5 })
const demos = metric('Demos', { unit: 'count', weight: 0.3 })
const quality = metric('Quality', { unit: 'percent', weight: 0.2 })

describe('a score', () => {
  test.each([
    ['halfway between floor and goal', { floor: 20 }, 60, 100, 0.5],
    ['below the floor nothing', { floor: 20 }, 10, 100, 0],
    ['above the goal as far as it goes', { floor: 0 }, 150, 100, 1.5],
    ['above the goal up to the cap', { floor: 0, cap: 1.2 }, 150, 100, 1.2],
    ['less is better', { floor: 60, direction: 'lower' as const }, 45, 30, 0.5],
    ['a goal of zero', { floor: 10, direction: 'lower' as const }, 4, 0, 0.6],
    ['a negative goal', { floor: -50 }, -30, -10, 0.5],
    ['no floor: the attainment', {}, 30, 40, 0.75],
    ['no floor and less is better: the goal over the actual', { direction: 'lower' as const }, 40, 30, 0.75],
    ['no floor, nothing at all where less is better: the cap', { direction: 'lower' as const, cap: 1.5 }, 0, 30, 1.5],
  ])('%s', (_, change, actual, target, expected) => {
    const all = {
      metrics: [metric('Calls', { unit: 'count', ...change })],
      goals: [goal('Ann', 'Calls', target)],
      actuals: [typed('Ann', 'Calls', actual)],
    }
    expect(on('Calls', all).score).toBeCloseTo(expected, 12)
  })

  test.each([
    ['floor and goal are the same', { floor: 40 }, 10, 40, /same/],
    ['the floor lies beyond the goal', { floor: 60 }, 10, 40, /wrong side/],
    ['a goal of zero has no floor', {}, 10, 0, /Give the metric one in the tab Metrics/],
  ])('is left out, and says why, where %s', (_, change, actual, target, why) => {
    const all = {
      metrics: [metric('Calls', { unit: 'count', ...change })],
      goals: [goal('Ann', 'Calls', target)],
      actuals: [typed('Ann', 'Calls', actual)],
    }
    expect(on('Calls', all).score).toBeUndefined()
    expect(on('Calls', all).said.join(' ')).toMatch(why)
  })
})

describe('the weighted score', () => {
  const all = {
    metrics: [calls, demos, quality],
    goals: [goal('Ann', 'Calls', 100), goal('Ann', 'Demos', 10), goal('Ann', 'Quality', 0.9)],
    actuals: [typed('Ann', 'Calls', 80), typed('Ann', 'Demos', 12), typed('Ann', 'Quality', undefined)],
  }

  test('leaves a missing actual out, and says which share of the weight it covers', () => {
    expect(of(all).score).toBeCloseTo((0.5 * 0.8 + 0.3 * 1.2) / 0.8, 12)
    expect(of(all).covered).toBeCloseTo(0.8, 12)
  })

  test('is not there where nothing is known', () => {
    expect(of(all, 'person bob')).toMatchObject({ score: undefined, covered: 0 })
  })

  test('asks nothing of Closed won where it neither stands in Metrics nor has goals', () => {
    const all = {
      metrics: [metric('Calls', { unit: 'count' })],
      goals: [goal('Ann', 'Calls', 10)],
      actuals: [typed('Ann', 'Calls', 5)],
    }
    expect(of(all)).toMatchObject({ score: 0.5, covered: 1 })
    expect(of({ ...all, goals: [...all.goals, goal('Ann', 'Closed won', 1000)] })).toMatchObject({ covered: 0.5 })
  })

  test('counts metrics alike where none has a weight', () => {
    const plain = [metric('Calls', { unit: 'count' }), metric('Demos', { unit: 'count' })]
    expect(of({ ...all, metrics: plain }).score).toBeCloseTo(1, 12)
  })
})

describe('the pace', () => {
  const all = { metrics: [calls], goals: [goal('Ann', 'Calls', 182)], actuals: [typed('Ann', 'Calls', 30)] }

  test('is the attainment at the end if the daily rate goes on', () => {
    expect(on('Calls', all)).toMatchObject({ attained: { word: 'behind' }, expected: { word: 'behind', share: 0.5 } })
    expect(on('Calls', all).pace).toBeCloseTo(0.5, 12)
    expect(told(all).elapsed).toBeCloseTo(30 / 91, 12)
  })

  test('is not told of what does not grow by the day', () => {
    const share = {
      metrics: [quality],
      goals: [goal('Ann', 'Quality', 0.8)],
      actuals: [typed('Ann', 'Quality', 0.6)],
    }
    expect(on('Quality', share)).toMatchObject({ pace: undefined, expected: { word: 'close', share: 0.75 } })
  })
})

describe('goals', () => {
  test('for the parts of a period add up, and what is left open is said', () => {
    const all = {
      metrics: [calls],
      goals: [
        goal('Ann', 'Calls', 10, { from: '2026-04-01', to: '2026-04-30' }),
        goal('Ann', 'Calls', 20, { from: '2026-05-01', to: '2026-05-31' }),
      ],
    }
    expect(on('Calls', all).goal).toBe(30)
    expect(on('Calls', all).said.join(' ')).toContain('the other days have none')
  })

  test('of other days alone do not count, and are said', () => {
    const all = { metrics: [calls], goals: [goal('Ann', 'Calls', 400, { from: '2026-01-01', to: '2026-12-31' })] }
    expect(on('Calls', all).goal).toBeUndefined()
    expect(on('Calls', all).said.join(' ')).toContain('2026-01-01 to 2026-12-31')
  })

  test('are of people by any name that they go by', () => {
    const all = {
      people: [person('Ann', { aliases: 'A. Ames', email: 'ann@example.com' })],
      metrics: [calls, demos],
      goals: [goal('a. ames', 'Calls', 10), goal('ann@example.com', 'Demos', 5)],
    }
    expect(of(all).metrics.map((one) => one.goal)).toEqual([undefined, 10, 5])
  })

  test('of strangers are named', () => {
    expect(told({ metrics: [calls], goals: [goal('Zoe', 'Calls', 10)] }).notes).toMatchObject([
      { message: expect.stringContaining('"Zoe" is not in the tab People'), at: { tab: 'Goals', row: 2 } },
    ])
  })
})

describe('what is carried of a full goal', () => {
  const half = new Map([
    [
      'new',
      [1, 2, 3].map((month) => ({ from: decimalOf(month), share: decimalOf([0.25, 0.5, 1][month - 1] as number) })),
    ],
  ])
  // 30 days at a quarter, 31 at a half, 30 in full, of 91.
  const ramped = (30 * 0.25 + 31 * 0.5 + 30) / 91
  const joiner = person('Ann', { startDate: '2026-05-16', team: 'West' })
  const rookie = person('Bob', { startDate: '2026-04-01', ramp: 'New', team: 'West' })
  const all: Told = {
    people: [joiner, rookie, person('Cy', { team: 'West' })],
    ramps: half,
    metrics: [calls, quality, metric('Pipeline', { source: 'deals: open pipeline' })],
    goals: ['Ann', 'Bob', 'Cy'].flatMap((who) => [
      goal(who, 'Calls', 9100),
      goal(who, 'Quality', 0.9),
      goal(who, 'Pipeline', 500),
    ]),
    actuals: ['Ann', 'Bob', 'Cy'].map((who) => typed(who, 'Calls', 4600)),
  }

  test('is what a joiner and a newcomer are held against, and it is said', () => {
    expect(on('Calls', all)).toMatchObject({
      goal: 4600,
      attained: { word: 'met', share: 1 },
      score: 1,
      said: ['Full goal 9,100; 50.55% by ramp and days.'],
    })
    expect(on('Calls', all, 'person bob').goal).toBeCloseTo(9100 * ramped, 2)
    expect(on('Calls', all, 'person cy')).toMatchObject({ goal: 9100, attained: { word: 'behind' }, said: [] })
  })

  test('adds up to what the team is to reach; a target of its own stays whole', () => {
    const sum = ['person ann', 'person bob', 'person cy'].reduce((of, key) => of + (on('Calls', all, key).goal ?? 0), 0)
    expect(on('Calls', all, 'team west').goal).toBeCloseTo(sum, 6)
    const own = { ...all, goals: [...(all.goals ?? []), goal('', 'Calls', 20000, { team: 'West' })] }
    expect(on('Calls', own, 'team west').goal).toBe(20000)
  })

  test('is all of it where figures of several days do not add up', () => {
    expect(of(all).metrics.map(({ goal }) => goal)).toEqual([undefined, 4600, 0.9, 500])
  })

  test('is the same share that plans pay by', () => {
    const { quota } = quotaBook(rows(all.goals ?? []))(
      { name: 'Bob', start: '2026-04-01', ramp: { name: 'New', steps: half.get('new') } },
      'Calls',
      period,
      period,
    )
    expect(on('Calls', all, 'person bob').goal).toBe(quota && numberOf(quota))
  })

  test('is reckoned of goals for parts of the period together, and takes the floor down with it', () => {
    const months = [
      goal('Ann', 'Calls', 3000, { from: '2026-04-01', to: '2026-04-30' }),
      goal('Ann', 'Calls', 6100, { from: '2026-05-01', to: '2026-06-30' }),
    ]
    expect(on('Calls', { ...all, goals: months }).goal).toBe(4600)
    const floored = { ...all, metrics: [metric('Calls', { unit: 'count', floor: 910 })] }
    const actuals = [typed('Ann', 'Calls', 460 + (4600 - 460) / 2)]
    expect(on('Calls', { ...floored, actuals }).score).toBeCloseTo(0.5, 12)
  })

  test('counts neither as met nor as missed where it is nothing', () => {
    const gone = { ...all, people: [person('Ann', { endDate: '2026-03-31' })] }
    expect(on('Calls', gone)).toMatchObject({
      goal: undefined,
      attained: undefined,
      score: undefined,
      said: ['Full goal 9,100; 0% by ramp and days, so none of it counts.'],
    })
  })

  test('leaves a ramp out that cannot be read, and says so', () => {
    expect(on('Calls', { ...all, ramps: new Map() }, 'person bob')).toMatchObject({
      goal: 9100,
      said: ['The ramp New is not in the tab Ramps, so it is left out.'],
    })
  })
})

describe('a team', () => {
  const people = [
    person('Meg', { team: 'West' }),
    person('Ann', { team: 'West', manager: 'Meg' }),
    person('Bob', { team: 'West', manager: 'Meg' }),
  ]
  const rate = metric('Win rate', { source: 'deals: win rate' })
  const sums = dealSums(
    [
      dealTab(
        ['Ann', 'Closed Won', 10, '2026-04-02', '2026-03-01'],
        ['Bob', 'Closed Won', 10, '2026-04-02', '2026-03-01'],
        ['Bob', 'Closed Lost', 10, '2026-04-02', '2026-03-01'],
        ['Bob', 'Closed Lost', 10, '2026-04-02', '2026-03-01'],
      ),
    ],
    { stages: sampleStages, currency: 'USD', people },
    period,
  )

  test('has the ratio of sums, not the mean of ratios', () => {
    const all = { people, metrics: [rate], deals: { sums, dated: true } }
    expect(on('Win rate', all).reached.actual).toBe(1)
    expect(on('Win rate', all, 'team west').reached.actual).toBe(0.5)
  })

  test('is not to reach a sum of averages, nor do parts of a period add up to what stands on a day', () => {
    const average = metric('Average deal', { source: 'deals: average won' })
    const pipeline = metric('Pipeline', { source: 'deals: open pipeline' })
    const april = { from: '2026-04-01', to: '2026-04-30' }
    const goals = [goal('Ann', 'Average deal', 10), goal('Ann', 'Pipeline', 20), goal('Bob', 'Pipeline', 20, april)]
    const all = { people, metrics: [average, pipeline], goals, deals: { sums, dated: true } }
    expect(on('Average deal', all, 'team west').goal).toBeUndefined()
    expect(on('Average deal', all).pace).toBeUndefined()
    expect(on('Pipeline', all, 'team west').goal).toBe(20)
    expect(on('Pipeline', all, 'person bob').goal).toBeUndefined()
  })

  test('is to reach what its people are, a leader’s goal not counted twice, unless it has a goal of its own', () => {
    const goals = [goal('Meg', 'Calls', 35), goal('Ann', 'Calls', 10), goal('Bob', 'Calls', 20)]
    expect(on('Calls', { people, metrics: [calls], goals }, 'team west').goal).toBe(30)
    const own = [...goals, goal('', 'Calls', 50, { team: 'West' })]
    expect(on('Calls', { people, metrics: [calls], goals: own }, 'team west').goal).toBe(50)
    expect(on('Calls', { people, metrics: [calls], goals: goals.slice(1) }, 'person meg').goal).toBe(30)
  })

  test('is to reach no sum of goals on an average, though it is money, nor has it a pace', () => {
    const size = metric('Deal size', { source: 'deals: average won' })
    const goals = [goal('Ann', 'Deal size', 10), goal('Bob', 'Deal size', 20)]
    const all = { people, metrics: [size], goals, deals: { sums, dated: true } }
    expect(on('Deal size', all, 'team west')).toMatchObject({ goal: undefined, score: undefined })
    expect(on('Deal size', all)).toMatchObject({ goal: 10, pace: undefined, attained: { word: 'met' } })
  })
})
