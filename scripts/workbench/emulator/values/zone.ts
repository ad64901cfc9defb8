/** Days from 1899-12-30, where sheets count from, to 1970-01-01. */
const epoch = 25569
const day = 864e5

/** Between the wall clock of a time zone, as sheets count days, and instants. */
export type Zone = {
  /** Milliseconds since 1970 at which a clock of the zone shows this. */
  instant(serial: number): number
  /** What a clock of the zone shows then, in days since 1899-12-30. */
  serial(instant: number): number
}

const zones = new Map<string, Zone>()

export function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone) ?? make(timeZone)
  zones.set(timeZone, known)
  return known
}

function make(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  /** The wall clock at an instant, as if it were one of UTC. */
  const wall = (instant: number): number => {
    const part: Record<string, number> = {}
    const whole = Math.floor(instant / 1000) * 1000
    for (const { type, value } of format.formatToParts(whole)) part[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
    return Date.UTC(year, month - 1, day, hour, minute, second) + (instant - whole)
  }
  const known = new Map<number, number>()
  return {
    serial: (instant) => wall(instant) / day + epoch,
    instant(serial) {
      const found = known.get(serial)
      if (found !== undefined) return found
      const shown = Math.round((serial - epoch) * day)
      // The offset there may differ from the one at the first guess, around a change of clocks.
      const guess = shown - (wall(shown) - shown)
      const exact = guess - (wall(guess) - shown)
      known.set(serial, exact)
      return exact
    },
  }
}
