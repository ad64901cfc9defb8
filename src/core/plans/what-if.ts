import { plainName } from '../../model/plain-name'
import { monthsIn } from '../calendar/fiscal'
import { inMoney } from '../money/cents'
import { decimalOf } from '../money/decimal'
import { wholeWindow } from './part'
import { earnedCents, pay, type Worked } from './pay'
import type { Situation } from './situation'
import { isTiered, type Terms } from './terms'

/** What is asked: a quota, and a target incentive of a year where the plan's own is not meant. */
export type Asked = { quota: number | undefined; target?: number | undefined }

/** What an amount would earn over a whole window. Money in units; undefined where something is lacking. */
export type WhatIf = {
  worked: Worked
  earned: number | undefined
  attainment: number | undefined
  /** Earned on each 1 of the amount. */
  effective: number | undefined
  /** Earned on each 1 of the next step. */
  marginal: number | undefined
}

/** A window that somebody was there for to its end; a gate on another metric is reached. */
function situation({ window, gate, metric }: Terms, amount: number, { quota, target }: Asked): Situation {
  const other = gate && plainName(gate.metric) !== plainName(metric)
  return {
    own: { reached: decimalOf(amount), quota: quota === undefined ? undefined : decimalOf(quota), direction: 'higher' },
    gate: other ? { reached: decimalOf(gate.attainment), quota: decimalOf(1), direction: 'higher' } : undefined,
    target,
    months: monthsIn[window],
    employed: wholeWindow,
    closes: true,
  }
}

function earnedOn(terms: Terms, amount: number, asked: Asked): number | undefined {
  const cents = earnedCents(terms, situation(terms, amount, asked))
  return cents === undefined ? undefined : inMoney(cents)
}

/** `step` is what the marginal rate is told for: 100 of money, so that cents tell it, or 1 of what is counted. */
export function whatIf(terms: Terms, amount: number, asked: Asked, step: number): WhatIf {
  const earned = earnedOn(terms, amount, asked)
  const next = earnedOn(terms, amount + step, asked)
  return {
    worked: pay(terms, situation(terms, amount, asked)),
    earned,
    attainment: asked.quota !== undefined && asked.quota > 0 ? amount / asked.quota : undefined,
    effective: earned === undefined || amount <= 0 ? undefined : earned / amount,
    marginal: earned === undefined || next === undefined ? undefined : (next - earned) / step,
  }
}

/** What a component pays from nothing to an amount: a line of points, and where it jumps, by how much. */
export type PayoutLine = {
  points: { sales: number; earned: number }[]
  jumps: { sales: number; money: number }[]
}

const samples = 60
/** Of money a cent, of other figures a hundredth: near enough below an edge to see the jump. */
const near = 0.01

export function payoutLine(terms: Terms, asked: Asked, end: number): PayoutLine {
  const edges = edgesOf(terms, asked).filter((edge) => edge > 0 && edge <= end)
  const even = Array.from({ length: samples + 1 }, (_, i) => (end * i) / samples)
  const at = [...new Set([...even, ...edges.flatMap((edge) => [edge - near, edge])])].sort((a, b) => a - b)
  const earned = (sales: number) => earnedOn(terms, sales, asked)
  const jumps = edges.flatMap((sales) => {
    const [lower, below, here] = [earned(sales - 2 * near), earned(sales - near), earned(sales)]
    if (lower === undefined || below === undefined || here === undefined) return []
    // What the step before it earns is no jump.
    const money = Math.round((here - below - (below - lower)) * 100) / 100
    return Math.abs(money) >= 1 ? [{ sales, money }] : []
  })
  return {
    points: at.flatMap((sales) => {
      const pays = earned(sales)
      return pays === undefined ? [] : [{ sales, earned: pays }]
    }),
    jumps,
  }
}

/** Where something changes: at tiers, points of a curve, and the gate. */
export function edgesOf(terms: Terms, { quota = 0 }: Asked): number[] {
  const { pays, gate, metric } = terms
  const unit = isTiered(terms) && !terms.pays.ofQuota ? 1 : quota
  const starts = pays.by === 'curve' ? pays.points.map(({ attainment }) => attainment) : pays.tiers.map((t) => t.from)
  const own = gate && plainName(gate.metric) === plainName(metric) ? [gate.attainment * quota] : []
  return [...new Set([...starts.map((start) => start * unit), ...own])].sort((a, b) => a - b)
}
