import { date, name, number, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const objectives = keptTab({
  name: 'Objectives',
  about: 'What the business wants to reach. Every metric serves one.',
  columns: {
    objective: name('Objective', 'In a few words, such as Grow new business.', 220),
    owner: text('Owner', 'Who answers for it.', 160),
    validFrom: date('Valid from', 'The day from which it holds. Blank: from the start.'),
    validTo: date('Valid to', 'The last day on which it holds. Blank: until it is retired.'),
    target: number('Target', 'What is to be reached, if one figure says it.'),
    note: text('Note', 'Why it matters.', 260),
  },
})
export type Objective = RowOf<typeof objectives>
