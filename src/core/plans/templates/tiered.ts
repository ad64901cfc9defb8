import type { Template } from './template'

export const tiered: Template = {
  name: 'Tiered',
  about: 'The rate rises with what is closed in a quarter; each slice earns its own rate.',
  components: [
    {
      component: 'Commission',
      metric: 'Closed won',
      period: 'quarter',
      mode: 'marginal',
      tiersIn: 'amount',
      rates: [
        [0, 0.05],
        [50000, 0.07],
        [100000, 0.1],
      ],
      examples: [
        { amount: 120000, expected: 8000 },
        { amount: 20000, prior: 40000, expected: 1200 },
      ],
    },
  ],
}
