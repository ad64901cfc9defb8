import type { SheetTable } from '../../../model/generated-sheet'
import { settings as declared } from '../../../model/settings'
import { dayOf } from '../../calendar/days'
import type { Report } from '../report'
import { missedAfter } from '../signals'
import { capacity, day, period, seat, share, table } from './titles'

/** What the report was reckoned with. */
export const settingsTable = ({ asOf, quarter, settings }: Report): SheetTable => ({
  name: table.settings,
  columns: [
    { title: table.settings, note: 'What this was reckoned with.', format: '@' },
    { title: 'Value', note: 'As it was when this was generated.', format: '@', look: 'name' },
    { title: 'Comes from', note: 'Where it is changed.', format: '@' },
  ],
  rows: [
    { cells: ['As of', dayOf(asOf), 'the day of generating'], formats: [undefined, day, undefined] },
    { cells: ['Quarter of the capacity', quarter.label, 'the fiscal calendar'] },
    ...(['salesTurnover', 'allTurnover'] as const).map((key) => ({
      cells: [declared[key].column.title, settings[key], 'the tab Settings; often quoted, no first source found'],
      formats: [undefined, share, undefined],
    })),
    { cells: [declared.currency.column.title, settings.currency, 'the tab Settings'] },
  ],
})

const meanings: readonly (readonly [string, string])[] = [
  [period.leavers, 'Whose last day in the company falls in the period. Who changes teams or roles has not left.'],
  [
    period.average,
    'The mean of the headcounts on the first day and at each month end; people count on their last day.',
  ],
  [period.yearly, 'Leavers ÷ average headcount × how often the period fits in a year, as TURNOVER_RATE reckons it.'],
  [period.voluntary, 'Leavers with the reason voluntary, of those with a reason.'],
  [period.firstYear, 'Leavers with less than 12 whole months here, of those with a first day.'],
  [table.cohorts, 'Of those who joined so long ago, how many stayed so long.'],
  [capacity.carries, 'Agreed goals on Closed won less days not here and ramps: what plans pay by.'],
  [seat.cost, 'Quota of such a seat × days open ÷ days in all × expected attainment.'],
  [
    table.checklist,
    `No training for ${missedAfter.training} days, no coaching for ${missedAfter.coaching} days, half of the last quarter’s goals missed, goals not seen. Each often goes before somebody leaves, and says nothing certain of anybody.`,
  ],
]

/** What the figures mean. */
export const definitionsTable: SheetTable = {
  name: table.definitions,
  look: 'soft',
  columns: [
    { title: table.definitions, note: 'A figure of this tab.', format: '@' },
    { title: 'Meaning', note: 'How it is counted or reckoned.', format: '@' },
  ],
  rows: meanings.map((cells) => ({ cells })),
}

/** What is worth a look before the figures are used. */
export const findingsTable = ({ findings }: Report): SheetTable => {
  return {
    name: table.findings,
    columns: [{ title: table.findings, note: 'What is worth a look before the figures are used.', format: '@' }],
    rows: findings.length
      ? findings.map(({ message }) => ({ cells: [message], look: 'finding' }))
      : [{ cells: ['No findings'], look: 'soft' }],
  }
}
