/** What a deal truly is, whatever tab it is written into. */
export type Deal = {
  id: string
  name: string
  account: string
  owner: string
  stage: StageName
  cents: number
  /** A code such as `USD`. */
  currency: string
  /** The day that it was won or lost, or is expected to be; `yyyy-mm-dd` as the day of its making. */
  close: string
  created: string
  /** Fields, by the name that the tab Deal columns gives them, that its row lacks. */
  lacks?: readonly string[]
}

/** The stages of the deals: what each counts as, and how likely it is won. */
export const stages = {
  Prospecting: ['Pipeline', 0.1],
  Qualification: ['Pipeline', 0.25],
  Proposal: ['Best case', 0.5],
  Negotiation: ['Commit', 0.75],
  'Closed Won': ['Won', 1],
  'Closed Lost': ['Lost', 0],
} as const
export type StageName = keyof typeof stages

export const chanceOf = ({ stage }: Deal): number => stages[stage][1]
export const isClosed = ({ stage }: Deal): boolean => stage === 'Closed Won' || stage === 'Closed Lost'
