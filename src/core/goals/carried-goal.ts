import type { Notation } from '../notation'

/** What of a full goal is carried at a share, to the cent; undefined where none of it is. */
export const carriedGoal = (full: number, share: number): number | undefined =>
  share === 0 && full !== 0 ? undefined : Math.round(full * share * 100) / 100

/** What was taken off a full goal, as a sentence; none where all of it is carried. */
export function carriedInWords(full: number, share: number, notation: Pick<Notation, 'about' | 'share'>): string[] {
  if (share === 1) return []
  const said = `Full goal ${notation.about(full)}; ${notation.share(share)} by ramp and days`
  return [share === 0 ? `${said}, so none of it counts.` : `${said}.`]
}
