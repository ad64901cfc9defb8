import type { Words } from '../../src/core/plans/notation'
import { isMoney } from '../../src/core/plans/subject'
import { closedWon } from '../../src/model/goal'
import type { Notation } from '../numbers/notation'
import { typedShare } from '../numbers/typed-share'
import type { ComponentDraft } from './draft'

export type As = 'share' | 'number'

/** A figure as a field holds it, with every digit. */
export const written = (figure: number | undefined, as: As, { shown }: Notation): string =>
  figure === undefined ? '' : as === 'share' ? `${shown(Number((figure * 100).toPrecision(12)))}%` : shown(figure)

export const readAs = (text: string, as: As, numbers: Notation): number | undefined =>
  as === 'share' ? typedShare(text, numbers) : numbers.read(text)

/** Whether tiers start at shares of quota, and whether they pay shares: of what was closed, or of the target incentive. */
export function tiersAs(
  { mode, tiersIn, metric, amountFrom }: ComponentDraft['values'],
  words: Words,
): {
  from: As
  rate: As
} {
  const money = isMoney({ metric: metric || closedWon, amountFrom: amountFrom ?? '' }, words)
  return {
    from: mode === 'curve' || mode === 'overage' || tiersIn === 'share of quota' ? 'share' : 'number',
    rate: mode === 'curve' || money ? 'share' : 'number',
  }
}
