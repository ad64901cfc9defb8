import type { Season } from '../../model/season'

const parts = (season: string, shares: readonly number[]): Season[] =>
  shares.map((share, i) => ({ season, part: `Q${i + 1}`, share }))

/** Two ways of spreading a year: evenly, and with a strong last quarter. */
export const sampleSeasons = (): Season[] => [
  ...parts('Even', [0.25, 0.25, 0.25, 0.25]),
  ...parts('Strong year end', [0.22, 0.24, 0.24, 0.3]),
]
