/** Below it a correlation says more about chance than about people. */
const fewest = 10
/** Of the normal distribution: 95% lie within so many standard deviations. */
const in95 = 1.959963984540054

/** How two figures of people go together: Pearson's r with its 95% interval; or why it can't be told, as a sentence. */
export type Correlation =
  | { people: number; r: number; low: number; high: number }
  | { people: number; r: undefined; why: string }

/**
 * Pearson's correlation of pairs, with the 95% interval by Fisher's z (Fisher 1921): atanh r has a standard error of
 * 1 / √(n − 3). It says how two figures go together, never that one brings the other about.
 */
export function correlation(pairs: readonly (readonly [number, number])[]): Correlation {
  const people = pairs.length
  const untold = (why: string): Correlation => ({ people, r: undefined, why })
  if (people < fewest) return untold(`${havingBoth(people)} both figures: too few people to say.`)
  const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / people
  const [x, y] = [mean(0), mean(1)]
  let [xx, yy, xy] = [0, 0, 0]
  for (const [a, b] of pairs) {
    xx += (a - x) ** 2
    yy += (b - y) ** 2
    xy += (a - x) * (b - y)
  }
  // What is left of equal figures once their mean is taken off is the doubles' rounding.
  const alike = (squares: number, middle: number) => squares <= people * (Math.abs(middle) * 1e-12) ** 2
  if (alike(xx, x) || alike(yy, y))
    return untold('One of the figures is the same for everybody, so nothing can be said.')
  const r = Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)))
  const reach = in95 / Math.sqrt(people - 3)
  return { people, r, low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) }
}

const havingBoth = (people: number) =>
  people === 0 ? 'Nobody has' : people === 1 ? '1 person has' : `${people} people have`

/** What a correlation says, in plain words. `shown` writes a number. */
export function correlationInWords(of: Correlation, shown: (figure: number) => string): string {
  if (of.r === undefined) return of.why
  const { people, r, low, high } = of
  const figures = `r = ${shown(r)}, with 95% confidence between ${shown(low)} and ${shown(high)}, ${people} people`
  if (low <= 0 && high >= 0) return `No clear link: it may be chance (${figures}).`
  return `${r > 0 ? 'Those who did more of their training tend to score higher' : 'Those who did more of their training tend to score lower'} (${figures}). A link is not a reason.`
}
