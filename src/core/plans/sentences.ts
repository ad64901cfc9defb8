import { numberOf } from '../money/decimal'
import type { Notation, Words } from '../notation'
import type { ShareFrom } from '../shares'
import { curveInWords } from './curve-in-words'
import type { Draw } from './draw'
import { countsInWords, limitsInWords } from './limits-in-words'
import type { Terms } from './terms'
import { tiersInWords } from './tiers-in-words'

/** A plan as a rep would be told it: a few plain sentences a component, then the draw. */
export const planInWords = (components: readonly Terms[], draw: Draw | undefined, words: Words): string[] => [
  ...components.flatMap((terms) => componentInWords(terms, components.length > 1, words)),
  ...(draw ? drawInWords(draw, words) : []),
]

function componentInWords(terms: Terms, several: boolean, words: Words): string[] {
  const { pays } = terms
  const [first = '', ...rest] = [
    ...(pays.by === 'curve' ? curveInWords(terms, pays.points, words) : tiersInWords(terms, pays, words)),
    ...countsInWords(terms),
    ...limitsInWords(terms, words),
  ]
  return [several && terms.component !== '' ? `${terms.component}: ${first}` : first, ...rest]
}

const drawInWords = ({ amount, recoverable }: Draw, { money }: Notation): string[] => [
  `Each statement pays at least ${money(amount)}, as a draw.`,
  recoverable
    ? 'What it adds to your earnings you pay back from what you later earn above it.'
    : 'You keep what it adds to your earnings.',
]

/** A ramp as a newcomer would be told it. */
export function rampInWords(steps: readonly ShareFrom[], { share, about }: Notation): string {
  const parts = steps.map((step, i) => {
    const next = steps[i + 1]
    const [from, to] = [numberOf(step.from), next && numberOf(next.from) - 1]
    const months =
      to === undefined
        ? `from month ${about(from)} on`
        : from === to
          ? `in month ${about(from)}`
          : `in months ${about(from)} to ${about(to)}`
    return `${share(numberOf(step.share))} ${months}`
  })
  return `As a newcomer you carry part of the quota: ${parts.join(', ')}. Month 1 is the month in which you start.`
}
