/** Above so many points a year that one leaver makes, a rate says less than its counts. */
const most = 0.1

/**
 * By how many points one leaver moves a yearly rate, where that is too much for the rate to say anything; undefined where
 * there are people enough, or nobody. `timesAYear` is how often the days fit in one.
 */
export function pointsOfOne(average: number, timesAYear: number): number | undefined {
  const step = timesAYear / average
  return average === 0 || step <= most ? undefined : Math.round(step * 100)
}

/** What to bear in mind with a yearly rate, as a sentence; undefined where there are people enough. */
export function caution(average: number, timesAYear: number): string | undefined {
  if (average === 0) return 'Nobody was here, so there is no rate.'
  const points = pointsOfOne(average, timesAYear)
  const heads = Math.round(average * 10) / 10
  return points === undefined
    ? undefined
    : `A small team: with ${heads} ${heads === 1 ? 'person' : 'people'} on average, one leaver more or less moves the yearly rate by ${points} points. Read the counts, not the rate.`
}
