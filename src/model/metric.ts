import { choice, date, name, number, partOf, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const metricKinds = ['leading', 'lagging'] as const
export const metricUnits = ['money', 'count', 'percent', 'days', 'score'] as const
export type MetricUnit = (typeof metricUnits)[number]
export const directions = ['higher', 'lower'] as const
/** Where a metric's actuals come from: the deal tabs, or typing. */
export const metricSources = [
  'deals: closed won',
  'deals: created',
  'deals: win rate',
  'deals: open pipeline',
  'deals: average won',
  'deals: sales cycle',
  'typed',
] as const
export type MetricSource = (typeof metricSources)[number]

export const metrics = keptTab({
  name: 'Metrics',
  about: 'What is measured, and which objective it serves. A later row with a later Valid from records a change.',
  columns: {
    metric: name('Metric', 'Its name, as goals and actuals call it.', 180),
    objective: text('Objective', 'The objective that it serves, as in the tab Objectives.', 220),
    kind: choice('Kind', 'leading: moves before the result does. lagging: is the result.', metricKinds),
    unit: choice('Unit', 'What its figures are.', metricUnits),
    direction: choice('Direction', 'Whether higher or lower is better. Blank: higher.', directions),
    source: choice('Source', 'Where its actuals come from: the deal tabs, or typed into Actuals.', metricSources),
    weight: partOf('Weight', 'Its part in a weighted score.', '0%', '25%'),
    floor: number('Floor', 'The actual that scores nothing.', 'General'),
    cap: number('Cap', 'The most that it can score, 1 for a goal just met.', 'General'),
    validFrom: date('Valid from', 'The day from which this row holds. Blank: from the start.'),
    validTo: date('Valid to', 'The last day on which it holds. Blank: until it is changed or retired.'),
    note: text('Note', 'What it means, and how it is counted.', 260),
  },
})
export type Metric = RowOf<typeof metrics>
