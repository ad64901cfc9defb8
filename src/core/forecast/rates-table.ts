import type { Ref, SheetTable } from '../../model/generated-sheet'
import type { Tiered } from '../plans/terms'
import type { RepPlan } from './rep-plan'
import { table } from './titles'

const tierLabel = (plan: RepPlan, component: Tiered, tier: number) =>
  [plan.name, component.component, `tier ${tier + 1}`].filter((part) => part !== '').join(', ')

/** The rates of a component on the forecast tab: start and rate, or its one rate. */
export const ratesOf = (plan: RepPlan, component: Tiered, columns: 'From' | 'Rate'): Ref => ({
  table: table.rates,
  column: columns,
  toColumn: 'Rate',
  rows: { from: tierLabel(plan, component, 0), to: tierLabel(plan, component, component.pays.tiers.length - 1) },
})

/** The rates that the commission expense is reckoned with: formulas refer to these cells. */
export const ratesTable = (plans: readonly RepPlan[]): SheetTable => ({
  name: table.rates,
  columns: [
    { title: table.rates, note: 'From the tabs Plans and Rates, as they were when this was generated.', format: '@' },
    { title: 'From', note: 'Where the tier starts.', format: '#,##0' },
    { title: 'Rate', note: 'What the tier pays.', format: '0.00%' },
    { title: 'Mode', note: 'How the tiers pay.', format: '@' },
  ],
  rows: plans.flatMap((plan) =>
    plan.components.flatMap((component) =>
      component.pays.tiers.map(({ from, rate }, tier) => ({
        cells: [tierLabel(plan, component, tier), from, rate, component.pays.mode],
        formats: [undefined, component.pays.ofQuota ? '0.0%' : undefined],
      })),
    ),
  ),
})
