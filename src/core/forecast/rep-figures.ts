import { plainName } from '../../model/plain-name'
import { commission } from '../commission/commission'
import { commissionPlan } from '../commission/plan'
import { flatRate } from '../commission/rate-table'
import { type Formulable, formulable } from './expense/formulable'
import type { Lacking, Paid } from './expense/paid'
import type { Forecast } from './forecast'
import { amountsOf } from './rep-amounts'
import { noSums } from './tally'
import { total } from './titles'

/** The figures of one rep, or of all, as the table by rep shows them; money in money, shares as shares. */
export type RepFigures = {
  name: string
  quota: number | undefined
  won: number
  commit: number
  bestCase: number
  pipeline: number
  weighted: number
  open: number
  adjustment: number
  forecast: number
  /** Undefined without a plan. */
  paid: (Paid & Formulable) | undefined
  commission: number | Lacking
}

/** Everybody who is credited with deals of the period, has a quota in it, earns by a plan, or on whose row somebody typed, by name. */
export function repFigures(forecast: Forecast): RepFigures[] {
  const { settings, typed, quotas, tally, period } = forecast
  const expense = forecast.expense()
  const withoutPlan = commissionPlan(flatRate(settings.rateWithoutPlan), 'marginal', undefined)
  // A row that somebody typed on keeps its name, though deals spell it another way now.
  const names = new Map([...typed.reps].map(([key, { name }]) => [key, name]))
  for (const { owner } of forecast.lines) if (!names.has(plainName(owner))) names.set(plainName(owner), owner)
  for (const [key, { name }] of quotas) if (!names.has(key)) names.set(key, name)
  for (const [key, { name, commission: earned }] of expense.byRep)
    if (earned !== 0 && !names.has(key)) names.set(key, name)
  return [...names]
    .sort(([, a], [, b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map(([key, name]) => {
      const adjustment = typed.reps.get(key)?.adjustment ?? 0
      const quota = quotas.get(key)?.quota
      const amounts = amountsOf(tally.byRep.get(key) ?? noSums(), adjustment, settings)
      const paid = expense.byRep.get(key)
      // A rep of the name of the last row is told apart by case, which sums do not see.
      const shown = name === total ? total.toUpperCase() : name
      return {
        name: shown,
        quota,
        adjustment,
        ...amounts,
        paid: paid && { ...paid, ...formulable(paid, period, { forecast: amounts.forecast, quota }) },
        commission: paid ? paid.commission : commission(withoutPlan, amounts.forecast),
      }
    })
}

/** The reps together. */
export function totalFigures(reps: readonly RepFigures[]): RepFigures {
  const sum = (pick: (rep: RepFigures) => number) =>
    Math.round(reps.reduce((all, rep) => all + pick(rep) * 100, 0)) / 100
  const quotas = reps.filter(({ quota }) => quota !== undefined)
  return {
    name: total,
    quota: quotas.length ? sum((rep) => rep.quota ?? 0) : undefined,
    won: sum((rep) => rep.won),
    commit: sum((rep) => rep.commit),
    bestCase: sum((rep) => rep.bestCase),
    pipeline: sum((rep) => rep.pipeline),
    weighted: sum((rep) => rep.weighted),
    open: sum((rep) => rep.open),
    adjustment: sum((rep) => rep.adjustment),
    forecast: sum((rep) => rep.forecast),
    paid: undefined,
    commission: sum((rep) => (typeof rep.commission === 'number' ? rep.commission : 0)),
  }
}
