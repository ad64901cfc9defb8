import { expect, test } from 'vitest'
import { openBook } from './setup/book'
import { scorecard, scorecardDay, scorecardTabs } from './setup/scorecard'
import { tableOf } from './setup/table'

type Row = (string | number | boolean)[]

const typed = ['2026-04-01', '2026-06-30'] as const
/** Unit, direction, weight, floor and cap of a metric, what is to be reached and what was. */
const more: Record<string, { as: Row; goal: number; actual?: number; score?: number }> = {
  'Net refunds': { as: ['count', 'higher', 0.4, -50, ''], goal: -10, actual: -30, score: 0.5 },
  Complaints: { as: ['count', 'lower', 0.25, 10, ''], goal: 0, actual: 4, score: 0.6 },
  Errors: { as: ['count', 'lower', 0.15, '', 1.5], goal: 4, actual: 0, score: 1.5 },
  Visits: { as: ['count', 'higher', 0.35, 20, 1.1], goal: 40, actual: 90, score: 1.1 },
  Demos: { as: ['count', 'higher', 1, '', ''], goal: 12 },
}
const tabs = (): Record<string, Row[]> => {
  const { Metrics = [], Goals = [], Actuals = [], ...others } = scorecardTabs()
  const names = Object.entries(more)
  const titles = Metrics[0] as Row
  const goal = Goals[3] as Row
  const metric = (name: string, [unit, direction, weight, floor, cap]: Row) => {
    const cells: Record<string, unknown> = {
      Metric: name,
      Objective: 'Answer faster',
      Unit: unit,
      Direction: direction,
      Source: 'typed',
      Weight: weight,
      Floor: floor,
      Cap: cap,
    }
    return titles.map((title) => (cells[String(title)] ?? '') as string | number)
  }
  return {
    ...others,
    Metrics: [...Metrics, ...names.map(([name, { as }]) => metric(name, as))],
    Goals: [
      ...Goals,
      ...names.map(([name, { goal: to }]) =>
        goal.map((cell, i) => (Goals[0]?.[i] === 'Metric' ? name : Goals[0]?.[i] === 'Goal' ? to : cell)),
      ),
    ],
    Actuals: [
      ...Actuals,
      ...names.flatMap(([name, { actual }]) => (actual === undefined ? [] : [['Ann', name, ...typed, actual, '']])),
    ],
  }
}

test.each(['en_US', 'de_DE'])('every score and pace on the sheet is what its own figures come to, in %s', (locale) => {
  const book = openBook({ tabs: tabs(), today: scorecardDay, locale })
  book.run('buildScorecards')
  const values = book.values(scorecard)
  const metrics = tableOf(values, 'Rep and metric')
  for (const [name, { score }] of Object.entries(more))
    expect(metrics.get(`Ann · ${name}`)?.Score, name).toBe(score ?? '')
  const [goal, calls] = [0.5 * 0.5 + 0.3 * (30 / 182) + 0.2 * 0.75, 0.5 + 0.3 + 0.2]
  const theirs = Object.values(more).filter(({ score }) => score !== undefined)
  const weight = (as: Row) => Number(as[2])
  const over = theirs.reduce((sum, { as, score = 0 }) => sum + weight(as) * score, goal)
  const under = theirs.reduce((sum, { as }) => sum + weight(as), calls)
  const { Score, 'Weight covered': covered } = tableOf(values, 'By rep').get('Ann') ?? {}
  expect(Score).toBeCloseTo(over / under, 10)
  expect(covered).toBeCloseTo(under / (under + weight(more.Demos?.as ?? [])), 10)
  const paces = [...tableOf(values, 'At this pace').values()]
  expect(paces.length).toBeGreaterThan(6)
  for (const { Goal, Actual, Pace, ...of } of paces)
    expect(Pace, String(of['At this pace'])).toBeCloseTo(((Number(Actual) / 30) * 91) / Number(Goal), 10)
  expect(
    book
      .formulas(scorecard)
      .flat()
      .filter((formula) => formula.startsWith('=SCORE(')),
  ).toHaveLength(5)
})
