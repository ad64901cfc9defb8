import type { Template } from './template'

export const manager: Template = {
  name: 'Manager on team quota',
  about: 'A payout curve on the team’s attainment, with a target incentive a year.',
  components: [
    {
      component: 'Team attainment',
      metric: 'Closed won',
      measuredOn: 'team',
      period: 'quarter',
      mode: 'curve',
      tiersIn: 'share of quota',
      targetIncentive: 40000,
      weight: 1,
      rates: [
        [0.5, 0.25],
        [1, 1],
        [1.5, 2],
      ],
      examples: [
        { amount: 1000000, quota: 1000000, expected: 10000 },
        { amount: 1200000, quota: 1000000, expected: 14000 },
      ],
    },
  ],
}
