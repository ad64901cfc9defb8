import type { SheetTable } from '../../../model/generated-sheet'
import { table } from './titles'

const definitions = [
  ['Attainment', 'Actual / Goal; Goal / Actual where lower is better. A goal of zero or less has none.'],
  [
    'Goal',
    'In the tab Goals it is a full quota. Of amounts and counts, ramp and days here leave what is to be reached, as plans pay by it; a floor goes down alike. A team’s sum is of what its people carry.',
  ],
  [
    'Score of a metric',
    'With a floor (Actual − Floor) / (Goal − Floor), so that less may be better and goals may be zero or negative; else the attainment. Never below 0, never above the metric’s cap.',
  ],
  ['Weighted score', 'The mean of the scores by their weights, of the metrics that have one.'],
  [
    'Weight covered',
    'The weight of the metrics that are scored, over that of all in force. What is missing never counts as zero.',
  ],
  ['Pace', 'The attainment at the period’s end if the daily rate so far goes on. Told of amounts and counts alone.'],
  ['Team figures', 'A ratio of a team is the ratio of its people’s sums, not the mean of their ratios.'],
] as const

/** What the words of this tab mean. */
export const definitionsTable = (): SheetTable => ({
  name: table.definitions,
  columns: [
    { title: table.definitions, note: 'As this tab uses it.', format: '@', look: 'name' },
    { title: 'Meaning', note: 'How it is reckoned.', format: '@' },
  ],
  rows: definitions.map(([term, meaning]) => ({ cells: [term, meaning] })),
})
