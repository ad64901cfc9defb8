import type { GoalMetric } from '../../src/core/metrics/goal-metrics'
import type { OptionGroup } from '../parts/choice'
import { board } from './state'

/** What a metric's figures are, in a word behind its name. */
const option = ({ name, unit }: GoalMetric) => ({ value: name, label: unit ? `${name} (${unit})` : name })

const groupOf = ({ objective, standing }: GoalMetric): string => {
  if (standing === 'unknown') return 'Not in the tab Metrics'
  return standing === 'not in force' ? 'Not in force in this period' : objective || 'No objective'
}

/** The metrics to choose from: the first, which is Closed won, by itself, the others under their objectives. */
export function byObjective([first, ...others]: readonly GoalMetric[]): OptionGroup[] {
  if (!first) return []
  const labels = [...new Set(others.map(groupOf))]
  return [
    { label: '', options: [option(first)] },
    ...labels.map((label) => ({ label, options: others.filter((of) => groupOf(of) === label).map(option) })),
  ]
}

/** What is to be known of the metric on screen before a goal is set on it; nothing of Closed won. */
export function AboutMetric() {
  const metric = board.value?.metric
  const sentences = metric ? about(metric) : []
  return sentences.length ? <p class="soft">{sentences.join(' ')}</p> : null
}

function about({ unit, direction, source, standing }: GoalMetric): string[] {
  if (standing === 'unknown') return ['The tab Metrics does not know this metric. Give it a row there, with its unit.']
  const sentences: string[] = []
  if (standing === 'not in force') sentences.push('Not in force in this period.')
  if (!unit) sentences.push('The tab Metrics gives it no unit.')
  if (unit && unit !== 'money') sentences.push(units[unit])
  if (direction === 'lower') sentences.push('Lower is better.')
  if (source === 'typed') sentences.push('Actuals are typed: open a person to type one.')
  return sentences
}

const units = {
  count: 'A count.',
  percent: 'In percent: 25 is 25%.',
  days: 'In days.',
  score: 'A score.',
} as const
