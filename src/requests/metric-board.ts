import { periodOf } from '../core/calendar/fiscal'
import { gaps } from '../core/metrics/gaps'
import { type History, histories, type Version } from '../core/metrics/versions'
import { CivilDate, type IsoDate } from '../model/civil-date'
import { type Metric, metrics } from '../model/metric'
import { type Objective, objectives } from '../model/objective'
import type { Fault } from '../model/problem'
import type { Context, Workbook } from '../ports'
import { type Kept, readTab } from '../store/kept-tabs/read'
import { readSettings } from '../store/settings'

/** All that one name has meant, means, and is to mean. */
export type Entry<V> = {
  /** The name as it is compared. */
  key: string
  name: string
  history: History<V>
  /** What stood there when it was read, wherever its rows stand. A change sends it back. */
  stamp: string
}

/** All that the screen Metrics shows. */
export type MetricBoard = {
  today: IsoDate
  /** The first day of this quarter. */
  quarterStart: IsoDate
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  objectives: Entry<Objective>[]
  metrics: Entry<Metric>[]
  /** Rows that can't be read, and what does not fit together. */
  findings: Fault[]
}

/** The tabs as read at once. */
export type MetricTabs = {
  objectives: Kept<typeof objectives>[]
  metrics: Kept<typeof metrics>[]
  faults: Fault[]
  /** Names that stand in rows with a fault: nothing may be written for them, or they would stand there twice. */
  unread: { objectives: string[]; metrics: string[] }
}

export function readMetricTabs(workbook: Workbook): MetricTabs {
  const aims = readTab(workbook, objectives)
  const measures = readTab(workbook, metrics)
  return {
    objectives: aims.rows,
    metrics: measures.rows,
    faults: [...aims.faults, ...measures.faults],
    unread: {
      objectives: aims.faulty.flatMap(({ objective }) => objective ?? []),
      metrics: measures.faulty.flatMap(({ metric }) => metric ?? []),
    },
  }
}

export function metricBoard(tabs: MetricTabs, { workbook, today }: Context): MetricBoard {
  const day = today()
  const { settings } = readSettings(workbook)
  return {
    today: day,
    quarterStart: periodOf(CivilDate.parse(day) as CivilDate, 'quarter', settings).from,
    locale: workbook.locale,
    objectives: entries(tabs.objectives, ({ objective }) => objective),
    metrics: entries(tabs.metrics, ({ metric }) => metric),
    findings: [...tabs.faults, ...gaps(tabs.objectives, tabs.metrics, day)],
  }
}

const entries = <V extends Version & { row: number }>(rows: readonly V[], nameOf: (row: V) => string): Entry<V>[] =>
  [...histories(rows, nameOf)].map(([key, history]) => ({
    key,
    name: nameOf(history[history.length - 1] as V),
    history,
    stamp: JSON.stringify(history.map(({ row, ...rest }) => rest)),
  }))
