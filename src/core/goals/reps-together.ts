import type { Line } from './board'
import { type Capacity, capacity } from './bottom-up'

/** What reps are to reach together; who leads others is left out, since a leader's goal is the team's. */
export type RepsTogether = {
  reps: number
  /** How many of them have a goal, and what is carried of these goals together. */
  set: number
  together: number
  /** Whether somebody carries less than a full goal. */
  partly: boolean
  /** What those who are here can carry, going by the period before. */
  capacity: Capacity | undefined
}

/** Adds up the goals of reps; `goalOf` gives a line's goal. */
export function repsTogether(lines: readonly Line[], goalOf: (line: Line) => number | undefined): RepsTogether {
  const reps = lines.filter((line) => line.name && !line.leads)
  const set = reps.flatMap((line) => {
    const goal = goalOf(line)
    return goal === undefined ? [] : { goal, carries: line.carries }
  })
  const here = reps.filter(({ presence }) => presence === 'here')
  return {
    reps: reps.length,
    set: set.length,
    together: Math.round(set.reduce((sum, { goal, carries }) => sum + goal * carries, 0) * 100) / 100,
    partly: set.some(({ carries }) => carries !== 1),
    capacity: capacity(here.map(({ carries, before }) => ({ share: carries, before }))),
  }
}
