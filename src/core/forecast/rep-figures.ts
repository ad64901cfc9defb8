import { plainName } from '../../model/plain-name'
import { commission } from '../commission/commission'
import { commissionPlan } from '../commission/plan'
import { flatRate } from '../commission/rate-table'
import type { Forecast } from './forecast'
import { commissionOn, type RepPlan } from './rep-plan'
import { noSums, openOf, type Sums } from './tally'
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
  plan: RepPlan | undefined
  /** 'no quota' where the plan pays by shares of a quota and there is none. */
  commission: number | 'no quota'
}

const { round } = Math
const money = (cents: number) => round(cents) / 100

/** Everybody who is credited with deals of the period, has a quota in it, or on whose row somebody typed, by name. */
export function repFigures(forecast: Forecast): RepFigures[] {
  const withoutPlan = commissionPlan(flatRate(forecast.settings.rateWithoutPlan), 'marginal', undefined)
  // A row that somebody typed on keeps its name, though deals spell it another way now.
  const names = new Map([...forecast.typed.reps].map(([key, { name }]) => [key, name]))
  for (const { owner } of forecast.lines) if (!names.has(plainName(owner))) names.set(plainName(owner), owner)
  for (const [key, { name }] of forecast.quotas) if (!names.has(key)) names.set(key, name)
  return [...names]
    .sort(([, a], [, b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map(([key, name]) => {
      const sums = forecast.tally.byRep.get(key) ?? noSums()
      const adjustment = forecast.typed.reps.get(key)?.adjustment ?? 0
      const plan = forecast.plans.get(key)
      const quota = forecast.quotas.get(key)?.quota
      const amounts = amountsOf(sums, adjustment, forecast.settings)
      const paid = plan
        ? (commissionOn(plan, amounts.forecast, quota) ?? 'no quota')
        : commission(withoutPlan, amounts.forecast)
      // A rep of the name of the last row is told apart by case, which sums do not see.
      const shown = name === total ? total.toUpperCase() : name
      return { name: shown, quota, plan, adjustment, ...amounts, commission: paid }
    })
}

function amountsOf(sums: Sums, adjustment: number, { rollUp, counts }: Forecast['settings']) {
  const cumulative = rollUp === 'cumulative'
  const commit = sums.Commit + (cumulative ? sums.Won : 0)
  const counted = {
    'weighted pipeline': sums.weighted,
    commit: sums.Commit,
    'best case': sums.Commit + sums['Best case'],
  }
  return {
    won: money(sums.Won),
    commit: money(commit),
    bestCase: money(sums['Best case'] + (cumulative ? commit : 0)),
    pipeline: money(cumulative ? openOf(sums) : sums.Pipeline),
    weighted: money(sums.weighted),
    open: money(openOf(sums)),
    forecast: money(sums.Won + counted[counts] + adjustment * 100),
  }
}

/** The reps together. */
export function totalFigures(reps: readonly RepFigures[]): RepFigures {
  const sum = (pick: (rep: RepFigures) => number) => money(reps.reduce((all, rep) => all + pick(rep) * 100, 0))
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
    plan: undefined,
    commission: sum((rep) => (typeof rep.commission === 'number' ? rep.commission : 0)),
  }
}
