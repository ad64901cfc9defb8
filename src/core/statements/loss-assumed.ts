/** A lost deal whose row does not say when it was closed, so that its close date is taken for the day of the loss. */
export type Assumed = { name: string; lost: string }

const shown = 5

/** Deals of which commission is taken back by a day that was assumed; undefined where there are none. */
export function assumedInWords(assumed: readonly Assumed[]): string | undefined {
  const deals = [...new Set(assumed.map(({ name, lost }) => `${name} on ${lost}`))]
  if (!deals.length) return undefined
  const more = deals.length > shown ? ` and ${deals.length - shown} more` : ''
  return `Lost without a Closed date, so the close date is taken for the day of the loss: ${deals.slice(0, shown).join(', ')}${more}. Clawbacks go by that day. Enter the day on which each was lost.`
}
