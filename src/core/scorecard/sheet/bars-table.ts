import type { Ref, SheetTable } from '../../../model/generated-sheet'
import { table, title } from './titles'

/** What SPARKLINE is told: in cells, since a list in a formula is written differently from country to country. */
export const barOptions: Ref = {
  table: table.bars,
  column: table.bars,
  toColumn: title.value,
  rows: { from: 'charttype', to: 'max' },
}

/** How the bars in cells are drawn. */
export const barsTable = (): SheetTable => ({
  name: table.bars,
  columns: [
    { title: table.bars, note: 'What the bars of the column Score as a bar are drawn by.', format: '@' },
    { title: title.value, note: 'Change it here: max is the score of a full bar.', format: 'General' },
  ],
  rows: [{ cells: ['charttype', 'bar'] }, { cells: ['max', 1] }],
})
