/** How many rows a screen is sent at a time, so that a list of thousands opens as quickly as one of ten. */
const pageLength = 50

/** A part of a longer list. */
export type Page<T> = {
  rows: T[]
  /** How many rows come before. */
  from: number
  /** How many there are in all. */
  total: number
}

/** The page that begins after so many rows. */
export const pageOf = <T>(all: readonly T[], from: number): Page<T> => ({
  rows: all.slice(from, from + pageLength),
  from,
  total: all.length,
})
