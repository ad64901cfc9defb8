import type { LedgerRow } from '../../model/ledger'
import { inMoney } from '../money/cents'
import { type Decimal, numberOf } from '../money/decimal'
import type { Situation } from '../plans/situation'

/** The columns that hold figures, which reckoning them again must give. */
export const figureColumns = ['amount', 'share', 'credited', 'measured', 'quota', 'commission', 'paid'] as const
export type Figures = Partial<Pick<LedgerRow, (typeof figureColumns)[number]>>

const inCell = (amount: Decimal | undefined) => amount && numberOf(amount)
const money = (cents: bigint | undefined) => (cents === undefined ? undefined : inMoney(cents))

/** Of a component: `earned` in whole cents. */
export const ofComponent = ({ own: { reached, quota } }: Situation, earned: bigint | undefined): Figures => ({
  measured: inCell(reached),
  quota: inCell(quota),
  commission: money(earned),
})

/** Of a deal; money in whole cents. */
export const ofDeal = (
  { amount, share, credited }: { amount: bigint; share: number; credited: bigint },
  commission: bigint | undefined,
): Figures => ({ amount: money(amount), share, credited: money(credited), commission: money(commission) })

/** Of a line that no deal explains, in whole cents. */
export const ofOther = (cents: bigint): Figures => ({ commission: money(cents) })

/** Of what was added to earnings, or with a minus taken off, in whole cents. */
export const ofAdded = (cents: bigint): Figures => ({ paid: money(cents) })

/** Of a statement, in whole cents; nothing is paid by one that only says what a period comes to now. */
export const ofStatement = (earned: bigint, payable: bigint | undefined): Figures => ({
  commission: money(earned),
  paid: money(payable),
})
