import { roundedCents } from '../../money/cents'
import { decimalOf } from '../../money/decimal'
import { centsInWords, figureInWords, shareInWords } from '../../money/in-words'
import type { Terms } from '../../plans/terms'

const money = (amount: number | undefined) =>
  amount === undefined ? 'none' : centsInWords(roundedCents(decimalOf(amount)))

type Said = readonly (readonly [what: string, how: (terms: Terms) => string])[]

/** What a component measures, and over which time. */
const measuring: Said = [
  ['metric', ({ metric }) => metric],
  ['measured on', ({ measuredOn }) => measuredOn],
  [
    'applies to',
    ({ appliesTo }) =>
      appliesTo.map(({ field, sign, value }) => `${field} ${sign} ${value}`).join(' and ') || 'all deals',
  ],
  ['amount from', ({ amountFrom }) => amountFrom || 'the amount'],
  ['counts on', ({ countsOn }) => countsOn],
  ['period', ({ window }) => window],
  ['cumulative', ({ cumulative }) => (cumulative ? 'yes' : 'no')],
]

/** What it pays for it. */
const paying: Said = [
  ['rates', ratesOf],
  ['target incentive', ({ target }) => money(target)],
  ['weight', ({ weight }) => shareInWords(weight)],
  ['gate', ({ gate }) => (gate ? `${shareInWords(gate.attainment)} of ${gate.metric}` : 'none')],
  ['cap', ({ cap }) => money(cap)],
  ['floor', ({ floor }) => money(floor)],
]

function ratesOf({ pays }: Terms): string {
  if (pays.by === 'curve')
    return pays.points
      .map(({ attainment, share }) => `${shareInWords(share)} at ${shareInWords(attainment)}`)
      .join(', ')
  const { mode, ofQuota, tiers } = pays
  const steps = tiers.map(
    ({ from, rate }) =>
      `${rate <= 1 ? shareInWords(rate) : figureInWords(rate)} from ${ofQuota ? shareInWords(from) : figureInWords(from)}`,
  )
  return `${mode}, ${steps.join(', ')}`
}

/** Whether the same deals and figures count, over the same time. */
export const measureAlike = (a: Terms, b: Terms): boolean => measuring.every(([, how]) => how(a) === how(b))

/** What of a component's terms is another than it was: `cap 10,000.00, was none; …`; '' where pay is reckoned alike. */
export const termsInWords = (now: Terms, was: Terms): string =>
  [...measuring, ...paying]
    .filter(([, how]) => how(now) !== how(was))
    .map(([what, how]) => `${what} ${how(now)}, was ${how(was)}`)
    .join('; ')
