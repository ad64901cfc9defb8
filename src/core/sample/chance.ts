/** Draws that look random and are the same for the same seed: the sample must not differ from one opening to the next. */
export type Chance = {
  /** From 0, below 1. */
  share(): number
  /** From the lower to the upper whole number, both among them. */
  whole(lower: number, upper: number): number
  one<T>(list: readonly T[]): T
  /** Around 1, skewed to the right as deal sizes are: most below, a few far above. */
  size(): number
}

const { imul, floor, exp, sqrt, log, cos, PI } = Math

/** The generator known as mulberry32. */
export function chance(seed: number): Chance {
  let state = seed
  const share = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = imul(state ^ (state >>> 15), 1 | state)
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const whole = (lower: number, upper: number) => lower + floor(share() * (upper - lower + 1))
  return {
    share,
    whole,
    one: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    size: () => exp(0.45 * sqrt(-2 * log(1 - share())) * cos(2 * PI * share()) - 0.1),
  }
}
