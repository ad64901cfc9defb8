const none = BigInt(0)
const least = (a: bigint, b: bigint) => (a < b ? a : b)
const atLeastNone = (a: bigint) => (a < none ? none : a)

/** A period of a draw, in whole cents: earned + draw − recovered = paid; `balance` is what is owed at its end. */
export type DrawPeriod = { earned: bigint; draw: bigint; recovered: bigint; paid: bigint; balance: bigint }

/**
 * One period after the other of a draw against commission. Earnings below the draw are topped up to it; where the draw
 * is recoverable, top-ups are owed, and are taken back from what is earned above the draw, never below it. Where it is
 * not, the balance stays as it was.
 */
export function drawByPeriod(opening: bigint, recoverable: boolean): (earned: bigint, draw: bigint) => DrawPeriod {
  let balance = opening
  return (earned, draw) => {
    const topUp = atLeastNone(draw - earned)
    const recovered = recoverable ? least(balance, atLeastNone(earned - draw)) : none
    if (recoverable) balance += topUp - recovered
    return { earned, draw: topUp, recovered, paid: earned + topUp - recovered, balance }
  }
}
