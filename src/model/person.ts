import { choice, date, money, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const people = keptTab({
  name: 'People',
  about: 'Everybody who sells or leads sellers. A later row with a later Valid from records a change.',
  columns: {
    name: text('Name', 'Full name. A row without a name is an open seat.', 160),
    aliases: text('Also known as', 'Names that the CRM uses for this person, separated by semicolons.', 180),
    email: text('Email', 'Work address.', 180),
    role: text('Role', 'Such as Account executive.'),
    manager: text('Manager', 'Name of the manager, as in this tab.'),
    team: text('Team', 'Name of the team.'),
    plan: text('Plan', 'Commission plan, as in the tab Plans.'),
    ramp: text('Ramp', 'Ramp for newcomers, as in the tab Ramps. Blank: full quota from the start.'),
    targetIncentive: money('Target incentive', 'Variable pay a year at 100% of quota, if it differs from the plan.'),
    validFrom: date('Valid from', 'The day from which this row holds. Blank: from the start.'),
    startDate: date('Start date', 'First day in the company.'),
    endDate: date('End date', 'Last day in the company; blank while the person is here.'),
    leaving: choice('Reason for leaving', 'Why the person left.', ['voluntary', 'involuntary', 'other']),
  },
})
export type Person = RowOf<typeof people>
