import { inMoney } from '../../money/cents'
import type { Statement } from '../statement'

/** What a person, or everybody together, is paid. Money in money; `draw` is what it adds, or with a minus takes. */
export type Paid = {
  earned: number
  /** Advances that were entered among them. */
  adjustments: number
  /** Taken back, as an amount below zero. */
  clawbacks: number
  differences: number
  draw: number
  /** Of those whose pay can be reckoned. */
  payable: number
  /** The draw that is owed at the end. */
  balance: number
  /** How many people have a component that can’t be reckoned: what they are paid can’t be told. */
  unreckoned: number
}

type InCents = { [K in Exclude<keyof Paid, 'unreckoned'>]: bigint }

const none = BigInt(0)

function inCents({ earned, adjusted, advanced, clawedBack, differed, payable, balance }: Statement): InCents {
  const adjustments = adjusted + advanced
  const clawbacks = -clawedBack
  const draw = payable - earned - adjustments - clawbacks - differed
  return { earned, adjustments, clawbacks, differences: differed, draw, payable, balance }
}

/** Whether all that somebody earned can be reckoned. */
export const isWhole = ({ earnings }: Pick<Statement, 'earnings'>): boolean =>
  earnings.every(({ earned }) => earned !== undefined)

/** What statements come to: earned + adjustments + clawbacks + differences + draw = payable. */
export function paidOf(statements: readonly Statement[]): Paid {
  const all = statements.map(inCents)
  const unreckoned = statements.filter((one) => !isWhole(one)).length
  const sum = (key: keyof InCents) => inMoney(all.reduce((total, one) => total + one[key], none))
  return {
    earned: sum('earned'),
    adjustments: sum('adjustments'),
    clawbacks: sum('clawbacks'),
    differences: sum('differences'),
    draw: sum('draw'),
    payable: inMoney(statements.reduce((all, one) => (isWhole(one) ? all + one.payable : all), none)),
    balance: sum('balance'),
    unreckoned,
  }
}
