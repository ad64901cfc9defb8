import type { Period } from '../../../model/period'
import { plainName } from '../../../model/plain-name'
import type { Fault } from '../../../model/problem'
import type { PlanBook } from '../../plans/plan-book'
import type { Approved } from '../approved'
import type { Paid } from '../clawbacks'
import type { Earning } from '../earning'
import { earningsIn } from '../earnings-in'
import type { Known } from '../known'
import { lacking } from '../lacking'
import type { Difference } from '../payable'
import { componentOf, type Recorded, recorded } from '../recorded'
import { alike } from './alike'
import { componentParts } from './component-parts'
import type { Lived } from './in-window'
import { insteadOf } from './instead'
import { type Origin, originOf } from './origin'
import { type Pair, pairsOf } from './pairs'
import { lacksBefore } from './state'

/** What later changes of approved periods mean for one person. */
export type Changes = {
  /** As the tab People calls the person, or, who is no longer there, as Ledger does. */
  person: string
  differences: readonly Difference[]
  /** Approved periods that Ledger must have anew. */
  changed: readonly Period[]
  /** What holds of every approved period, once the differences are paid. */
  stands: readonly Paid[]
}

/**
 * What approved periods earn by today's data, less what stands in Ledger, of everybody, by plain name. What can't be
 * reckoned any more stays as it was paid, and is told.
 */
export function changesOf(
  approved: readonly Approved[],
  plans: PlanBook,
  known: Known,
): { byPerson: ReadonlyMap<string, Changes>; findings: readonly Fault[] } {
  const findings: Fault[] = []
  const origin = originOf(approved, known)
  const people = new Map<string, string>()
  for (const one of approved) for (const [key, { person }] of one.people) people.set(key, person)
  for (const name of known.roster.names) people.set(plainName(name), name)
  const byPerson = new Map<string, Changes>()
  if (approved.length)
    for (const [key, person] of people)
      byPerson.set(key, changesOfOne(person, approved, plans, known, origin, findings))
  return { byPerson, findings }
}

function changesOfOne(
  person: string,
  approved: readonly Approved[],
  plans: PlanBook,
  known: Known,
  origin: Origin,
  findings: Fault[],
): Changes {
  const lived = approved.map(({ period, people }): Lived => {
    const was = people.get(plainName(person))?.earned ?? []
    const { earned } = earningsIn(plainName(person), period, plans, known)
    const lacks = earned.filter(unreckonable)
    if (!lacks.length) return { period, was, now: earned.map((one) => recorded(one) as Recorded) }
    const why = lacks.flatMap((one) => lacking(person, one))
    findings.push({ message: [stays(person, period), ...new Set(why)].join(' ') })
    return { period, was, now: was }
  })
  const changed: Period[] = []
  const differences = lived.flatMap(({ period, was, now }): Difference[] => {
    if (was === now) return []
    const pairs = pairsOf(was, now).filter(differs)
    if (pairs.length) changed.push(period)
    return pairs.flatMap((pair) => {
      const { plan, from, component } = (pair.now ?? (pair.was as Recorded)).terms
      const instead = insteadOf({ person, period, was, now }, known)
      return componentParts(pair, { person, period, lived, origin }, instead)
        .filter(({ cents }) => cents !== BigInt(0))
        .map((part) => ({ period, plan, version: from, component, ...part }))
    })
  })
  return { person, differences, changed, stands: lived.map(paidOf) }
}

/** What newly has nothing to tell is no change. */
function differs({ was, now }: Pair): boolean {
  if (was && now) return !alike(was, now)
  const { earned, deals } = (was ?? now) as Recorded
  return earned !== BigInt(0) || deals.length > 0
}

/** Clawbacks go by the plan as it was when it paid. */
const paidOf = ({ period, was, now }: Lived): Paid => ({
  period,
  earned: now,
  clawbackMonths: (one) =>
    (was.find(({ terms }) => componentOf(terms) === componentOf(one.terms)) ?? one).terms.clawbackMonths,
})

const unreckonable = ({ terms, earned, before }: Earning): boolean =>
  earned === undefined || lacksBefore(terms, before?.situation)

const stays = (person: string, { from, to }: Period) =>
  `What ${person} was paid for ${from} to ${to} can’t be reckoned again, so it stays.`
