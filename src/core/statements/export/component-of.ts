import { attainment } from '../../attainment'
import { inMoney } from '../../money/cents'
import { type Decimal, numberOf } from '../../money/decimal'
import type { Words } from '../../notation'
import type { Worked } from '../../plans/pay'
import type { Measure } from '../../plans/situation'
import { isMoney } from '../../plans/subject'
import type { Counted } from '../counted'
import type { Earning } from '../earning'
import { others } from '../why/others'
import { whyOf } from '../why/why'
import type { EarnedPart, HandoutComponent, HandoutDeal, Tier } from './handout'
import { notesOn } from './notes'

const known = <T, R>(value: T | undefined, as: (value: T) => R): R | null => (value === undefined ? null : as(value))

/** What a component earned over one window, as it is handed out. */
export function componentOf(person: string, earning: Earning, words: Words): HandoutComponent {
  const { terms, reach, toDate, before, earned } = earning
  const { own } = toDate.situation
  return {
    plan: terms.plan,
    version: terms.from,
    component: terms.component,
    metric: terms.metric,
    window: { from: reach.from, to: reach.quotaTo },
    reachedTo: reach.to,
    ofMoney: isMoney(terms, words),
    measured: known(own.reached, numberOf),
    quota: known(own.quota, numberOf),
    attainment: attained(own),
    tiers: tiersOf(toDate),
    notes: notesOn(terms, toDate, words),
    toDate: known(toDate.earned, inMoney),
    before: inMoney(before?.cents ?? BigInt(0)),
    earned: known(earned, inMoney),
    parts: partsOf(earning, whyOf(person, earning, words)),
  }
}

/** Where nothing can be reckoned, the deals that count are named all the same. */
function partsOf({ earned, lines, deals }: Earning, why: ReadonlyMap<Counted, string>): EarnedPart[] {
  const all: Earning['lines'] = earned === undefined ? deals.map((deal) => ({ deal, cents: BigInt(0) })) : lines
  return all.map((line) =>
    'deal' in line
      ? { deal: dealOf(line.deal), commission: inMoney(line.cents), why: why.get(line.deal) ?? '' }
      : { deal: null, commission: inMoney(line.cents), why: others[line.why][1] },
  )
}

const dealOf = ({ credit, day, credited }: Counted): HandoutDeal => ({
  deal: credit.deal || credit.key,
  account: credit.account,
  day,
  credited: inMoney(credited),
})

function attained({ reached, quota, direction }: Measure): number | null {
  if (!reached || !quota || quota.units <= BigInt(0)) return null
  const share = attainment(numberOf(reached), numberOf(quota), direction)
  return typeof share === 'number' ? share : null
}

const open = (edge: Decimal | undefined): number | null => known(edge, numberOf)

const tiersOf = ({ slices }: Worked): Tier[] =>
  slices.map(({ from, to, rate, amount, commission }) => ({
    from: open(from),
    to: open(to),
    rate: numberOf(rate),
    amount: numberOf(amount),
    commission: inMoney(commission),
  }))
