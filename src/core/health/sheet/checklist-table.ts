import type { SheetTable } from '../../../model/generated-sheet'
import type { Report } from '../report'
import { signalInWords } from '../signal-in-words'
import type { Signal } from '../signals'
import { table } from './titles'

const columns: readonly { title: string; note: string; of: readonly Signal['is'][] }[] = [
  { title: 'Training', note: 'Nothing assigned, begun or done for 90 days.', of: ['no training'] },
  { title: 'Coaching', note: 'No conversation on record for 30 days.', of: ['no coaching'] },
  {
    title: 'Goals',
    note: 'No goals that hold today, or goals that were agreed and not seen yet.',
    of: ['no goals', 'goals not seen'],
  },
  { title: 'Results', note: 'Goals of the last quarter that were missed, from half of them on.', of: ['goals missed'] },
]

/** What often goes before somebody leaves, person by person: a checklist, not a prediction. */
export const checklistTable = ({ everybody: { signals } }: Report): SheetTable => {
  const listed = signals.filter((one) => one.signals.length)
  return {
    name: table.checklist,
    columns: [
      { title: table.checklist, note: 'Something to talk about, not a prediction.', format: '@' },
      { title: 'Points', note: 'How many of the columns beside say something.', format: '0' },
      ...columns.map(({ title, note }) => ({ title, note, format: '@', look: 'sentence' as const })),
      { title: 'Talked about', note: 'Yours: when, and what came of it.', format: '@', input: 'typed' },
    ],
    rows: listed.length
      ? listed.map(({ name, signals: theirs }) => ({
          cells: [
            name,
            theirs.length,
            ...columns.map(({ of }) =>
              theirs.flatMap((one) => (of.includes(one.is) ? [signalInWords(one, (iso) => iso)] : [])).join('; '),
            ),
            '',
          ],
        }))
      : [{ cells: ['Nothing to talk about'], look: 'soft' }],
  }
}
