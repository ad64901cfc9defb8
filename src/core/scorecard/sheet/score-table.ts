import type { Cell } from '../../../model/cell'
import type { Live, Ref, SheetColumn, SheetRow, SheetTable } from '../../../model/generated-sheet'
import type { Bands } from '../../../model/settings'
import { bandOf } from '../../metrics/attained'
import { live, own, parts, valueOnly } from '../../sheet/formula'
import type { HolderResult, MetricResult } from '../results'
import { calledOn, everybodyOf, repsOf, type Scorecard, teamsOf } from '../scorecard'
import { barOptions } from './bars-table'
import { liveScores } from './live-scores'
import { bandFormula } from './settings-table'
import { share, table, title } from './titles'

/** Where the lines of a table take their scores from, and whether they are formulas. */
type Kind = { name: string; metrics: string; formulas: boolean }

/** Every rep in one line. */
export function repsTable(all: Scorecard): SheetTable {
  const kind = { name: table.reps, metrics: table.repMetrics, formulas: liveScores(all).reps }
  return {
    name: kind.name,
    columns: columnsOf(kind, 'Whose goals they are. A leader’s figures are those of everybody below.'),
    rows: repsOf(all.results).map((one) => rowOf(one, kind, all.settings.bands)),
  }
}

/** Every team in one line, and everybody together last. */
export function teamsTable(all: Scorecard): SheetTable {
  const kind = { name: table.teams, metrics: table.teamMetrics, formulas: liveScores(all).teams }
  const everybody = everybodyOf(all.results)
  return {
    name: kind.name,
    columns: columnsOf(kind, 'As in the tab People. A team’s ratio is the ratio of its people’s sums.'),
    rows: teamsOf(all.results).map((one) => rowOf(one, kind, all.settings.bands)),
    ...(everybody && { total: { ...rowOf(everybody, kind, all.settings.bands), look: 'total' } }),
  }
}

const columnsOf = ({ name }: Kind, note: string): SheetColumn[] => [
  { title: name, note, format: '@', look: 'name' },
  ...(name === table.reps ? [{ title: title.team, note: 'As in the tab People.', format: '@' }] : []),
  {
    title: title.score,
    note: 'What the metrics score together, each by its weight; 100% is every goal met.',
    format: share,
  },
  { title: title.standing, note: 'The score in words, by the bands of Settings.', format: '@' },
  { title: title.bar, note: 'The score from 0 to what the table Bars in cells says.', format: 'General' },
  {
    title: title.scoreAtEnd,
    note: 'What the metrics will score at the period’s end if all goes on as so far.',
    format: share,
  },
  { title: title.expected, note: 'The score at this pace in words, by the bands of Settings.', format: '@' },
  {
    title: title.covered,
    note: 'The share of all weights that is scored. A missing figure never counts as zero.',
    format: share,
  },
  { title: title.met, note: 'Metrics whose goal is met.', format: '0' },
  { title: title.close, note: 'Metrics close to their goal.', format: '0' },
  { title: title.behind, note: 'Metrics behind their goal as of today, though the period may go on.', format: '0' },
  { title: title.unknown, note: 'Metrics with a goal and no figure yet.', format: '0' },
  { title: title.behindAtEnd, note: 'Metrics that will be behind at the period’s end at this pace.', format: '0' },
]

function rowOf(one: HolderResult, { name, metrics, formulas }: Kind, bands: Bands): SheetRow {
  const cell = own(name)
  const { score, covered, scoreAtEnd } = one
  const figure = formulas ? live : valueOnly
  const count = (is: (of: MetricResult) => boolean) => one.metrics.filter(is).length
  const cells: (Cell | Live)[] = [calledOn(one)]
  if (name === table.reps) cells.push(one.seat?.team ?? '')
  return {
    cells: [
      ...cells,
      score === undefined ? '' : figure(score, scoreFormula(metrics, cell(name))),
      score === undefined ? '' : live(bandOf(score, bands), bandFormula(cell(title.score))),
      score === undefined ? '' : live('', parts`=SPARKLINE(${cell(title.score)};${barOptions})`),
      scoreAtEnd ?? '',
      scoreAtEnd === undefined ? '' : live(bandOf(scoreAtEnd, bands), bandFormula(cell(title.scoreAtEnd))),
      covered,
      count(({ attained }) => attained?.word === 'met'),
      count(({ attained }) => attained?.word === 'close'),
      count(({ attained }) => attained?.word === 'behind'),
      count(({ goal, attained }) => goal !== undefined && !attained),
      count(({ expected }) => expected?.word === 'behind'),
    ],
  }
}

/** The weighted score of the metrics of whom a cell names, wherever people sort them to. */
function scoreFormula(metrics: string, whose: Ref): Live['parts'] {
  const of = (column: string): Ref => ({ table: metrics, column, rows: 'body' })
  const theirs = (column: string) => parts`FILTER(${of(column)};${of(title.who)}=${whose})`
  return parts`=SCORE(${theirs(title.score)};${theirs(title.fullScore)};${theirs(title.weight)})`
}
