import { deals, goalTitles, people, quota } from './quarter'

type Row = (string | number | boolean)[]

const metricTitles = 'Metric|Objective|Kind|Unit|Direction|Source|Weight|Floor|Cap|Valid from|Valid to|Note'.split('|')
const metric = (row: Record<string, string | number>): Row => metricTitles.map((title) => row[title] ?? '')

/** A goal of the second quarter on any metric. */
const goalOn = (person: string, on: string, goal: number): Row =>
  quota(person, goal).map((cell, i) => (goalTitles[i] === 'Metric' ? on : cell))

const actualTitles = ['Person', 'Metric', 'From', 'To', 'Actual', 'Note']
const typedFor = (person: string, on: string, actual: number | ''): Row => [
  person,
  on,
  '2026-04-01',
  '2026-06-30',
  actual,
  '',
]

/** Meg leads Ann and Ben in the team West; three metrics serve two objectives. It is 30 April, 30 of 91 days into the quarter. */
export const scorecardTabs = (): Record<string, Row[]> => ({
  Deals: deals,
  People: people(
    { Name: 'Meg', Role: 'Manager', Team: 'West' },
    { Name: 'Ann', Role: 'Account executive', Team: 'West', Manager: 'Meg' },
    { Name: 'Ben', Role: 'Account executive', Team: 'West', Manager: 'Meg' },
  ),
  Objectives: [
    ['Objective', 'Owner', 'Valid from', 'Valid to', 'Target', 'Note'],
    ['Grow new business', 'Meg', '', '', '', ''],
    ['Answer faster', 'Meg', '', '', '', ''],
  ],
  Metrics: [
    metricTitles,
    metric({ Metric: 'Closed won', Objective: 'Grow new business', Source: 'deals: closed won', Weight: 0.5 }),
    metric({ Metric: 'Calls', Objective: 'Grow new business', Unit: 'count', Source: 'typed', Weight: 0.3 }),
    metric({
      Metric: 'Reply time',
      Objective: 'Answer faster',
      Unit: 'days',
      Direction: 'lower',
      Source: 'typed',
      Weight: 0.2,
      Floor: 6,
      Cap: 1.2,
    }),
  ],
  Goals: [
    goalTitles,
    quota('Ann', 200000),
    quota('Ben', 150000),
    goalOn('Ann', 'Calls', 182),
    goalOn('Ben', 'Calls', 182),
    goalOn('Ann', 'Reply time', 2),
    goalOn('Ben', 'Reply time', 2),
  ],
  Actuals: [actualTitles, typedFor('Ann', 'Calls', 30), typedFor('Ben', 'Calls', 60), typedFor('Ann', 'Reply time', 3)],
})
export const scorecardDay = '2026-04-30'
export const scorecard = 'Scorecard FY2026-Q2'
