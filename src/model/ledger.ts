import { choice, date, money, name, number, required, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

/**
 * What a row of Ledger says. `terms`: a component as it paid. `component`, `deal`, `other`: what was earned, each with
 * its inputs. `adjustment`, `clawback`, `difference`: what was added or taken. `statement`: what was paid.
 */
const ledgerKinds = [
  'terms',
  'component',
  'deal',
  'other',
  'adjustment',
  'clawback',
  'difference',
  'statement',
] as const

export const ledger = keptTab({
  name: 'Ledger',
  about: 'Every input and result of approved statements. Rows are only ever added, and only by approving.',
  columns: {
    from: required(date('Period from', 'First day of the period that the row is about.')),
    to: required(date('Period to', 'Last day of that period.')),
    approvedFrom: required(date('Approved from', 'First day of the statement that was approved with it.')),
    approvedTo: required(date('Approved to', 'Last day of that statement.')),
    person: name('Person', 'As in the tab People.'),
    kind: required(choice('Row', 'What the row says.', ledgerKinds)),
    plan: text('Plan', 'The plan that paid.'),
    version: text('Plan version', 'The first day of its version; blank: from the start.'),
    component: text('Component', 'As in the tab Plans.'),
    windowFrom: date('Window from', 'First day of the month, quarter or year that its tiers ran over.'),
    windowTo: date('Window to', 'Last day of that window.'),
    deal: text('Deal', 'Key of the deal, and who is credited.'),
    name: text('Deal name', 'As the deal tab had it.'),
    account: text('Account', 'Who bought.'),
    sourceTab: text('Source tab', 'The tab that the deal was read from.'),
    sourceRow: number('Source row', 'Its row there at that time.', '0'),
    day: date('Counted on', 'The day that the deal counted on.'),
    amount: money('Amount', 'Of the whole deal, as the component measured it.'),
    share: number('Share', 'Share of the deal that was credited.', '0.0#######%'),
    credited: money('Credited', 'What of the amount was credited.'),
    measured: number('Measured', 'What the component had measured at the period’s end.', '#,##0.00'),
    quota: number('Quota', 'What it was held against.', '#,##0.00'),
    commission: money('Commission', 'What the row earned.'),
    paid: money('Paid', 'What was paid out.'),
    note: text('Note', 'Why: the reason of an adjustment, the cause of a difference.', 260),
    inputs: text('Inputs', 'All else that the figures depend on, exactly, for reckoning them again.', 260),
  },
})
export type LedgerRow = RowOf<typeof ledger>
