import type { GeneratedSheet, SheetChart } from '../../../model/generated-sheet'
import { everybodyOf, repsOf, type Scorecard, teamsOf } from '../scorecard'
import { scorecardTab } from '../tab'
import { barsTable } from './bars-table'
import { definitionsTable } from './definitions-table'
import { findingsTable } from './findings-table'
import { liveScores } from './live-scores'
import { metricsTable } from './metrics-table'
import { objectivesTable } from './objectives-table'
import { paceTable } from './pace-table'
import { repsTable, teamsTable } from './score-table'
import { settingsTable } from './settings-table'
import { table, title } from './titles'
import { trainingTable } from './training-table'

/** More bars than that can't be read. */
const mostBars = 30

/** The scorecard of a period: by rep, team and objective, every metric of each, pace, and training against results. */
export function scorecardSheet(all: Scorecard): GeneratedSheet {
  const { label, results, settings } = all
  const { asOf, elapsed, period } = results
  const tab = scorecardTab(label)
  const everybody = everybodyOf(results)
  const reps = repsOf(results)
  return {
    tab,
    lines: [
      { name: 'title', text: tab, look: 'title' },
      {
        name: 'about',
        text: `As of ${asOf} · ${Math.round(elapsed * 100)}% of the period is over · ${period.from} to ${period.to} · ${settings.currency}`,
        look: 'soft',
      },
      { name: 'yours', text: yours(all), look: 'soft' },
    ],
    tables: [
      repsTable(all),
      teamsTable(all),
      objectivesTable(all),
      paceTable(all),
      metricsTable(table.repMetrics, reps),
      metricsTable(table.teamMetrics, [...(everybody ? [everybody] : []), ...teamsOf(results)]),
      trainingTable(all),
      definitionsTable(),
      settingsTable(all),
      barsTable(),
      findingsTable(all.findings),
    ],
    frozenRows: 0,
    frozenColumns: 1,
    widths: [260, 140, 170, 170, ...new Array(9).fill(110)],
    bands: {
      of: [
        { table: table.reps, columns: [title.score, title.scoreAtEnd] },
        { table: table.teams, columns: [title.score, title.scoreAtEnd] },
        { table: table.objectives, columns: [title.score] },
        { table: table.pace, columns: [title.attainment, title.pace] },
        { table: table.repMetrics, columns: [title.attainment, title.score] },
        { table: table.teamMetrics, columns: [title.attainment, title.score] },
      ],
      ...settings.bands,
    },
    charts: [
      ...(reps.length <= mostBars ? [scoreChart('Score by rep', table.reps, 22)] : []),
      scoreChart('Score by team', table.teams, 14),
    ],
  }
}

const scoreChart = (name: string, of: string, right: number): SheetChart => ({
  title: name,
  kind: 'bars',
  table: of,
  columns: [of, title.score, title.scoreAtEnd],
  beside: table.reps,
  right,
})

function yours(all: Scorecard): string {
  const { reps, teams } = liveScores(all)
  const values = teams ? 'scores of reps' : 'scores'
  return `What you type, note, format or insert stays when this is generated again. ${
    reps
      ? 'Scores and pace are formulas over the tables below.'
      : `There are so many people that ${values} are values: they change when this is generated again. The pace is a formula.`
  }`
}
