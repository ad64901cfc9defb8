/** Above so many points a year that one leaver makes, a rate says less than its counts. */
const most = 0.1

/**
 * What to bear in mind with a yearly rate of few people, as a sentence; undefined where there are enough of them. `timesAYear` is
 * how often the days fit in one.
 */
export function caution(average: number, timesAYear: number): string | undefined {
  if (average === 0) return 'Nobody was here, so there is no rate.'
  const step = timesAYear / average
  if (step <= most) return undefined
  const heads = Math.round(average * 10) / 10
  return `A small team: with ${heads} ${heads === 1 ? 'person' : 'people'} on average, one leaver more or less moves the yearly rate by ${Math.round(step * 100)} points. Read the counts, not the rate.`
}
