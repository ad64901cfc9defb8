/** Whole numbers from 0 to below what is asked for, in no order that a processor could foresee, and the same every time. */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}
