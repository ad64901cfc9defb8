import { date, money, name, number, required, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const planChecks = keptTab({
  name: 'Plan checks',
  about:
    'Worked examples of each plan: what has to come out. A plan with an example that does not hold can’t be valid.',
  columns: {
    plan: name('Plan', 'As in the tab Plans.'),
    validFrom: date('Valid from', 'The version of the plan that it checks.'),
    component: text('Component', 'As in the tab Plans.'),
    amount: required(number('Amount', 'What is credited, as the component measures it.', '#,##0.00')),
    quota: number('Quota', 'The quota of the period; blank where none is needed.', '#,##0.00'),
    prior: number('Prior', 'What was credited earlier in the period; blank: nothing.', '#,##0.00'),
    expected: required(money('Expected', 'The commission that has to come out, to the cent.')),
  },
})
export type PlanCheck = RowOf<typeof planChecks>
