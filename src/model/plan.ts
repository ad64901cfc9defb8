import { choice, date, money, name, number, partOf, required, share, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

const yesNo = ['yes', 'no'] as const

export const plans = keptTab({
  name: 'Plans',
  about: 'Commission plans: one row a component and version. Rates by tier stand in the tab Rates.',
  columns: {
    plan: name('Plan', 'Name of the plan, as people carry it in the tab People.'),
    validFrom: date('Valid from', 'First day of this version. Blank: from the start.'),
    validTo: date('Valid to', 'Last day of this version. Blank: until a later version.'),
    status: choice('Status', 'Only valid plans pay.', ['draft', 'valid', 'retired']),
    component: text('Component', 'What this row pays for, such as Commission.'),
    metric: text('Metric', 'What is measured; blank: Closed won.'),
    measuredOn: choice('Measured on', 'The own figure, or the team’s.', ['own', 'team']),
    appliesTo: text('Applies to', 'Such as: Type = New. Blank: every deal.'),
    amountFrom: text('Amount from', 'The column that is measured; blank: Amount.'),
    countsOn: choice('Counts on', 'The day that a deal counts on.', ['close', 'paid']),
    period: choice('Period', 'How long tiers run before they start again.', ['month', 'quarter', 'year']),
    cumulative: choice('Cumulative', 'Whether the year to date counts, less what was paid.', yesNo),
    mode: choice(
      'Mode',
      'marginal: each slice earns its own rate. retroactive: the whole amount earns the rate reached. overage: all above quota earns the rate reached. curve: share of the target incentive.',
      ['marginal', 'retroactive', 'overage', 'curve'],
    ),
    tiersIn: choice('Tiers in', 'What From counts in the tab Rates.', ['amount', 'share of quota']),
    targetIncentive: money('Target incentive', 'Pay at 100%, for curves.'),
    weight: partOf('Weight', 'Share of the target incentive that this component carries.', '0%', '25%'),
    gateMetric: text('Gate metric', 'The metric that must reach the gate first.'),
    gate: share('Gate', 'Attainment below which nothing is paid.', '0%'),
    cap: money('Cap', 'Most that is paid in a period.'),
    floor: money('Floor', 'Least that is paid in a period.'),
    draw: money('Draw', 'Advance in a period.'),
    recoverable: choice('Recoverable', 'Whether a draw is paid back from later earnings.', yesNo),
    clawbackMonths: number('Clawback months', 'For how long a lost deal takes its commission back.', '0'),
    amortizeMonths: number('Amortize months', 'Over how many months the expense is spread.', '0'),
  },
})
export type Plan = RowOf<typeof plans>

export const rates = keptTab({
  name: 'Rates',
  about: 'The tiers of each plan: every row starts one.',
  columns: {
    plan: name('Plan', 'As in the tab Plans.'),
    validFrom: date('Valid from', 'The version of the plan that it belongs to.'),
    component: text('Component', 'As in the tab Plans.'),
    from: required(number('From', 'Where the tier starts: an amount, or a share of quota such as 100%.', 'General')),
    rate: required(share('Rate', 'What the tier pays.', '0.0##%')),
  },
})
export type Rate = RowOf<typeof rates>
