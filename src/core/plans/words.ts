import type { Metric } from '../../model/metric'
import { goalMetrics, metricNamed } from '../metrics/goal-metrics'
import { notationOf, type Words } from '../notation'

/** A metric's unit is its latest one. */
const ever = { from: '', to: '9999-12-31' }

/** How plans are put into words in a locale such as `de_DE`, and with the units of the tab Metrics. */
export const wordsIn = (locale: string, metrics: readonly Metric[]): Words => ({
  ...notationOf(locale),
  unitOf: (metric) => metricNamed(goalMetrics(metrics, [], ever, metric), metric).unit,
})
