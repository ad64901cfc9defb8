import type { WantedComponent } from '../../src/core/plans/wanted'
import type { Option } from '../parts/choice'

export type Values = WantedComponent['values']
export type Key = keyof Values

/** A term of a component: what it is called, and how it is typed; the first option stands for a blank. */
export type Field = { key: Key; label: string; hint?: string } & (
  | { as: 'text' | 'money' | 'share' | 'number' }
  | { as: 'choice'; options: Option[] }
)

const options = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** What decides how the tiers read. */
export const mainFields: Field[] = [
  {
    key: 'mode',
    label: 'Mode',
    as: 'choice',
    options: options({
      marginal: 'Each slice its own rate',
      retroactive: 'All at the rate reached',
      overage: 'Above quota at the rate reached',
      curve: 'Share of target incentive',
    }),
  },
  {
    key: 'tiersIn',
    label: 'Tiers in',
    as: 'choice',
    options: options({ amount: 'Amount', 'share of quota': 'Share of quota' }),
  },
  {
    key: 'period',
    label: 'Period',
    as: 'choice',
    options: options({ quarter: 'Quarter', month: 'Month', year: 'Year' }),
  },
]

/** All else, under "More". */
export const moreFields: Field[] = [
  { key: 'component', label: 'Component', as: 'text' },
  { key: 'metric', label: 'Metric', as: 'text', hint: 'Blank: Closed won.' },
  {
    key: 'measuredOn',
    label: 'Measured on',
    as: 'choice',
    options: options({ own: 'Own figure', team: 'The team’s' }),
  },
  { key: 'appliesTo', label: 'Applies to', as: 'text', hint: 'Such as Type = New. Blank: every deal.' },
  { key: 'amountFrom', label: 'Amount from', as: 'text', hint: 'Blank: the column Amount.' },
  {
    key: 'countsOn',
    label: 'Counts on',
    as: 'choice',
    options: options({ close: 'Day of closing', paid: 'Day of payment' }),
  },
  { key: 'cumulative', label: 'Year to date', as: 'choice', options: options({ no: 'No', yes: 'Yes' }) },
  { key: 'targetIncentive', label: 'Target incentive a year', as: 'money' },
  { key: 'weight', label: 'Weight', as: 'share' },
  { key: 'gateMetric', label: 'Gate metric', as: 'text', hint: 'Blank: the same metric.' },
  { key: 'gate', label: 'Gate', as: 'share' },
  { key: 'cap', label: 'Cap', as: 'money' },
  { key: 'floor', label: 'Floor', as: 'money' },
  { key: 'draw', label: 'Draw', as: 'money' },
  { key: 'recoverable', label: 'Draw is paid back', as: 'choice', options: options({ yes: 'Yes', no: 'No' }) },
  { key: 'clawbackMonths', label: 'Clawback months', as: 'number' },
  { key: 'amortizeMonths', label: 'Amortize months', as: 'number' },
]

export const fields = [...mainFields, ...moreFields]
