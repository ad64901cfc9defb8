import type { Template } from './template'

export const accelerated: Template = {
  name: 'Accelerated over quota',
  about: 'A base rate up to quota, and higher ones on what is closed beyond it.',
  components: [
    {
      component: 'Commission',
      metric: 'Closed won',
      period: 'quarter',
      mode: 'marginal',
      tiersIn: 'share of quota',
      rates: [
        [0, 0.08],
        [1, 0.12],
        [1.25, 0.16],
      ],
      examples: [
        { amount: 100000, quota: 100000, expected: 8000 },
        { amount: 150000, quota: 100000, expected: 15000 },
      ],
    },
  ],
}
