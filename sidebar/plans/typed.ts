import type { Words } from '../../src/core/notation'
import { isMoney } from '../../src/core/plans/subject'
import { closedWon } from '../../src/model/goal'
import type { Notation } from '../numbers/notation'
import { asksWhich } from '../numbers/typed-share'
import type { ComponentDraft } from './draft'

export type As = 'share' | 'number'

/** A figure as a field holds it, with every digit. */
export const written = (figure: number | undefined, as: As, { shown }: Notation): string =>
  figure === undefined ? '' : as === 'share' ? `${shown(Number((figure * 100).toPrecision(15)))}%` : shown(figure)

/** The figure that was typed, or what is wrong with it. */
export function readAs(text: string, as: As, { read, readShare, share, shown }: Notation): number | string {
  const figure = as === 'number' ? read(text) : undefined
  const typed = as === 'share' ? readShare(text) : figure === undefined ? undefined : { share: figure }
  if (!typed) {
    const example = as === 'share' ? share(0.08) : shown(10000)
    return text.trim()
      ? `“${text}” can’t be read. Write a number such as ${example}.`
      : `Write a number such as ${example}.`
  }
  return 'or' in typed && typed.or !== undefined ? asksWhich(text, typed.share, typed.or, share) : typed.share
}

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
