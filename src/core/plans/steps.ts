import { inMoney } from '../money/cents'
import { type Decimal, numberOf } from '../money/decimal'
import { quotient } from '../money/ratio'
import type { Words } from '../notation'
import type { order } from './order'
import type { Worked } from './pay'
import type { Measure } from './situation'
import { isMoney } from './subject'
import type { Terms } from './terms'

type StepName = (typeof order)[number][0]

/** A step of the working: where in the order it belongs, what it is, and the figure that it comes to. */
export type Step = { step: StepName; says: string; figure: number | undefined; as: 'money' | 'share' | 'figure' }

/**
 * The working of a component in words and figures, in the order in which its parts apply. `before` is what the window had
 * earned before the period, in whole cents.
 */
export function stepsOf(terms: Terms, worked: Worked, words: Words, before?: bigint): Step[] {
  const { own, gate } = worked.situation
  const measured = isMoney(terms, words) ? ('money' as const) : ('figure' as const)
  const steps: Step[] = []
  const add = (step: StepName, says: string, figure: number | undefined, as: Step['as'] = 'money') =>
    steps.push({ step, says, figure, as })
  const team = terms.measuredOn === 'team' ? ', team' : ''
  add('Measure', `${terms.metric}${team}, to date`, own.reached && numberOf(own.reached), measured)
  if (own.quota) {
    add('Quota', 'Quota', numberOf(own.quota), measured)
    add('Quota', 'Attainment', attained(own), 'share')
  }
  if (terms.gate) {
    const reached = worked.gateReached === undefined ? '' : worked.gateReached ? ', reached' : ', not reached'
    add(
      'Gate',
      `Gate: ${words.share(terms.gate.attainment)} of ${terms.gate.metric}${reached}`,
      attained(gate ?? own),
      'share',
    )
  }
  for (const slice of worked.slices) add('Tiers', sliceInWords(slice, measured, words), inMoney(slice.commission))
  if (worked.curve) {
    const { over, under } = worked.curve.share
    add('Tiers', 'Target incentive of the period', inMoney(worked.curve.target))
    add('Tiers', 'Share of it that the curve pays', quotient(over, under), 'share')
    add('Tiers', 'Earned on the curve', inMoney(worked.uncapped))
  }
  if (worked.cap !== undefined) add('Cap', 'Cap', inMoney(worked.cap))
  if (worked.floor !== undefined)
    add('Floor', worked.situation.closes ? 'Floor' : 'Floor, made up at the end', inMoney(worked.floor))
  if (before !== undefined) add('Earned before', 'Earned before this period', inMoney(-before))
  return steps
}

/** Attainment as a cell shows it; undefined where it can’t be told. */
export function attained({ reached, quota, direction }: Measure): number | undefined {
  if (!reached || !quota) return undefined
  const [over, under] = direction === 'lower' ? [quota, reached] : [reached, quota]
  return numberOf(under) === 0 ? undefined : quotient(over, under)
}

function sliceInWords(
  { from, to, rate, amount }: Worked['slices'][number],
  measured: 'money' | 'figure',
  words: Words,
): string {
  const written = (figure: Decimal) => (measured === 'money' ? words.money : words.about)(numberOf(figure))
  const at = measured === 'money' ? words.share(numberOf(rate)) : words.money(numberOf(rate))
  const tier = !from ? 'below zero' : to ? `${written(from)} to ${written(to)}` : `from ${written(from)}`
  return `${written(amount)} × ${at} (${tier})`
}
