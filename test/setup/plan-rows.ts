import type { Plan, Rate } from '../../src/model/plan'

const blank: Plan = {
  plan: 'Plan',
  validFrom: undefined,
  validTo: undefined,
  status: 'valid',
  component: 'Commission',
  metric: '',
  measuredOn: undefined,
  appliesTo: '',
  amountFrom: '',
  countsOn: undefined,
  period: 'quarter',
  cumulative: undefined,
  mode: undefined,
  tiersIn: undefined,
  targetIncentive: undefined,
  weight: undefined,
  gateMetric: '',
  gate: undefined,
  cap: undefined,
  floor: undefined,
  draw: undefined,
  recoverable: undefined,
  clawbackMonths: undefined,
  amortizeMonths: undefined,
}

/** A row of the tab Plans, blank but for what is told. */
export const planRow = (row: Partial<Plan> = {}, at = 2): Plan & { row: number } => ({ ...blank, ...row, row: at })

/** Rows of the tab Rates for a component. */
export const rateRows = (
  steps: readonly (readonly [from: number, rate: number])[],
  of: Partial<Rate> = {},
): (Rate & { row: number })[] =>
  steps.map(([from, rate], i) => ({
    plan: 'Plan',
    validFrom: undefined,
    component: 'Commission',
    ...of,
    from,
    rate,
    row: i + 2,
  }))
