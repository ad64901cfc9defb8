import type { Plan, Rate } from '../../model/plan'
import type { Stage } from '../../model/stage'

const since = '2024-01-01'
const component = 'Commission'

/** Two plans: an accelerated one in shares of quota, and one with a single step. */
export const samplePlans = (): Partial<Plan>[] =>
  ['Account executive', 'Commercial'].map((plan) => ({
    plan,
    validFrom: since,
    status: 'valid',
    component,
    metric: 'Closed won',
    measuredOn: 'own',
    countsOn: 'close',
    period: 'quarter',
    mode: 'marginal',
    tiersIn: 'share of quota',
  }))

const tiers = (plan: string, steps: [number, number][]): Rate[] =>
  steps.map(([from, rate]) => ({ plan, validFrom: since, component, from, rate }))

export const sampleRates = (): Rate[] => [
  ...tiers('Account executive', [
    [0, 0.08],
    [1, 0.12],
    [1.25, 0.16],
  ]),
  ...tiers('Commercial', [
    [0, 0.1],
    [1, 0.14],
  ]),
]

export const sampleStages: Stage[] = [
  { stage: 'Prospecting', category: 'Pipeline', probability: 0.1 },
  { stage: 'Qualification', category: 'Pipeline', probability: 0.25 },
  { stage: 'Proposal', category: 'Best case', probability: 0.5 },
  { stage: 'Negotiation', category: 'Commit', probability: 0.75 },
  { stage: 'Closed Won', category: 'Won', probability: 1 },
  { stage: 'Closed Lost', category: 'Lost', probability: 0 },
]
