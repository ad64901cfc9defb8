import { date, name, number, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const assignments = keptTab({
  name: 'Assignments',
  about: 'Who learns what by when, and how far it is: one row a person and item.',
  columns: {
    person: name('Person', 'As in the tab People.'),
    plan: text('Plan', 'The training plan that the item comes from; blank for an item of its own.', 180),
    item: name('Item', 'As in the tab Training, or any other.', 260),
    with: text('With', 'Who coaches, or is interviewed.'),
    assignedOn: date('Assigned on', 'The day that it was assigned.'),
    dueOn: date('Due on', 'The day until which it is to be done.'),
    startedOn: date('Started on', 'The day that the person began.'),
    completedOn: date('Completed on', 'The day that it was done.'),
    score: number('Score', 'What was reached, where it is scored.', 'General'),
    evidence: text('Evidence', 'A link or a sentence that shows it.', 220),
    waived: text('Waived because', 'Why the person need not do it.', 200),
    note: text('Note', 'Anything else.', 220),
  },
})
export type Assignment = RowOf<typeof assignments>
