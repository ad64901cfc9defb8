import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { LeftOut, Reason } from '../deals/left-out'
import type { Credit, Credits } from './credits'
import type { Statement } from './statement'

/** Rows of the deal tabs, and their amounts in whole cents. */
type Rows = { count: number; cents: number }

/** The sums that prove statements: each pair must be equal. Money in whole cents. */
export type Controls = {
  /** Every row that was read is credited, of another kind, or left out for a reason. */
  read: Rows
  won: Rows
  others: Rows
  leftOut: ReadonlyMap<Reason, LeftOut>
  /** What the won deals come to more, or less, for their shares are not 100%; with that what is credited of them. */
  shares: bigint
  credited: bigint
  /** The same from the statements: what they count and do not count, and what is of other days or of nobody who has one. */
  placed: bigint
  /** What was earned: by lines, by components, and by reps. */
  lines: bigint
  components: bigint
  reps: bigint
  holds: boolean
}

const none = BigInt(0)
const total = (cents: readonly bigint[]) => cents.reduce((a, b) => a + b, none)

/** What was earned, added up in three ways that must agree; in whole cents. */
export function earnedBy(statements: readonly Statement[]): Pick<Controls, 'lines' | 'components' | 'reps'> {
  const earned = statements.flatMap(({ earnings }) => earnings)
  return {
    lines: total(earned.flatMap((one) => one.lines.map(({ cents }) => cents))),
    components: total(earned.map((one) => one.earned ?? none)),
    reps: total(statements.map((one) => one.earned)),
  }
}

/** Credits by where statements have them: each must be in one place, once. */
function placedBy(statements: readonly Statement[], { all }: Credits, { from, to }: Period): bigint {
  const credits = new Set(all)
  const people = new Set(statements.map(({ person }) => plainName(person)))
  const counted = new Set<Credit>()
  const uncounted: Credit[] = []
  for (const { person, earnings, uncounted: rest } of statements) {
    uncounted.push(...rest)
    for (const { credit } of earnings.flatMap(({ deals }) => deals))
      if (credits.has(credit) && plainName(credit.owner) === plainName(person)) counted.add(credit)
  }
  const elsewhere = all.filter((credit) => {
    const { iso } = CivilDate.of(credit.close)
    return !counted.has(credit) && (iso < from || iso > to || !people.has(plainName(credit.owner)))
  })
  return total([...counted, ...uncounted, ...elsewhere].map(({ credited }) => credited))
}

/** By how much what is credited of deals differs from them, where their shares are not 100%. */
function unevenOf({ all }: Credits): bigint {
  const deals = new Map<string, { cents: bigint; credited: bigint; share: number }>()
  for (const { tab, row, cents, credited, share } of all) {
    const known = deals.get(`${tab}\n${row}`) ?? { cents, credited: none, share: 0 }
    deals.set(`${tab}\n${row}`, { cents, credited: known.credited + credited, share: known.share + share })
  }
  // Shares are decimals: what their sum is off by less than this is none of theirs.
  const uneven = [...deals.values()].filter(({ share }) => Math.abs(share - 1) > 1e-9)
  return total(uneven.map(({ cents, credited }) => credited - cents))
}

/** The control totals of statements over the deal tabs that they were made from. */
export function controls(statements: readonly Statement[], credits: Credits, period: Period): Controls {
  const { read, leftOut } = credits.sifted
  const { won, others } = credits
  const left = [...leftOut.values()]
  const shares = unevenOf(credits)
  const credited = BigInt(won.cents) + shares
  const placed = placedBy(statements, credits, period)
  const { lines, components, reps } = earnedBy(statements)
  const sum = (of: (rows: Rows) => number) => of(won) + of(others) + left.reduce((all, rows) => all + of(rows), 0)
  return {
    read,
    won,
    others,
    leftOut,
    shares,
    credited,
    placed,
    lines,
    components,
    reps,
    holds:
      sum(({ count }) => count) === read.count &&
      sum(({ cents }) => cents) === read.cents &&
      placed === credited &&
      lines === components &&
      components === reps,
  }
}
