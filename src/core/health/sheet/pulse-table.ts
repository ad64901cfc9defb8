import type { SheetTable } from '../../../model/generated-sheet'
import type { Report } from '../report'
import { table } from './titles'

/** How people said they are, quarter by quarter, and how many said so. */
export const pulseTable = ({ everybody: { pulse } }: Report): SheetTable => ({
  name: table.pulse,
  columns: [
    { title: table.pulse, note: 'The answers of a quarter in the tab Coaching.', format: '@' },
    { title: 'Answers', note: 'Of few answers a mean says little, and one may tell who gave it.', format: '0' },
    { title: 'Feels able', note: 'The mean, from 1 to 5.', format: '0.0' },
    { title: 'Feels valued', note: 'The mean, from 1 to 5.', format: '0.0' },
  ],
  rows: pulse.length
    ? pulse.map(({ label, n, able, valued }) => ({ cells: [label, n, able, valued] }))
    : [{ cells: ['No answers yet'], look: 'soft' }],
})
