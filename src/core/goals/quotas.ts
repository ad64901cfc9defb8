import type { Goal } from '../../model/goal'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { counted, type Placed, standings } from './standing'
import { keyOf } from './whose'

export type Quotas = {
  /** By plain name of the person. */
  byRep: Map<string, { name: string; quota: number }>
  findings: string[]
}

const said = ({ from, to }: Period) => `${from} to ${to}`

/**
 * What each person is to reach on a metric in a period, their quota: the goal for just this period, else the goals for
 * parts of it added up. A goal that only overlaps the period, such as one for the year, does not count, and is said
 * where nothing else does.
 */
export function quotasIn(goals: readonly Placed[], metric: string, period: Period): Quotas {
  const mine = goals.filter((goal) => plainName(goal.person) !== '' && plainName(goal.metric) === plainName(metric))
  const exact = standings(mine, metric, period)
  const found: Quotas = { byRep: new Map(), findings: [] }
  const people = new Map<string, Goal[]>()
  for (const goal of mine)
    if (goal.status !== 'superseded' && goal.from <= period.to && goal.to >= period.from)
      people.set(keyOf(goal), [...(people.get(keyOf(goal)) ?? []), goal])
  for (const [key, overlapping] of people) {
    const standing = exact.get(key)
    const whole = standing && counted(standing)
    const name = (overlapping[0] as Goal).person.trim()
    const quota = whole?.goal ?? fromParts(mine, key, overlapping, { metric, period, name, findings: found.findings })
    if (quota !== undefined) found.byRep.set(plainName(name), { name, quota })
  }
  return found
}

function fromParts(
  all: readonly Placed[],
  key: string,
  overlapping: readonly Goal[],
  { metric, period, name, findings }: { metric: string; period: Period; name: string; findings: string[] },
): number | undefined {
  const parts = new Map<string, Period>()
  const across = overlapping.filter(({ from, to }) => from < period.from || to > period.to)
  for (const { from, to } of overlapping)
    if (from >= period.from && to <= period.to) parts.set(said({ from, to }), { from, to })
  const ordered = [...parts.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
  if (ordered.some((part, i) => i > 0 && part.from <= (ordered[i - 1] as Period).to)) {
    findings.push(
      `${name} has goals on ${metric} for parts of the period that overlap: ${ordered.map(said).join(', ')}. None counts as quota.`,
    )
    return undefined
  }
  if (!ordered.length) {
    const [goal] = across
    if (goal)
      findings.push(
        `${name} has a goal on ${metric} for ${said(goal)} and none for this period. It does not count as quota.`,
      )
    return undefined
  }
  const amounts = ordered.map((part) => {
    const standing = standings(all, metric, part).get(key)
    return (standing && counted(standing)?.goal) ?? 0
  })
  if ((ordered[0] as Period).from > period.from || (ordered[ordered.length - 1] as Period).to < period.to)
    findings.push(
      `${name} has goals on ${metric} for ${ordered.map(said).join(', ')} only. Together they are the quota; the rest of the period has none.`,
    )
  // Whole hundredths add up without a stray digit.
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100
}
