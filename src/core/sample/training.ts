import type { Training } from '../../model/training'
import { meetings } from './metrics'

const rep = 'Account executive'

/** The training plans of the made-up company, by name. */
export const firstDays = 'First 90 days'
export const negotiation = 'Negotiation'
export const everyYear = 'Every year'

const item = (values: Partial<Training>): Partial<Training> => ({ required: 'yes', ...values })

/** Four plans: for newcomers, for the gap that many share, for everybody once a year, and for those who begin to lead. */
export const sampleTraining = (): Partial<Training>[] => [
  ...[
    item({
      item: 'Walk through the CRM',
      type: 'enablement tool',
      link: 'https://example.com/learn/crm',
      dueIn: 7,
      skill: 'Keeping the CRM',
    }),
    item({
      item: 'How our best discovery calls run',
      type: 'reading',
      link: 'https://example.com/learn/discovery',
      required: 'no',
      dueIn: 21,
      skill: 'Discovery',
    }),
    item({
      item: 'Show the product to a colleague',
      type: 'course',
      link: 'https://example.com/learn/demo',
      after: 'Walk through the CRM',
      dueIn: 30,
      skill: 'Product knowledge',
      outcome: 'Win rate',
    }),
    item({ item: 'Talk to three customers who bought last year', type: 'informational interview', dueIn: 35 }),
    item({ item: 'Sit in on five first meetings', type: 'coaching', dueIn: 45, skill: 'Discovery', outcome: meetings }),
    item({
      item: 'Present a territory plan',
      type: 'other',
      after: 'Talk to three customers who bought last year',
      dueIn: 60,
      outcome: 'Opportunities created',
    }),
  ].map((one) => ({ plan: firstDays, role: rep, ...one })),
  ...[
    item({
      item: 'Negotiating without a discount',
      type: 'course',
      link: 'https://example.com/learn/negotiation',
      dueIn: 30,
      skill: 'Negotiation',
      outcome: 'Average won deal',
    }),
    item({
      item: 'Role play: the buyer wants 20% off',
      type: 'coaching',
      after: 'Negotiating without a discount',
      dueIn: 45,
      skill: 'Negotiation',
      outcome: 'Average won deal',
    }),
  ].map((one) => ({ plan: negotiation, role: rep, ...one })),
  item({
    plan: everyYear,
    item: 'Protecting customers’ data',
    type: 'course',
    link: 'https://example.com/learn/data',
    dueIn: 30,
    repeat: 12,
  }),
  ...[
    item({ item: 'Coaching conversations', type: 'course', dueIn: 45, skill: 'Coaching' }),
    item({
      item: 'Ask two managers how they forecast',
      type: 'informational interview',
      dueIn: 30,
      skill: 'Forecasting',
    }),
  ].map((one) => ({ plan: 'First team', role: 'Sales manager', ...one })),
]
