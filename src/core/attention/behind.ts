import type { HolderResult, MetricResult, Results } from '../scorecard/results'

/** A goal that will end behind, as it goes: its metric, and where it will end, undefined where there is no share. */
type GoalBehind = { metric: string; share: number | undefined }

/** Somebody with goals behind pace, the furthest behind first. */
export type Behind = { name: string; team: string; goals: GoalBehind[] }

/**
 * Who will end a period behind on a goal if all goes on as so far, who is furthest behind first. A goal without a pace
 * counts as it stands. A leader's figures are the team's, whose people are named; who has left or is still to come needs
 * no look.
 */
export function behindPace({ byHolder, asOf }: Results): Behind[] {
  return [...byHolder.values()]
    .flatMap(({ name, kind, seat, led, metrics }: HolderResult): Behind[] => {
      if (kind !== 'person' || led > 0 || seat?.presence !== 'here') return []
      if ((seat.end ?? asOf) < asOf || (seat.start ?? asOf) > asOf) return []
      const goals = metrics.filter(isBehind).map(goalBehind).sort(byShare)
      return goals.length ? [{ name, team: seat.team, goals }] : []
    })
    .sort((a, b) => byShare(a.goals[0], b.goals[0]) || a.name.localeCompare(b.name))
}

const isBehind = ({ expected }: MetricResult): boolean => expected?.word === 'behind'
const goalBehind = ({ measure, expected }: MetricResult): GoalBehind => ({
  metric: measure.name,
  share: expected?.share,
})

/** What has no share is missed without a measure of how far, and comes last. */
const byShare = (a?: GoalBehind, b?: GoalBehind): number =>
  (a?.share ?? Number.MAX_VALUE) - (b?.share ?? Number.MAX_VALUE)
