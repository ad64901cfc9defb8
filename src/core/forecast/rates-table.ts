import type { Ref, SheetRow, SheetTable } from '../../model/generated-sheet'
import { isTiered, type Terms } from '../plans/terms'
import type { RepPlan } from './expense/assigned'
import type { Formulated } from './expense/formulable'
import type { RepFigures } from './rep-figures'
import { table } from './titles'

const money = '#,##0.00'
const share = '0.0%'

const label = (plan: RepPlan, { component }: Terms, part: string) =>
  [plan.label, component, part].filter((piece) => piece !== '').join(', ')

const steps = ({ pays }: Terms): readonly { label: string; from: number; rate: number }[] =>
  pays.by === 'tiers'
    ? pays.tiers.map(({ from, rate }, i) => ({ label: `tier ${i + 1}`, from, rate }))
    : pays.points.map(({ attainment, share }, i) => ({ label: `point ${i + 1}`, from: attainment, rate: share }))

/** The rates of a component on the forecast tab: starts and rates, or its one rate. */
export function ratesOf(plan: RepPlan, terms: Terms, columns: 'From' | 'Rate'): Ref {
  const labels = steps(terms).map((step) => label(plan, terms, step.label))
  return {
    table: table.rates,
    column: columns,
    toColumn: 'Rate',
    rows: { from: labels[0] as string, to: labels[labels.length - 1] as string },
  }
}

/** What a component has besides its rates. */
export type Limit = 'gate' | 'cap' | 'floor'

const cellOf = (row: string): Ref => ({ table: table.rates, column: 'Rate', rows: { from: row, to: row } })

/** The cell of a gate, cap or floor. */
export const limitOf = (plan: RepPlan, terms: Terms, limit: Limit): Ref => cellOf(label(plan, terms, limit))

/** The cell of a target incentive of the period: the plan's, or a rep's own. */
export const targetOf = (plan: RepPlan, rep: RepFigures, { terms, target }: Formulated): Ref =>
  cellOf(targetLabel(plan, rep, { terms, target }))

const targetLabel = (plan: RepPlan, { name, paid }: RepFigures, { terms }: Formulated) => {
  const own = paid?.earnings.find((one) => one.terms === terms)?.toDate.situation.target
  return label(plan, terms, own === undefined ? 'target incentive' : `target incentive of ${name}`)
}

/** The terms that the commission expense is reckoned with; formulas refer to these cells. None where nobody is on a plan. */
export function ratesTable(reps: readonly RepFigures[]): SheetTable | undefined {
  const plans = new Set(reps.flatMap(({ paid }) => paid?.stretches.flatMap(({ plan }) => plan ?? []) ?? []))
  const rows = [...plans].flatMap((plan) =>
    plan.components.flatMap(({ terms, each }) => [
      ...steps(terms).map(
        (step): SheetRow => ({
          cells: [label(plan, terms, step.label), step.from, step.rate, isTiered(terms) ? terms.pays.mode : 'curve'],
          formats: [
            undefined,
            isTiered(terms) && !terms.pays.ofQuota ? undefined : share,
            each && isTiered(terms) ? money : undefined,
          ],
        }),
      ),
      ...limitRows(plan, terms),
      ...targetRows(plan, terms, reps),
    ]),
  )
  if (!rows.length) return undefined
  return {
    name: table.rates,
    columns: [
      { title: table.rates, note: 'From the tabs Plans and Rates, as they were when this was generated.', format: '@' },
      { title: 'From', note: 'Where the tier starts, or the attainment of a point of a curve.', format: '#,##0' },
      {
        title: 'Rate',
        note: 'What the tier or point pays; or what the gate, cap, floor or target is.',
        format: '0.00%',
      },
      { title: 'Mode', note: 'How the tiers pay.', format: '@' },
    ],
    rows,
  }
}

const limitRows = (plan: RepPlan, terms: Terms): SheetRow[] =>
  Object.entries({ gate: terms.gate?.attainment, cap: terms.cap, floor: terms.floor }).flatMap(([limit, figure]) =>
    figure === undefined
      ? []
      : [
          {
            cells: [label(plan, terms, limit), '', figure, limit],
            formats: [undefined, undefined, limit === 'gate' ? share : money],
          },
        ],
  )

function targetRows(plan: RepPlan, terms: Terms, reps: readonly RepFigures[]): SheetRow[] {
  const targets = new Map<string, number>()
  for (const rep of reps) {
    const formula = rep.paid && 'formula' in rep.paid ? rep.paid.formula : []
    for (const one of formula)
      if (one.terms === terms && one.target !== undefined) targets.set(targetLabel(plan, rep, one), one.target)
  }
  return [...targets].map(([row, target]) => ({
    cells: [row, '', target, 'of the period'],
    formats: [undefined, undefined, money],
  }))
}
