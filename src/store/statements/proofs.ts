import { inMoney } from '../../core/money/cents'
import type { Controls } from '../../core/statements/controls'

/** A control total: two sums that must be equal. */
export type Control = { says: string; left: number; right: number; as: 'rows' | 'money'; holds: boolean }

const proof = (says: string, as: Control['as'], left: number, right: number): Control => ({
  says,
  as,
  left,
  right,
  holds: left === right,
})

/** The control totals in words. */
export function proofsOf(controls: Controls): Control[] {
  const { read, won, others, leftOut } = controls
  const left = [...leftOut.values()]
  const sum = (of: (rows: { count: number; cents: number }) => number) =>
    of(won) + of(others) + left.reduce((all, rows) => all + of(rows), 0)
  return [
    proof(
      'Rows credited, of other kinds and left out = rows read',
      'rows',
      sum(({ count }) => count),
      read.count,
    ),
    proof(
      'Amounts credited, of other kinds and left out = amounts read',
      'money',
      inMoney(sum(({ cents }) => cents)),
      inMoney(read.cents),
    ),
    proof(
      'Won deals on statements, not counted, of other days or people = credited',
      'money',
      inMoney(controls.placed),
      inMoney(controls.credited),
    ),
    ...earnedProofs(controls),
  ]
}

/** Those over what was earned. */
export const earnedProofs = ({
  lines,
  components,
  reps,
}: Pick<Controls, 'lines' | 'components' | 'reps'>): Control[] => [
  proof('Commission by deals = by components', 'money', inMoney(lines), inMoney(components)),
  proof('Commission by components = by reps', 'money', inMoney(components), inMoney(reps)),
]
