import { zero } from '../money/decimal'
import { score, scored } from '../score/score'

/** What metrics score together, and which share of their weight that covers. */
export type Weighted = {
  /** 1 where every goal is just met; undefined where no metric with a weight is scored. */
  score: number | undefined
  /** From 0 to 1: what is not scored, such as a missing actual, is left out and never counts as zero. */
  covered: number
}

/** The weighted score of metrics, as the custom function SCORE gives it for their scores and targets of 1. */
export function weighted(all: readonly { score: number | undefined; weight: number }[]): Weighted {
  const counting = all.filter(({ score, weight }) => score !== undefined && weight > 0)
  const whole = all.reduce((sum, { weight }) => sum + weight, 0)
  if (!counting.length) return { score: undefined, covered: 0 }
  const limits = { floor: zero, cap: undefined }
  const parts = counting.map(({ score, weight }) => scored(score as number, 1, weight, 'higher', limits))
  const covered = counting.reduce((sum, { weight }) => sum + weight, 0) / whole
  return { score: score(parts), covered: Math.min(1, covered) }
}
