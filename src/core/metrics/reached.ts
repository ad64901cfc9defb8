/** What was reached on a metric, by one person or by many together. */
export type Reached = {
  /** Money in money, a percentage as a share, days in days. Undefined where it can't be told: never 0 in its place. */
  actual: number | undefined
  /** A ratio's parts, or a sum with the number of deals, or of typed figures, that it is of. */
  numerator: number
  denominator: number
  /** Why it can't be told, and what is worth knowing of it: in sentences. */
  said: readonly string[]
}
