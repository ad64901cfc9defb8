import { date, name, number, required, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const actuals = keptTab({
  name: 'Actuals',
  about: 'What each person reached on metrics that are typed.',
  columns: {
    person: name('Person', 'As in the tab People.'),
    metric: name('Metric', 'As in the tab Metrics; its source is typed.'),
    from: required(date('From', 'First day that the figure covers.')),
    to: required(date('To', 'Last day that the figure covers.')),
    actual: number('Actual', 'What was reached. Blank: not known yet, which is not zero.', 'General'),
    note: text('Note', 'Where the figure comes from.', 220),
  },
})
export type Actual = RowOf<typeof actuals>
