import { closedWon } from '../../model/goal'
import { plainName } from '../../model/plain-name'
import { type Plan, plans as plansTab, type Rate, rates as ratesTab } from '../../model/plan'
import type { Fault } from '../../model/problem'
import { modes } from '../commission/mode'
import { byTiers } from './by-tiers'
import { conditionsIn } from './condition'
import type { Pays, Terms } from './terms'
import type { Version } from './versions'

type Placed<T> = T & { row: number }

/** The components of a version. Every row that can't be reckoned with is told, with its cell, and is not among them. */
export function termsOf(version: Version, rates: readonly Placed<Rate>[], faults: Fault[]): Terms[] {
  const seen = new Map<string, number>()
  return version.rows.flatMap((row) => {
    const first = seen.get(plainName(row.component))
    if (first !== undefined) {
      faults.push(at(row, 'component', `${named(row)} stands in row ${first} already, which counts. Delete one.`))
      return []
    }
    seen.set(plainName(row.component), row.row)
    const before = faults.length
    const terms = componentOf(row, version, rates, faults)
    return faults.length > before ? [] : [terms]
  })
}

const named = ({ component }: Plan) => (component ? `the component ${component}` : 'the component without a name')

/** A fault in a cell of the tab Plans. */
export const at = ({ row }: Placed<Plan>, column: keyof typeof plansTab.columns, message: string): Fault => ({
  message: `${plansTab.name}, row ${row}, ${plansTab.columns[column].title}: ${message}`,
  at: { tab: plansTab.name, row, column: plansTab.columns[column].title },
})

/** The rows of the tab Rates that belong to a component of a version. */
export const ratesOf = (
  { component }: Pick<Plan, 'component'>,
  { plan, from }: Version,
  rates: readonly Placed<Rate>[],
): Placed<Rate>[] =>
  rates.filter(
    (rate) =>
      plainName(rate.plan) === plainName(plan) &&
      plainName(rate.component) === plainName(component) &&
      (rate.validFrom ?? '') === from,
  )

function componentOf(row: Placed<Plan>, version: Version, rates: readonly Placed<Rate>[], faults: Fault[]): Terms {
  const appliesTo =
    row.appliesTo === '' ? [] : conditionsIn(row.appliesTo, (message) => faults.push(at(row, 'appliesTo', message)))
  if (row.validTo !== version.to)
    faults.push(
      at(
        row,
        'validTo',
        `found ${row.validTo ?? 'a blank'}, expected ${version.to ?? 'a blank'}, as in the version’s other rows.`,
      ),
    )
  const mine = ratesOf(row, version, rates)
  if (!mine.length)
    faults.push(at(row, 'component', `${named(row)} has no row in the tab ${ratesTab.name} for this version.`))
  return {
    plan: row.plan,
    from: version.from,
    component: row.component,
    metric: row.metric || closedWon,
    measuredOn: row.measuredOn ?? 'own',
    appliesTo,
    amountFrom: row.amountFrom,
    countsOn: row.countsOn ?? 'close',
    window: row.period ?? 'quarter',
    cumulative: row.cumulative === 'yes',
    pays: row.mode === 'curve' ? curveOf(mine, row, faults) : tiersOf(mine, row, faults),
    target: row.targetIncentive,
    weight: row.weight ?? 1,
    gate:
      row.gate === undefined ? undefined : { metric: row.gateMetric || row.metric || closedWon, attainment: row.gate },
    cap: row.cap,
    floor: row.floor,
    clawbackMonths: row.clawbackMonths,
    amortizeMonths: row.amortizeMonths,
  }
}

function tiersOf(rates: readonly Placed<Rate>[], row: Placed<Plan>, faults: Fault[]): Pays {
  const mode = modes.find((known) => known === row.mode) ?? 'marginal'
  if (mode === 'overage' && row.tiersIn === 'amount')
    faults.push(at(row, 'tiersIn', 'found amount, expected share of quota, which overage needs.'))
  if (row.weight !== undefined && row.weight !== 1)
    faults.push(at(row, 'weight', 'a weight is a part of the target incentive, which only the mode curve pays.'))
  return byTiers(rates, mode, row.tiersIn === 'share of quota' || mode === 'overage', (rateRow, message) =>
    faults.push({
      message: `${ratesTab.name}, row ${rateRow}: ${message}`,
      at: { tab: ratesTab.name, row: rateRow, column: ratesTab.columns.from.title },
    }),
  )
}

function curveOf(rates: readonly Placed<Rate>[], row: Placed<Plan>, faults: Fault[]): Pays {
  if (row.tiersIn === 'amount')
    faults.push(at(row, 'tiersIn', 'found amount, expected share of quota, which a curve needs.'))
  rates.forEach(({ row: rateRow, from }, i) => {
    const above = rates[i - 1]
    if (above && from <= above.from)
      faults.push({
        message: `${ratesTab.name}, row ${rateRow}: starts at ${from}, not above row ${above.row} (${above.from}). Points of a curve must rise.`,
        at: { tab: ratesTab.name, row: rateRow, column: ratesTab.columns.from.title },
      })
  })
  return { by: 'curve', points: rates.map(({ from, rate }) => ({ attainment: from, share: rate })) }
}
