import type { Template } from './template'

export const flat: Template = {
  name: 'Flat rate',
  about: 'One rate on everything that a rep closes.',
  components: [
    {
      component: 'Commission',
      metric: 'Closed won',
      period: 'quarter',
      mode: 'marginal',
      tiersIn: 'amount',
      rates: [[0, 0.08]],
      examples: [
        { amount: 50000, expected: 4000 },
        { amount: 12345.67, prior: 50000, expected: 987.65 },
      ],
    },
  ],
}
