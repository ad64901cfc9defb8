import type { IsoDate } from '../../model/civil-date'
import { type Metric, metrics as metricTab } from '../../model/metric'
import { type Objective, objectives as objectiveTab } from '../../model/objective'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { dayBefore } from './change'
import { inForceIn, objectivesIn } from './in-force'
import { betterOf, unitOf } from './unit'
import { histories, startOf, type Version } from './versions'

type Placed<T> = T & { row: number }

const inTab =
  <K extends string>({ name, columns }: { name: string; columns: Record<K, { title: string }> }) =>
  (row: number, column: K, says: string): Fault => ({
    message: `${name}, row ${row}: ${says}`,
    at: { tab: name, row, column: columns[column].title },
  })
const ofMetric = inTab(metricTab)
const ofObjective = inTab(objectiveTab)

/**
 * What does not fit together on a day: an objective without a metric, a metric without an objective in force, units and
 * directions that are not those of the source, weights that do not make a whole; and, on whatever day, rows of one name
 * that hold at the same time or end before they begin.
 */
export function gaps(
  objectives: readonly Placed<Objective>[],
  metrics: readonly Placed<Metric>[],
  day: IsoDate,
): Fault[] {
  const today = { from: day, to: day }
  const aims = objectivesIn(objectives, today)
  const measures = inForceIn(metrics, today)
  const served = new Set(measures.map(({ objective }) => plainName(objective)))
  const known = new Set(aims.map(({ objective }) => plainName(objective)))
  const ever = new Set(objectives.map(({ objective }) => plainName(objective)))
  return [
    ...aims
      .filter(({ objective }) => !served.has(plainName(objective)))
      .map(({ row, objective }) =>
        ofObjective(row, 'objective', `${objective} has no metric, so nobody can tell whether it is reached. Add one.`),
      ),
    ...measures
      .filter(({ objective }) => !known.has(plainName(objective)))
      .map(({ row, metric, objective }) => ofMetric(row, 'objective', unserving(metric, objective, ever))),
    ...measures.flatMap(unfit),
    ...weighed(measures),
    ...clashes(objectives, ({ objective }) => objective, ofObjective),
    ...clashes(metrics, ({ metric }) => metric, ofMetric),
  ]
}

function unserving(metric: string, objective: string, ever: ReadonlySet<string>): string {
  if (!objective) return `${metric} serves no objective. Choose the one it serves, or retire it.`
  return ever.has(plainName(objective))
    ? `${metric} serves ${objective}, which is not in force. Choose another objective, or retire the metric too.`
    : `${metric} serves "${objective}", which is not in the tab Objectives. Add it there, or choose another.`
}

function unfit({ row, metric, unit, source = 'typed', direction = 'higher' }: Placed<Metric>): Fault[] {
  const natural = unitOf[source]
  const faults: Fault[] = []
  if (!natural && !unit)
    faults.push(
      ofMetric(row, 'unit', `${metric} is typed and has no unit. Choose one, so that figures are read as meant.`),
    )
  if (natural && unit && unit !== natural)
    faults.push(ofMetric(row, 'unit', `${metric} is in ${unit}, but "${source}" gives ${natural}. Choose ${natural}.`))
  if (natural && direction !== betterOf(source))
    faults.push(
      ofMetric(
        row,
        'direction',
        `${metric} counts ${direction} as better, but of "${source}" ${betterOf(source)} is. Choose ${betterOf(source)}.`,
      ),
    )
  return faults
}

function weighed(measures: readonly Placed<Metric>[]): Fault[] {
  const weighty = measures.filter(({ weight }) => weight !== undefined)
  // Hundredths of a percent, so that a third three times is not told as 99.99999%.
  const sum = Math.round(weighty.reduce((all, { weight = 0 }) => all + weight, 0) * 1e4) / 100
  if (!weighty.length || Math.abs(sum - 100) < 0.05) return []
  return [
    {
      message: `The weights in force add up to ${sum}%, not to 100%. A weighted score goes by their proportions all the same.`,
      at: { tab: metricTab.name, row: 1, column: metricTab.columns.weight.title },
    },
  ]
}

function clashes<V extends Version & { row: number }, K>(
  rows: readonly V[],
  nameOf: (row: V) => string,
  fault: (row: number, column: K | 'validFrom' | 'validTo', says: string) => Fault,
): Fault[] {
  const faults: Fault[] = []
  for (const history of histories(rows, nameOf).values()) {
    let before: V | undefined
    for (const version of history) {
      const { row, validFrom, validTo } = version
      // One that ends the day before it begins was retired before it began: it never holds.
      if (validFrom && validTo && validTo < validFrom) {
        if (validTo < dayBefore(validFrom))
          faults.push(
            fault(
              row,
              'validTo',
              `${nameOf(version)} ends on ${validTo}, before it begins on ${validFrom}. Correct one of the days.`,
            ),
          )
        continue
      }
      if (before && (before.validTo ?? '9') >= startOf(version))
        faults.push(
          fault(
            row,
            'validFrom',
            `${nameOf(version)} holds in row ${before.row} on the same days. From ${validFrom ?? 'the start'} on row ${row} counts. Give row ${before.row} an earlier Valid to, or delete one.`,
          ),
        )
      before = version
    }
  }
  return faults
}
