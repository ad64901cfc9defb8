import { people } from '../../src/model/person'
import { plans, rates } from '../../src/model/plan'
import { planChecks } from '../../src/model/plan-check'

const titles = ({ columns }: { columns: object }) => Object.values(columns).map(({ title }) => title as string)
const line = ({ columns }: { columns: object }, values: Record<string, string | number>) =>
  Object.keys(columns).map((key) => values[key] ?? '')

/** A workbook with a plan of two tiers in money, valid from the year's start, an example that holds, and Ann on it. */
export const planTabs = (): Record<string, (string | number)[][]> => {
  const of = { plan: 'Rep plan', validFrom: '2026-01-01', component: 'Commission' }
  return {
    Sheet1: [['Amount', 'Commission'], [70000]],
    People: [titles(people), line(people, { name: 'Ann Ames', plan: 'Rep plan' })],
    Plans: [
      titles(plans),
      line(plans, { ...of, status: 'valid', period: 'quarter', mode: 'marginal', tiersIn: 'amount' }),
    ],
    Rates: [
      titles(rates),
      line(rates, { ...of, from: 0, rate: 0.05 }),
      line(rates, { ...of, from: 50000, rate: 0.08 }),
    ],
    'Plan checks': [titles(planChecks), line(planChecks, { ...of, amount: 60000, expected: 3300 })],
  }
}
