import { choice, date, money, name, required, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const adjustmentReasons = ['correction', 'bonus', 'draw', 'forgiven draw', 'clawback', 'other'] as const

export const adjustments = keptTab({
  name: 'Adjustments',
  about: 'What is paid or taken back besides the plans, each with its reason. Rows are only ever added.',
  columns: {
    from: required(date('Period from', 'First day of the statement that it belongs to.')),
    to: required(date('Period to', 'Last day of that statement.')),
    person: name('Person', 'As in the tab People.'),
    amount: required(money('Amount', 'What is paid; with a minus what is taken back.')),
    reason: choice(
      'Reason',
      'draw: an advance that is owed from then on. forgiven draw: so much of it is no longer owed. The others are earnings.',
      adjustmentReasons,
    ),
    note: text('Note', 'Why it is so.', 260),
    by: text('By', 'Who entered it.'),
    on: date('On', 'The day that it was entered.'),
  },
})
export type Adjustment = RowOf<typeof adjustments>
