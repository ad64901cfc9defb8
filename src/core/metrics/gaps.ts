import type { IsoDate } from '../../model/civil-date'
import { type Metric, metrics as metricsTab } from '../../model/metric'
import { type Objective, objectives as objectivesTab } from '../../model/objective'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { unitOf } from './unit'
import { holdingOn, overlaps } from './versions'

type Placed<T> = T & { row: number }

/** Rows of one name together, in the order in which the names are first written. */
export function byName<T>(rows: readonly T[], name: (row: T) => string): T[][] {
  const found = new Map<string, T[]>()
  for (const row of rows) found.set(plainName(name(row)), [...(found.get(plainName(name(row))) ?? []), row])
  return [...found.values()]
}

/** What holds on a day, of each name one version. */
const inForceOn = <T extends Objective | Metric>(rows: readonly T[], name: (row: T) => string, day: IsoDate): T[] =>
  byName(rows, name).flatMap((versions) => holdingOn(versions, day) ?? [])

const ofMetric = ({ row }: Placed<Metric>, column: keyof typeof metricsTab.columns, message: string): Fault => ({
  message,
  at: { tab: metricsTab.name, row, column: metricsTab.columns[column].title },
})

/**
 * What does not fit together on a day: an objective without a metric, a metric without an objective in force, figures
 * whose unit or direction is not that of their source, weights that are not the whole, and versions that overlap.
 */
export function gaps(
  objectives: readonly Placed<Objective>[],
  metrics: readonly Placed<Metric>[],
  day: IsoDate,
): Fault[] {
  const aims = inForceOn(objectives, (row) => row.objective, day)
  const measures = inForceOn(metrics, (row) => row.metric, day)
  const served = new Set(measures.map(({ objective }) => plainName(objective)))
  const known = new Set(aims.map(({ objective }) => plainName(objective)))
  return [
    ...aims
      .filter(({ objective }) => !served.has(plainName(objective)))
      .map(({ objective, row }) => ({
        message: `The objective “${objective}” has no metric. Add one that shows whether it is reached.`,
        at: { tab: objectivesTab.name, row, column: objectivesTab.columns.objective.title },
      })),
    ...measures.flatMap((metric) => unserving(metric, known)),
    ...measures.flatMap(unfitting),
    ...weighed(measures),
    ...byName(metrics, (row) => row.metric)
      .flatMap(overlaps)
      .map(([earlier, later]) =>
        ofMetric(
          later,
          'validFrom',
          `${metricsTab.name}, row ${later.row}: ${later.metric} holds in row ${earlier.row} on the same days. Row ${later.row} counts then. Give row ${earlier.row} a day in Valid to.`,
        ),
      ),
  ]
}

function unserving(metric: Placed<Metric>, known: ReadonlySet<string>): Fault[] {
  if (metric.objective === '')
    return [
      ofMetric(
        metric,
        'objective',
        `The metric “${metric.metric}” serves no objective. Choose one, or retire the metric.`,
      ),
    ]
  if (known.has(plainName(metric.objective))) return []
  return [
    ofMetric(
      metric,
      'objective',
      `The metric “${metric.metric}” serves “${metric.objective}”, which is no objective in force. Add the objective, or choose another.`,
    ),
  ]
}

function unfitting(metric: Placed<Metric>): Fault[] {
  const { metric: name, source, unit, direction } = metric
  const natural = source && unitOf[source]
  const faults: Fault[] = []
  if (natural && unit && unit !== natural)
    faults.push(ofMetric(metric, 'unit', `“${name}” comes from ${source}, which is in ${natural}, not in ${unit}.`))
  if (source === 'deals: sales cycle' && direction !== 'lower')
    faults.push(
      ofMetric(metric, 'direction', `“${name}” is a sales cycle: fewer days are better. Its direction is lower.`),
    )
  return faults
}

function weighed(measures: readonly Placed<Metric>[]): Fault[] {
  const weighing = measures.filter(({ weight }) => weight !== undefined)
  const sum = weighing.reduce((all, { weight = 0 }) => all + Math.round(weight * 1e6), 0) / 1e4
  const [first] = weighing
  if (!first || sum === 100) return []
  return [
    ofMetric(
      first,
      'weight',
      `The weights add up to ${sum}%, not to 100%. A weighted score divides by their sum, so only their proportions count.`,
    ),
  ]
}
