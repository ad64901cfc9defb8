import type { SheetRow, SheetTable } from '../../../model/generated-sheet'
import type { HolderResult, MetricResult } from '../results'
import { calledOn } from '../scorecard'
import { formatOf } from './formats'
import { share, title } from './titles'

/** The label of a holder's line on a metric. */
export const lineLabel = (one: HolderResult, { measure: { name } }: MetricResult) => `${calledOn(one)} · ${name}`

/** What each of some holders is to reach, has reached and scores on every metric of which a goal or a figure is known. */
export const metricsTable = (name: string, holders: readonly HolderResult[]): SheetTable => ({
  name,
  columns: [
    { title: name, note: 'One line each.', format: '@', look: 'name' },
    { title: title.who, note: 'Whose line it is: scores find it by this name.', format: '@' },
    { title: title.metric, note: 'As in the tab Metrics.', format: '@' },
    { title: title.objective, note: 'The objective that the metric serves.', format: '@' },
    {
      title: title.goal,
      note: 'As in the tab Goals; of amounts and counts, what ramp and days leave. Goals for parts of the period are added up.',
      format: 'General',
    },
    { title: title.actual, note: 'What was reached. Blank: not known, which is not zero.', format: 'General' },
    { title: title.attainment, note: 'Actual / Goal, or Goal / Actual where lower is better.', format: share },
    { title: title.standing, note: 'The attainment in words, by the bands of Settings.', format: '@' },
    {
      title: title.score,
      note: 'What it counts for: from the floor to the goal, else the attainment; never above the cap.',
      format: share,
    },
    { title: title.fullScore, note: 'What a goal that is just met scores.', format: '0%' },
    { title: title.weight, note: 'As in the tab Metrics; scores go by the proportions.', format: share },
    { title: title.toKnow, note: 'Why a figure is missing, and what is worth knowing of one.', format: '@' },
  ],
  rows: holders.flatMap((one) =>
    one.metrics
      .filter(({ goal, reached }) => goal !== undefined || reached.actual !== undefined)
      .map((of) => row(one, of)),
  ),
})

function row(one: HolderResult, of: MetricResult): SheetRow {
  const { measure, goal, reached, attained, score, said } = of
  const figures = formatOf(measure.unit)
  const none = goal === undefined && !said.length ? ['No goal is set.'] : said
  return {
    cells: [
      lineLabel(one, of),
      calledOn(one),
      measure.name,
      measure.objective,
      goal ?? '',
      reached.actual ?? '',
      attained?.share ?? '',
      attained?.word ?? '',
      score ?? '',
      1,
      measure.weight,
      none.join(' '),
    ],
    formats: [undefined, undefined, undefined, undefined, figures, figures],
  }
}
