import type { Fault } from '../../model/problem'
import type { Settings } from '../../model/settings'
import type { Correlation } from './correlation'
import type { HolderResult, Results } from './results'

/** All that the scorecard of a period is made from. */
export type Scorecard = {
  /** Such as `FY2026-Q4`. */
  label: string
  results: Results
  settings: Settings
  /** How training goes together with results. */
  training: Correlation
  findings: readonly Fault[]
}

/** What a holder is called on the sheet. */
export const calledOn = ({ kind, name }: HolderResult): string => (kind === 'everybody' ? 'Everybody' : name)

/** The people of a scorecard: those who are here in the period, and those who are not but have a goal or a figure. */
export const repsOf = ({ byHolder }: Results): HolderResult[] =>
  [...byHolder.values()].filter(
    ({ kind, seat, metrics }) =>
      kind === 'person' &&
      (seat?.presence === 'here' || metrics.some(({ goal, reached: { actual } }) => goal !== undefined || !!actual)),
  )

/** Its teams, in the order of the tab People, and everybody together. */
export const teamsOf = ({ byHolder }: Results): HolderResult[] =>
  [...byHolder.values()].filter(({ kind }) => kind === 'team')
export const everybodyOf = ({ byHolder }: Results): HolderResult | undefined =>
  [...byHolder.values()].find(({ kind }) => kind === 'everybody')
