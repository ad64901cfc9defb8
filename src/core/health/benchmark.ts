/** Where a yearly rate stands against the two benchmarks. */
export type Against = 'below both' | 'between the two' | 'above both'

/** Leavers a year that a benchmark would be, of so many people: a rate in counts. */
export const leaversAt = (benchmark: number, average: number): number => Math.round(benchmark * average * 10) / 10

/** A rate that is a benchmark's is not above it. */
export function against(yearly: number, benchmarks: readonly [number, number]): Against {
  const above = benchmarks.filter((one) => yearly > one).length
  return above === 0 ? 'below both' : above === 1 ? 'between the two' : 'above both'
}
