import type { Ref, SheetTable } from '../../../model/generated-sheet'
import { bandOf } from '../../metrics/attained'
import { live, own, parts } from '../../sheet/formula'
import { everybodyOf, repsOf, type Scorecard, teamsOf } from '../scorecard'
import { formatOf } from './formats'
import { lineLabel } from './metrics-table'
import { bandFormula, settingCell } from './settings-table'
import { share, table, title } from './titles'

/**
 * Where what grows by the day will end if it goes on as so far. One call of PACE fills its column from the title down:
 * so it stays right when people sort the rows.
 */
export function paceTable({ results, settings: { bands } }: Scorecard): SheetTable {
  const everybody = everybodyOf(results)
  const holders = [...(everybody ? [everybody] : []), ...teamsOf(results), ...repsOf(results)]
  const paced = holders.flatMap((one) =>
    one.metrics.flatMap((of) => (of.pace === undefined ? [] : [{ label: lineLabel(one, of), ...of, pace: of.pace }])),
  )
  const body = (column: string): Ref => ({ table: table.pace, column, rows: 'body' })
  const days = parts`${settingCell('from')};${settingCell('to')};${settingCell('asOf')}`
  return {
    name: table.pace,
    columns: [
      { title: table.pace, note: 'Metrics that grow by the day and have a goal.', format: '@', look: 'name' },
      { title: title.goal, note: 'For the whole period.', format: 'General' },
      { title: title.actual, note: 'So far.', format: 'General' },
      { title: title.attainment, note: 'So far: Actual / Goal.', format: share },
      {
        title: title.pace,
        note: 'The attainment at the period’s end if the daily rate so far goes on. One formula in this cell fills the column.',
        format: share,
        ...(paced.length && { fills: parts`PACE(${body(title.actual)};${body(title.goal)};${days})` }),
      },
      { title: title.expected, note: 'The pace in words, by the bands of Settings.', format: '@' },
    ],
    rows: paced.map(({ label, goal, reached, attained, pace, measure }) => ({
      cells: [
        label,
        goal ?? '',
        reached.actual ?? '',
        attained?.share ?? '',
        pace,
        live(bandOf(pace, bands), bandFormula(own(table.pace)(title.pace))),
      ],
      formats: [undefined, formatOf(measure.unit), formatOf(measure.unit)],
    })),
  }
}
