import { name, required, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const log = keptTab({
  name: 'Log',
  about:
    'What was approved, by whom and when. Each digest covers its row, its rows of Ledger and the digest before it.',
  columns: {
    when: required(text('When', 'Day and time, in the spreadsheet’s time zone.', 150)),
    who: name('Who', 'The address of who did it; a typed name says that it was typed.', 200),
    what: name('What', 'What was done.'),
    period: text('Period', 'The period that it was done for.'),
    detail: text('Detail', 'How many rows of Ledger, and what they come to.', 260),
    digest: text('Digest', 'SHA-256 over this row, its rows of Ledger and the digest before.', 260),
  },
})
export type LogRow = RowOf<typeof log>
