import type { SheetTable } from '../../../model/generated-sheet'
import { correlationInWords } from '../correlation'
import type { Scorecard } from '../scorecard'
import { table } from './titles'

/** How much training and results go together, and how sure that is. */
export function trainingTable({ training }: Scorecard): SheetTable {
  const { people, r } = training
  const figures = training.r === undefined ? ['', '', ''] : [r ?? '', training.low, training.high]
  return {
    name: table.training,
    columns: [
      { title: table.training, note: 'Two figures of each person, held against each other.', format: '@' },
      { title: 'People', note: 'Those who have both figures.', format: '0' },
      { title: 'r', note: 'Pearson’s correlation: 1 is in step, 0 no link, −1 against each other.', format: '0.00' },
      { title: 'r from', note: 'Where r may lie, with 95% confidence (Fisher’s z).', format: '0.00' },
      { title: 'r to', note: 'Likewise.', format: '0.00' },
      {
        title: 'In words',
        note: 'What that says. Two figures in step do not bring each other about.',
        format: '@',
      },
    ],
    rows: [
      {
        cells: [
          'Required training done, against score',
          people,
          ...figures,
          correlationInWords(training, (figure) => figure.toFixed(2)),
        ],
      },
    ],
  }
}
