import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { dayAfter } from '../calendar/days'
import { sameDays, within } from '../calendar/overlap'
import { counted, type Placed } from '../goals/standing'
import { keyOf } from '../goals/whose'
import { kept } from '../money/decimal'
import { remembered } from '../remembered'

/** What somebody is to reach on a metric in a period. */
export type GoalIn = {
  /** Undefined where goals stand for other days only, and can't be made into one. */
  goal: number | undefined
  /** How much of the full goal it is. */
  share: number
  /** Whose it is, as the tab Goals writes it, and the rows that it comes from. */
  whose: string
  rows: readonly number[]
  /** What is worth knowing of it, in sentences. */
  said: readonly string[]
}

/** Goals by plain name of the metric, then by the key of their holder (`keyOf`). */
export type GoalsIn = Map<string, Map<string, GoalIn>>

const said = ({ from, to }: Period) => `${from} to ${to}`
const listed = (parts: readonly Period[]) => parts.map(said).join(', ')
const goalOf = (rows: readonly Placed[]) => counted({ current: [...rows], latest: 0 }) as Placed

/**
 * Every goal of a period, by metric and holder, in one pass over the rows: the goal for just this period, else the goals
 * for parts of it added up where the metric's figures of several days do. People by any name that they go by.
 */
export function goalsIn(
  rows: readonly Placed[],
  period: Period,
  names: ReadonlyMap<string, string>,
  addsDays: (metric: string) => boolean,
): GoalsIn {
  const plain = remembered(plainName)
  const keyFor = remembered((person: string) => keyOf({ person: names.get(plain(person)) ?? person, team: '' }))
  const grouped = new Map<string, Map<string, Placed[]>>()
  for (const row of rows) {
    if (row.status === 'superseded' || row.from > period.to || row.to < period.from || row.to < row.from) continue
    const metric = plain(row.metric)
    const key = plain(row.person) === '' ? keyOf({ person: '', team: row.team }) : keyFor(row.person)
    const byHolder = grouped.get(metric) ?? new Map<string, Placed[]>()
    grouped.set(metric, byHolder)
    const mine = byHolder.get(key)
    if (mine) mine.push(row)
    else byHolder.set(key, [row])
  }
  const found: GoalsIn = new Map()
  for (const [metric, byHolder] of grouped) {
    const adds = addsDays(metric)
    found.set(metric, new Map([...byHolder].map(([key, mine]) => [key, goalIn(mine, period, adds)])))
  }
  return found
}

function goalIn(mine: readonly Placed[], period: Period, adds: boolean): GoalIn {
  const [{ person, team }] = mine as [Placed]
  const whose = person.trim() || team.trim()
  const exact = mine.filter((row) => sameDays(row, period))
  if (exact.length) {
    const { goal, row } = goalOf(exact)
    return { goal, share: 1, whose, rows: [row], said: [] }
  }
  const none = (sentence: string): GoalIn => ({
    goal: undefined,
    share: 1,
    whose,
    rows: mine.map(({ row }) => row),
    said: [sentence],
  })
  const parts = partsOf(mine.filter((row) => within(row, period)))
  if (!parts.length) return none(`The goal is for ${listed(mine)}, and none for this period. It does not count here.`)
  if (!adds) return none(`Goals stand for ${listed(parts)}. They can’t be added up; set one for the whole period.`)
  const after = (i: number) => (i === 0 ? period.from : dayAfter((parts[i - 1] as Placed).to))
  if (parts.some(({ from }, i) => from < after(i)))
    return none(`Goals for parts of the period overlap: ${listed(parts)}. None counts.`)
  const whole = parts.every(({ from }, i) => from === after(i)) && after(parts.length) > period.to
  return {
    // Whole hundredths add up without a stray digit.
    goal: kept(parts.reduce((sum, { goal }) => sum + Math.round(goal * 100), 0) / 100),
    share: 1,
    whose,
    rows: parts.map(({ row }) => row),
    said: whole ? [] : [`Goals stand for ${listed(parts)} only. Together they count; the other days have none.`],
  }
}

/** Of the goals for the same days the one that counts, from the earliest days to the latest. */
function partsOf(rows: readonly Placed[]): Placed[] {
  const byDays = new Map<string, Placed[]>()
  for (const row of rows) byDays.set(said(row), [...(byDays.get(said(row)) ?? []), row])
  return [...byDays.values()].map(goalOf).sort((a, b) => (said(a) < said(b) ? -1 : 1))
}
