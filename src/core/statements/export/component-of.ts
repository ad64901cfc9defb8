import { attainment } from '../../attainment'
import { inMoney } from '../../money/cents'
import { type Decimal, numberOf } from '../../money/decimal'
import type { Words } from '../../plans/notation'
import type { Worked } from '../../plans/pay'
import type { Measure } from '../../plans/situation'
import { isMoney } from '../../plans/subject'
import type { Counted } from '../counted'
import type { Earning } from '../earning'
import type { EarnedPart, HandoutComponent, HandoutDeal, Tier } from './handout'
import { notesOn } from './notes'

/** A part of what a component earned, as `earnings` gives it. */
type Line = Earning['lines'][number]

/** Says in a sentence why a deal, or another part, earned what it did. */
export type Why = (earning: Earning, line: Line) => string

const money = (cents: bigint): number => inMoney(Number(cents))
const known = <T, R>(value: T | undefined, as: (value: T) => R): R | null => (value === undefined ? null : as(value))

/** What a component earned over one window, as it is handed out. */
export function componentOf(earning: Earning, why: Why, words: Words): HandoutComponent {
  const { terms, reach, toDate, before, earned, lines, deals } = earning
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
    toDate: known(toDate.earned, money),
    before: money(before?.cents ?? BigInt(0)),
    earned: known(earned, money),
    parts: [
      ...lines.map((line) => partOf(earning, line, why)),
      // Where no deal can be paid, they are named all the same.
      ...(lines.some((line) => 'deal' in line) ? [] : deals.map((deal) => unpaid(deal, earning))),
    ],
  }
}

const partOf = (earning: Earning, line: Line, why: Why): EarnedPart => ({
  deal: 'deal' in line ? dealOf(line.deal) : null,
  commission: money(line.cents),
  why: why(earning, line),
})

const unpaid = (deal: Counted, { terms }: Earning): EarnedPart => ({
  deal: dealOf(deal),
  commission: 0,
  why: `It counts for ${terms.metric}, and what it earns can’t be reckoned by itself.`,
})

const dealOf = ({ credit, day, credited }: Counted): HandoutDeal => ({
  deal: credit.deal || credit.key,
  account: credit.account,
  day,
  credited: money(credited),
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
    commission: money(commission),
  }))
