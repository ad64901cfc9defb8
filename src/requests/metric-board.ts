import { byName, gaps } from '../core/metrics/gaps'
import { addable, type SetName, type StarterSet, setNames, starterSet } from '../core/metrics/starter-sets'
import { holdingOn } from '../core/metrics/versions'
import type { IsoDate } from '../model/civil-date'
import { type Metric, metrics } from '../model/metric'
import { type Objective, objectives } from '../model/objective'
import type { Fault } from '../model/problem'
import type { Context } from '../ports'
import { type Kept, readTab } from '../store/kept-tabs'

/** Everything that one name has meant, means, and will mean. */
export type Named<T> = {
  name: string
  /** What stood there when it was read: a save that says another one is refused. */
  stamp: string
  /** The version of today; undefined where it is retired or still to begin. */
  now: T | undefined
  /** From the earliest to the latest. */
  versions: T[]
}

/** All that the screen Metrics shows. */
export type MetricBoard = {
  today: IsoDate
  locale: string
  objectives: Named<Kept<typeof objectives>>[]
  metrics: Named<Kept<typeof metrics>>[]
  /** Rows that can't be read, and what does not fit together. */
  findings: Fault[]
  sets: { name: SetName; about: string; added: StarterSet['objectives']; present: string[] }[]
}

const named =
  <T extends (Objective | Metric) & { row: number }>(today: IsoDate, nameOf: (row: T) => string) =>
  (versions: T[]): Named<T> => {
    const ordered = [...versions].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
    return {
      name: nameOf((ordered[ordered.length - 1] ?? versions[0]) as T),
      stamp: JSON.stringify(versions),
      now: holdingOn(ordered, today),
      versions: ordered,
    }
  }

/** Reads the board as of today. */
export function metricBoard({ workbook, today }: Context): MetricBoard {
  const day = today()
  const aims = readTab(workbook, objectives)
  const measures = readTab(workbook, metrics)
  const there = {
    objectives: aims.rows.map(({ objective }) => objective),
    metrics: measures.rows.map(({ metric }) => metric),
  }
  return {
    today: day,
    locale: workbook.locale,
    objectives: byName(aims.rows, (row) => row.objective).map(named(day, (row) => row.objective)),
    metrics: byName(measures.rows, (row) => row.metric).map(named(day, (row) => row.metric)),
    findings: [...aims.faults, ...measures.faults, ...gaps(aims.rows, measures.rows, day)],
    sets: setNames.map((name) => {
      const set = starterSet(name)
      return { name, about: set.about, ...addable(set, there) }
    }),
  }
}
