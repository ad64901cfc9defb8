import type { LeftOut, Reason } from '../deals/left-out'
import type { Credits } from './credits'
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
  /** What the won deals come to, and what of them is credited; the difference are shares that are not 100%. */
  credited: bigint
  shares: bigint
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

/** The control totals of statements over the deal tabs that they were made from. */
export function controls(statements: readonly Statement[], credits: Credits): Controls {
  const { read, leftOut } = credits.sifted
  const { won, others } = credits
  const left = [...leftOut.values()]
  const credited = total(credits.all.map((credit) => credit.credited))
  const { lines, components, reps } = earnedBy(statements)
  const sum = (of: (rows: Rows) => number) => of(won) + of(others) + left.reduce((all, rows) => all + of(rows), 0)
  return {
    read,
    won,
    others,
    leftOut,
    credited,
    shares: credited - BigInt(won.cents),
    lines,
    components,
    reps,
    holds:
      sum(({ count }) => count) === read.count &&
      sum(({ cents }) => cents) === read.cents &&
      lines === components &&
      components === reps,
  }
}
