import type { Period } from '../../../model/period'
import { plainName } from '../../../model/plain-name'
import type { Fault } from '../../../model/problem'
import type { PlanBook } from '../../plans/plan-book'
import { lackOf } from '../../plans/situation'
import type { Approved } from '../approved'
import { earnedIn } from '../earned'
import type { Earning } from '../earning'
import type { Known } from '../known'
import { lacking } from '../lacking'
import type { Difference } from '../payable'
import { type Recorded, recorded } from '../recorded'
import { alike } from './alike'
import { componentParts } from './component-parts'
import type { Lived } from './in-window'
import { insteadOf } from './instead'
import { type Origin, originOf } from './origin'
import { pairsOf } from './pairs'

/** What later changes of approved periods mean for one person. */
export type Changes = {
  /** As the tab People calls the person, or, who is no longer there, as Ledger does. */
  person: string
  differences: readonly Difference[]
  /** Approved periods that Ledger must have anew. */
  changed: readonly Period[]
  /** What holds of every approved period, once the differences are paid. */
  stands: readonly { period: Period; earned: readonly Recorded[] }[]
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
    const { earned } = earnedIn(plainName(person), period, plans, known)
    const lacks = earned.filter(unreckonable)
    if (!lacks.length) return { period, was, now: earned.map((one) => recorded(one) as Recorded) }
    const why = lacks.flatMap((one) => lacking(person, one))
    findings.push({ message: [stays(person, period), ...new Set(why)].join(' ') })
    return { period, was, now: was }
  })
  const changed: Period[] = []
  const differences = lived.flatMap(({ period, was, now }): Difference[] => {
    if (was === now) return []
    const pairs = pairsOf(was, now).filter((pair) => !pair.was || !pair.now || !alike(pair.was, pair.now))
    if (pairs.length) changed.push(period)
    return pairs.flatMap((pair) => {
      const { plan, from, component } = (pair.now ?? (pair.was as Recorded)).terms
      const instead = insteadOf({ person, period, was, now }, known)
      return componentParts(pair, { person, period, lived, origin }, instead)
        .filter(({ cents }) => cents !== BigInt(0))
        .map((part) => ({ period, plan, version: from, component, ...part }))
    })
  })
  return { person, differences, changed, stands: lived.map(({ period, now }) => ({ period, earned: now })) }
}

const unreckonable = ({ terms, earned, before }: Earning): boolean =>
  earned === undefined || (before !== undefined && lackOf(terms, before.situation) !== undefined)

const stays = (person: string, { from, to }: Period) =>
  `What ${person} was paid for ${from} to ${to} can’t be reckoned again, so it stays.`
