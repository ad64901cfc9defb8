import { splitCredit } from '../credit/split'
import { ofCents } from '../money/cents'
import { decimalOf, plus, zero } from '../money/decimal'

/** Cents dealt out by the shares of a deal, which may come to more or less than all of it. */
export function dealt(cents: number, shares: readonly { share: number }[]): bigint[] {
  if (shares.length === 1 && shares[0]?.share === 1) return [BigInt(cents)]
  const exact = shares.map(({ share }) => decimalOf(share))
  return splitCredit(ofCents(BigInt(cents)), exact, exact.reduce(plus, zero))
}
