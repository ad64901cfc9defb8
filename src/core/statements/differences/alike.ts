import type { Period } from '../../../model/period'
import { shared } from '../../calendar/overlap'
import type { Measure, Situation } from '../../plans/situation'
import type { Recorded, RecordedDeal } from '../recorded'
import { sameDays, sameFigure } from './situation-steps'
import { termsInWords } from './terms-in-words'

/** Whether all that Ledger keeps of an earning is as it was. */
export const alike = (a: Recorded, b: Recorded): boolean =>
  a.earned === b.earned &&
  termsInWords(a.terms, b.terms) === '' &&
  sameStretch(a, b) &&
  sameSituation(a.situation, b.situation) &&
  sameSituation(a.before, b.before) &&
  a.deals.length === b.deals.length &&
  a.deals.every((deal, i) => sameDeal(deal, b.deals[i] as RecordedDeal))

/** Whether a version held on the same days of the window. */
export const sameStretch = (a: Recorded, b: Recorded): boolean => {
  const [one, other] = [held(a), held(b)]
  return one?.from === other?.from && one?.to === other?.to
}

export const held = ({ stretch, window }: Recorded): Period | undefined => shared(stretch, window)

const sameMeasure = (a: Measure | undefined, b: Measure | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.direction === b.direction &&
    sameFigure(a.reached, b.reached) &&
    sameFigure(a.quota, b.quota))

const sameSituation = (a: Situation | undefined, b: Situation | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    sameMeasure(a.own, b.own) &&
    sameMeasure(a.gate, b.gate) &&
    a.target === b.target &&
    a.months === b.months &&
    a.closes === b.closes &&
    sameDays(a, b))

const sameDeal = (a: RecordedDeal, b: RecordedDeal): boolean =>
  a.key === b.key &&
  a.day === b.day &&
  a.cents === b.cents &&
  a.share === b.share &&
  a.credited === b.credited &&
  a.commission === b.commission
