import type { Template } from './template'

export const saas: Template = {
  name: 'SaaS account executive',
  about: 'New business accelerates over quota, expansion pays one rate; newcomers ramp up and have a draw.',
  components: [
    {
      component: 'New business',
      metric: 'Closed won',
      appliesTo: 'Type = New',
      period: 'quarter',
      mode: 'marginal',
      tiersIn: 'share of quota',
      draw: 6000,
      recoverable: 'yes',
      clawbackMonths: 6,
      amortizeMonths: 36,
      rates: [
        [0, 0.1],
        [1, 0.15],
      ],
      examples: [
        { amount: 200000, quota: 200000, expected: 20000 },
        { amount: 60000, quota: 200000, prior: 180000, expected: 8000 },
      ],
    },
    {
      component: 'Expansion',
      metric: 'Closed won',
      appliesTo: 'Type <> New',
      period: 'quarter',
      mode: 'marginal',
      tiersIn: 'amount',
      clawbackMonths: 6,
      rates: [[0, 0.05]],
      examples: [
        { amount: 30000, expected: 1500 },
        { amount: 999.99, expected: 50 },
      ],
    },
  ],
  ramp: {
    name: 'Account executive',
    steps: [
      [1, 0.25],
      [2, 0.5],
      [3, 0.75],
      [4, 1],
    ],
  },
}
