import type { Template } from './template'

export const sdr: Template = {
  name: 'SDR per meeting',
  about: 'An amount for each meeting held, a higher one from the twenty-first of a month on.',
  components: [
    {
      component: 'Meetings',
      metric: 'Meetings held',
      period: 'month',
      mode: 'marginal',
      tiersIn: 'amount',
      rates: [
        [0, 50],
        [20, 75],
      ],
      examples: [
        { amount: 12, expected: 600 },
        { amount: 25, expected: 1375 },
      ],
    },
  ],
}
