import * as z from 'zod/mini'
import { changeFrom, retireFrom } from '../core/metrics/change'
import type { Version } from '../core/metrics/versions'
import { CivilDate, type IsoDate } from '../model/civil-date'
import type { Rewritten } from '../model/kept-tab'
import { directions, type Metric, metricKinds, metricSources, metrics, metricUnits } from '../model/metric'
import { type Objective, objectives } from '../model/objective'
import { plainName } from '../model/plain-name'
import { type Fault, Problem } from '../model/problem'
import { checkTitles, keepRows } from '../store/keep-rows'
import { type Entry, type MetricBoard, type MetricTabs, metricBoard, readMetricTabs } from './metric-board'
import { request } from './request'

const input = () => {
  const text = z.string().check(z.trim())
  /** null empties the cell: a figure that is left out would vanish on its way here. */
  const figure = z.nullable(z.number('This is a number.'))
  const shared = {
    name: text.check(z.minLength(1, 'Give it a name.')),
    /** What stood there when it was read; '' for a new name. */
    stamp: z.string(),
    /** The first day of the change; '' is from the start. */
    from: z
      .string()
      .check(
        z.refine((day) => day === '' || CivilDate.parse(day) !== undefined, 'A day is written such as 2026-10-01.'),
      ),
  }
  return z.object({
    objectives: z.array(
      z.object({
        ...shared,
        /** What it is from that day on; null retires it. */
        values: z.nullable(z.object({ owner: text, target: figure, note: text })),
      }),
    ),
    metrics: z.array(
      z.object({
        ...shared,
        values: z.nullable(
          z.object({
            objective: text,
            kind: z.enum(metricKinds, 'Say whether it is leading or lagging.'),
            unit: z.enum(metricUnits, 'Say what its figures are.'),
            direction: z.enum(directions, 'Say whether higher or lower is better.'),
            source: z.enum(metricSources, 'Say where its actuals come from.'),
            weight: z.nullable(
              z
                .number('A weight is a share, such as 25%.')
                .check(z.minimum(0, 'A weight can’t be below 0%.'), z.maximum(1, 'A weight can’t be above 100%.')),
            ),
            floor: figure,
            cap: z.nullable(z.number('This is a number.').check(z.positive('A cap is above zero.'))),
            note: text,
          }),
        ),
      }),
    ),
  })
}

/**
 * Adds, changes and retires objectives and metrics, each from a day on: all of it, or nothing where somebody changed one
 * of them meanwhile; these are named by their keys. Either way the screen is told how everything stands now.
 */
export const saveMetrics = request({
  input,
  writes: true,
  run(wanted, context) {
    const { workbook } = context
    const tabs = readMetricTabs(workbook)
    const board = metricBoard(tabs, context)
    const faults = misnamed(wanted, tabs)
    if (faults.length) throw new Problem(faults)
    const stale = {
      objectives: moved(wanted.objectives, board.objectives),
      metrics: moved(wanted.metrics, board.metrics),
    }
    if (stale.objectives.length || stale.metrics.length) return { board, stale }
    const aims = rewritten<Objective>(wanted.objectives, board.objectives, (objective) => ({ objective }))
    const measures = rewritten<Metric>(wanted.metrics, board.metrics, (metric) => ({ metric }))
    checkTitles(workbook, objectives)
    checkTitles(workbook, metrics)
    keepRows(workbook, objectives, aims)
    keepRows(workbook, metrics, measures)
    return { board: metricBoard(readMetricTabs(workbook), context) }
  },
})

type Wanted<V> = { name: string; stamp: string; from: IsoDate | ''; values: V | null }

const historyOf = <V>(name: string, entries: readonly Entry<V>[]) => entries.find(({ key }) => key === plainName(name))

const moved = (wanted: readonly Wanted<object>[], entries: MetricBoard['objectives' | 'metrics']): string[] =>
  wanted
    .filter(({ name, stamp }) => (historyOf<Version>(name, entries)?.stamp ?? '') !== stamp)
    .map(({ name }) => plainName(name))

function rewritten<V extends Version>(
  wanted: readonly Wanted<object>[],
  entries: readonly Entry<V>[],
  named: (name: string) => Partial<V>,
): Rewritten<V> {
  const all: Rewritten<V> = { added: [], edited: [] }
  for (const { name, from, values } of wanted) {
    const known = historyOf(name, entries)
    const history = known?.history ?? []
    // A name keeps the letters that it stands there with.
    const { added, edited } = values
      ? changeFrom(history, from, { ...named(known?.name ?? name), ...figures(values) })
      : retireFrom(history, from)
    all.added.push(...added)
    all.edited.push(...edited)
  }
  return all
}

/** Values as a row has them: undefined for a blank. */
const figures = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? undefined]))

/** Names that can't be written: asked for twice, or in a row that can't be read; and retirements without a day. */
function misnamed(
  wanted: Record<'objectives' | 'metrics', readonly Wanted<object>[]>,
  { unread }: MetricTabs,
): Fault[] {
  return (['objectives', 'metrics'] as const).flatMap((of) => {
    const unreadable = new Set(unread[of].map(plainName))
    const met = new Set<string>()
    return wanted[of].flatMap(({ name, from, values }, i): Fault[] => {
      const key = plainName(name)
      const twice = met.has(key)
      met.add(key)
      const path = [of, i, 'name']
      if (twice) return [{ path, message: `${name} is here twice. Keep one.` }]
      if (unreadable.has(key))
        return [{ path, message: `${name} stands in a row that can’t be read yet. Correct that row first.` }]
      return values || from ? [] : [{ path: [of, i, 'from'], message: 'Say from which day it is retired.' }]
    })
  })
}
