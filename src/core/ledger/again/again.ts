import type { Period } from '../../../model/period'
import { plainName } from '../../../model/plain-name'
import type { Fault } from '../../../model/problem'
import { sameDays } from '../../calendar/overlap'
import { calledToday, type Entry, faultIn, isOwn, type Names } from '../entry'
import { ledgerBook } from '../ledger-book'
import { earnedIn } from '../read-earned'
import { earnedAgain } from './earned'
import { paidAgain } from './paid'
import { restatedAgain } from './restated'
import { type Differs, tally } from './tally'

/** What an approved period comes to when it is reckoned again from Ledger alone. */
export type Again = {
  people: number
  /** How many figures were reckoned again. */
  figures: number
  differs: readonly Differs[]
  /** Rows that can't be read, so that nothing can be reckoned from them. */
  faults: readonly Fault[]
}

const aboutWhom = ({ person, from, to }: Entry) => JSON.stringify([plainName(person), from, to])

/**
 * Reckons every figure of an approved period again, from rows of Ledger alone: what was earned from the terms and how
 * things stood, what was paid from that, what was added and the draw; and periods that were changed likewise.
 */
export function again(period: Period, entries: readonly Entry[], names: Names): Again {
  const rows = calledToday(entries, names)
  const faults: Fault[] = []
  const figures = tally()
  const approved = rows.filter((row) => sameDays({ from: row.approvedFrom, to: row.approvedTo }, period))
  const earned = new Map<string, bigint>()
  for (const one of earnedIn(approved, faults)) {
    const key = aboutWhom(one.entry)
    earned.set(key, (earned.get(key) ?? BigInt(0)) + earnedAgain(one, figures))
  }
  const byPerson = new Map<string, Entry[]>()
  for (const row of approved)
    if (row.kind !== 'terms') {
      const theirs = byPerson.get(aboutWhom(row))
      if (theirs) theirs.push(row)
      else byPerson.set(aboutWhom(row), [row])
    }
  const before = ledgerBook(
    rows.filter(({ approvedTo }) => approvedTo < period.from),
    names,
  )
  faults.push(...before.faults)
  for (const [key, theirs] of byPerson) {
    const first = theirs[0] as Entry
    const statement = theirs.find(({ kind }) => kind === 'statement')
    const sum = earned.get(key) ?? BigInt(0)
    if (!statement) faults.push(faultIn(first, 'person', `the row of ${first.person}’s statement is missing.`))
    else if (isOwn(first)) paidAgain(theirs, sum, before.balanceBefore(first.person, period.from), figures, faults)
    else {
      const stood = before.standing(first).get(plainName(first.person)) ?? []
      const paid = byPerson.get(aboutWhom({ ...first, ...period })) ?? []
      restatedAgain(statement, sum, stood, paid, figures, faults)
    }
  }
  return {
    people: new Set(approved.filter(({ kind }) => kind !== 'terms').map(({ person }) => plainName(person))).size,
    figures: figures.figures,
    differs: figures.differs,
    faults,
  }
}
