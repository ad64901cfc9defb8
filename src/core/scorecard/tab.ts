/** The tab of a period's scorecard. */
export const scorecardTab = (label: string): string => `Scorecard ${label}`
