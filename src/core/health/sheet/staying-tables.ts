import type { SheetTable } from '../../../model/generated-sheet'
import { marks } from '../cohorts'
import type { Report } from '../report'
import { partInWords } from './in-words'
import { table } from './titles'

/** Who stayed, by the fiscal year of joining. */
export const cohortsTable = ({ everybody: { cohorts } }: Report): SheetTable => ({
  name: table.cohorts,
  columns: [
    { title: table.cohorts, note: 'The fiscal year of the first day.', format: '@' },
    { title: 'Joined', note: 'How many joined in it.', format: '0' },
    { title: 'Here today', note: 'How many of them are still here.', format: '0' },
    ...marks.map((months) => ({
      title: `Stayed ${months} months`,
      note: `Of those who joined at least ${months} months ago.`,
      format: '@',
    })),
  ],
  rows: cohorts.length
    ? cohorts.map(({ label, joined, hereNow, stayed }) => ({
        cells: [
          `Joined in ${label}`,
          joined,
          hereNow,
          ...marks.map((months) => (stayed[months].of ? partInWords(stayed[months]) : 'too early to say')),
        ],
      }))
    : [{ cells: ['No start dates in the tab People'], look: 'soft' }],
})

/** How long those who are here have been here. */
export const tenureTable = ({ everybody: { tenures } }: Report): SheetTable => ({
  name: table.tenure,
  columns: [
    { title: table.tenure, note: 'In whole months up to today.', format: '@' },
    { title: 'People', note: 'Who is here today.', format: '0' },
  ],
  rows: [...tenures.bands, { label: 'Not known: no start date', people: tenures.unknown }].map(({ label, people }) => ({
    cells: [label, people],
  })),
})
