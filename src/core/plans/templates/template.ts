import type { IsoDate } from '../../../model/civil-date'
import type { Plan, Rate } from '../../../model/plan'
import type { PlanCheck } from '../../../model/plan-check'
import type { Ramp } from '../../../model/ramp'

type Steps = readonly (readonly [from: number, rate: number])[]
type Example = Pick<PlanCheck, 'amount' | 'expected'> & Partial<Pick<PlanCheck, 'quota' | 'prior'>>

/** A component to start from: what differs from a blank row of Plans, its rates, and examples of what it pays. */
type Part = Partial<Plan> & { component: string; rates: Steps; examples: readonly Example[] }

/** A plan to start from. */
export type Template = {
  name: string
  /** For whom, in a sentence. */
  about: string
  components: readonly Part[]
  ramp?: { name: string; steps: Steps }
}

/** The rows of a plan that is started from a template: a draft from a day on, under a name of one's own. */
export type Started = { plans: Partial<Plan>[]; rates: Rate[]; ramps: Ramp[]; checks: PlanCheck[] }

export function startFrom({ components, ramp }: Template, plan: string, validFrom: IsoDate): Started {
  return {
    plans: components.map(({ rates, examples, ...row }) => ({ ...row, plan, validFrom, status: 'draft' })),
    rates: components.flatMap(({ component, rates }) =>
      rates.map(([from, rate]) => ({ plan, validFrom, component, from, rate })),
    ),
    ramps: ramp ? ramp.steps.map(([month, share]) => ({ ramp: ramp.name, month, share })) : [],
    checks: components.flatMap(({ component, examples }) =>
      examples.map((example) => ({ plan, validFrom, component, quota: undefined, prior: undefined, ...example })),
    ),
  }
}
