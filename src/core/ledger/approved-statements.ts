import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { dayOf } from '../calendar/days'
import { sameDays } from '../calendar/overlap'
import { dealIn } from '../deals/key'
import { roundedCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import type { Counted } from '../statements/counted'
import type { Earning } from '../statements/earning'
import { payableOf } from '../statements/payable'
import { reckon } from '../statements/reckon'
import type { Statement } from '../statements/statement'
import { type Entry, isOwn } from './entry'
import { adjustment, clawback, difference } from './inputs/added'
import type { Codec } from './inputs/codec'
import { statement } from './inputs/statement'
import { type Earned, earnedIn } from './read-earned'
import { inputsOf } from './read-inputs'

/**
 * The statements of a period as they were approved, from rows of Ledger alone, in the order of Ledger. What can't be read
 * is told. Deals that no component counted are not in Ledger.
 */
export function approvedStatements(period: Period, rows: readonly Entry[], faults: Fault[]): Statement[] {
  const own = rows.filter((row) => isOwn(row) && sameDays(row, period))
  const byPerson = new Map<string, Entry[]>()
  for (const row of own)
    if (row.kind !== 'terms') byPerson.set(plainName(row.person), [...(byPerson.get(plainName(row.person)) ?? []), row])
  const earned = new Map<string, Earned[]>()
  for (const one of earnedIn(own, faults)) {
    const name = plainName(one.entry.person)
    earned.set(name, [...(earned.get(name) ?? []), one])
  }
  return [...byPerson].flatMap(
    ([name, theirs]) => statementOf(period, theirs, (earned.get(name) ?? []).map(earningOf), faults) ?? [],
  )
}

function statementOf(
  period: Period,
  theirs: readonly Entry[],
  earnings: readonly Earning[],
  faults: Fault[],
): Statement | undefined {
  const row = theirs.find(({ kind }) => kind === 'statement')
  const kept = row && inputsOf(statement, row, faults)
  if (!kept) return undefined
  const added = <T>(kind: Entry['kind'], codec: Codec<T>) =>
    theirs.flatMap((entry) => {
      const inputs = entry.kind === kind ? inputsOf(codec, entry, faults) : undefined
      return inputs ? [{ ...inputs, entry }] : []
    })
  const extras = {
    adjustments: added('adjustment', adjustment),
    clawbacks: added('clawback', clawback).map(({ entry, ...one }) => ({ ...named(entry), ...one })),
    differences: added('difference', difference).map(({ entry, ...one }) => ({ ...named(entry), ...one })),
  }
  const earned = roundedCents(decimalOf(row.commission ?? 0))
  return {
    person: row.person,
    period,
    earnings,
    earned,
    opening: kept.owedBefore,
    ofPlan: kept.draw,
    uncounted: [],
    findings: [],
    ...extras,
    ...payableOf(earned, extras, kept.draw, kept.owedBefore),
  }
}

const named = ({ plan, version, component, deal, name, account, note }: Entry) => ({
  plan,
  version,
  component,
  deal,
  name,
  account,
  says: note,
})

function earningOf(one: Earned): Earning {
  const { terms, entry, stretch, byDeals } = one
  const deals = one.deals.map(countedOf)
  const { windowFrom = stretch.from, windowTo = stretch.to } = entry
  return {
    terms,
    stretch,
    reach: { from: windowFrom, to: one.to, quotaTo: windowTo },
    ...reckon(terms, one, deals),
    byDeals,
    deals,
    said: [],
  }
}

const countedOf = ({ entry, amount, share, credited }: Earned['deals'][number]): Counted => ({
  day: entry.day ?? '',
  cents: amount,
  credited,
  credit: {
    key: entry.deal,
    tab: entry.sourceTab,
    row: entry.sourceRow ?? 0,
    deal: entry.name,
    account: entry.account,
    owner: dealIn(entry.deal).owner,
    share,
    close: dayOf(entry.day ?? '').serial,
    paid: Number.NaN,
    cents: amount,
    credited,
  },
})
