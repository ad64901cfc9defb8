import { type Attained, bandOf } from '../../core/metrics/attained'
import { type Correlation, correlationInWords } from '../../core/scorecard/correlation'
import type { HolderResult } from '../../core/scorecard/results'
import { calledOn, everybodyOf, repsOf, teamsOf } from '../../core/scorecard/scorecard'
import type { Fault } from '../../model/problem'
import type { Bands } from '../../model/settings'
import type { Context } from '../../ports'
import { previewOfTab, type TabPreview } from '../generated/preview'
import { planScorecard, type ScorecardPlan } from './plan-scorecard'

/** How somebody stands, in one line. */
type ScoreLine = {
  name: string
  /** 1 for every goal met; null where nothing is scored. */
  score: number | null
  /** The score at the period's end if all goes on as so far, and its band. */
  atEnd: number | null
  word: Attained['word'] | null
  /** The share of the weight that is scored. */
  covered: number
  /** Metrics that will be behind at the period's end if all goes on as so far. */
  behind: string[]
}

/** What a scorecard comes to. */
export type Scored = {
  tab: string
  label: string
  /** How much of the period is over, from 0 to 1. */
  elapsed: number
  people: number
  everybody: ScoreLine | null
  /** People by the band in which they will end at this pace, and how many can't be scored yet. */
  counts: Record<Attained['word'] | 'unknown', number>
  teams: ScoreLine[]
  /** The people whose scores will be lowest: the first ten that will not be met. */
  lowest: ScoreLine[]
  /** How training goes together with results. */
  training: { of: Correlation; says: string }
  findings: Fault[]
}

/** What building a scorecard would say and do. Nothing is written. */
export type ScorecardPreview = Scored & { sheet: TabPreview }

const shown = 10

export function previewScorecard(label: string, context: Context): ScorecardPreview {
  const plan = planScorecard(label, context)
  const [sheet] = plan.generation.tabs.map(previewOfTab) as [TabPreview]
  return { ...scored(plan), sheet }
}

export function scored({ tab, scorecard: { label, results, settings, training, findings } }: ScorecardPlan): Scored {
  const lineOf = (one: HolderResult) => line(one, settings.bands)
  const people = repsOf(results).map(lineOf)
  const everybody = everybodyOf(results)
  const count = (word: ScoreLine['word']) => people.filter((one) => one.word === word).length
  return {
    tab,
    label,
    elapsed: results.elapsed,
    people: people.length,
    everybody: everybody ? lineOf(everybody) : null,
    counts: { met: count('met'), close: count('close'), behind: count('behind'), unknown: count(null) },
    teams: teamsOf(results).map(lineOf),
    lowest: people
      .filter(({ word }) => word === 'behind' || word === 'close')
      .sort((a, b) => (a.atEnd ?? 0) - (b.atEnd ?? 0))
      .slice(0, shown),
    training: { of: training, says: correlationInWords(training, (figure) => figure.toFixed(2)) },
    findings: [...findings],
  }
}

const line = (one: HolderResult, bands: Bands): ScoreLine => ({
  name: calledOn(one),
  score: one.score ?? null,
  atEnd: one.scoreAtEnd ?? null,
  word: one.scoreAtEnd === undefined ? null : bandOf(one.scoreAtEnd, bands),
  covered: one.covered,
  behind: one.metrics.flatMap(({ expected, measure }) => (expected?.word === 'behind' ? [measure.name] : [])),
})
