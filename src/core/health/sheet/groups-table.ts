import type { SheetTable } from '../../../model/generated-sheet'
import { against } from '../benchmark'
import type { Group, Report } from '../report'
import { cautionOf, partInWords } from './in-words'
import { period, share, table } from './titles'

/** The last twelve months team by team, or manager by manager. */
export const groupsTable = (of: 'teams' | 'managers', report: Report): SheetTable => ({
  name: table[of],
  columns: [
    {
      title: table[of],
      note:
        of === 'teams'
          ? 'The last twelve months; each day counts those who are in the team on that day.'
          : 'The last twelve months of all who report up to the manager, who is not counted.',
      format: '@',
    },
    { title: 'People today', note: 'Who is here today.', format: '0' },
    { title: period.joiners, note: 'Who joined the company here.', format: '0' },
    {
      title: period.leavers,
      note: 'Who left the company from here. A move to another team is no leaving.',
      format: '0',
    },
    { title: 'Moved in', note: 'Who came from another team.', format: '0' },
    { title: 'Moved out', note: 'Who went to another team.', format: '0' },
    {
      title: period.average,
      note: 'The mean of the headcounts on the first day and at each month end.',
      format: '0.0',
    },
    { title: period.yearly, note: 'Leavers over the average headcount.', format: share },
    { title: 'Benchmarks', note: 'Where it stands against the two of the table Settings used.', format: '@' },
    { title: period.voluntary, note: 'Of the leavers whose reason is known.', format: '@' },
    { title: period.firstYear, note: 'Leavers who were here for less than a year.', format: '@' },
    { title: 'Median months here', note: 'Half of the people have been here longer.', format: '0.0' },
    { title: period.caution, note: 'What a rate of few people does not say.', format: '@' },
  ],
  rows: report[of].length
    ? report[of].map((group) => ({ cells: cellsOf(group, report) }))
    : [{ cells: [of === 'teams' ? 'No teams in the tab People' : 'No managers in the tab People'], look: 'soft' }],
})

const cellsOf = ({ name, here, year, tenures }: Group, { settings: { salesTurnover, allTurnover } }: Report) => [
  name,
  here,
  year.joiners.length,
  year.leavers.length,
  year.movedIn.length,
  year.movedOut.length,
  year.average,
  year.yearly ?? 'none',
  year.yearly === undefined ? '' : against(year.yearly, [salesTurnover, allTurnover]),
  partInWords(year.leaving.voluntary),
  partInWords(year.leaving.firstYear),
  tenures.median ?? '',
  cautionOf(year),
]
