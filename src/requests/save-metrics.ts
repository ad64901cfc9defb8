import * as z from 'zod/mini'
import { addable, setNames, starterSet } from '../core/metrics/starter-sets'
import { changed, type Rewritten, retired } from '../core/metrics/versions'
import { CivilDate } from '../model/civil-date'
import { directions, metricKinds, metricSources, metrics, metricUnits } from '../model/metric'
import { objectives } from '../model/objective'
import { plainName } from '../model/plain-name'
import { type Fault, Problem } from '../model/problem'
import { editRows } from '../store/edit-rows'
import { appendRows } from '../store/kept-tabs'
import { type MetricBoard, metricBoard, type Named } from './metric-board'
import { request } from './request'

const input = () => {
  const name = z.string().check(z.trim(), z.minLength(1, 'Give it a name.'))
  const day = z
    .string()
    .check(z.refine((iso) => CivilDate.parse(iso) !== undefined, 'A day is written such as 2026-10-01.'))
  const text = z.string().check(z.trim())
  const figure = z.optional(z.number('A number belongs here.'))
  /** What stood there when it was read; '' for what is new. */
  const stamp = z.string()
  return z.object({
    /** A starter set to add. */
    set: z.optional(z.enum(setNames)),
    objectives: z.array(
      z.object({ name, stamp, from: z.optional(day), values: z.object({ owner: text, target: figure, note: text }) }),
    ),
    metrics: z.array(
      z.object({
        name,
        stamp,
        from: z.optional(day),
        values: z.object({
          objective: text,
          kind: z.enum(metricKinds, 'Leading or lagging.'),
          unit: z.enum(metricUnits, 'Choose what its figures are.'),
          direction: z.enum(directions, 'Say whether higher or lower is better.'),
          source: z.enum(metricSources, 'Say where its figures come from.'),
          weight: z.optional(
            z
              .number('A weight is a share, such as 25%.')
              .check(z.minimum(0, 'A weight is from 0% to 100%.'), z.maximum(1, 'A weight is from 0% to 100%.')),
          ),
          floor: figure,
          cap: z.optional(z.number('A number belongs here.').check(z.positive('A cap is above zero.'))),
          note: text,
        }),
      }),
    ),
    /** What is to end, with the last day on which it holds. */
    retire: z.array(z.object({ of: z.enum(['objective', 'metric']), name, stamp, lastDay: day })),
  })
}

/**
 * Adds objectives and metrics, changes them from a day on, and retires them: all of it, or none where somebody changed
 * one meanwhile. Either way the screen is told how everything stands now. A change without a day holds from the start.
 */
export const saveMetrics = request({
  input,
  writes: true,
  run(wanted, context) {
    const board = metricBoard(context)
    const { workbook } = context
    const stale = [
      ...moved(wanted.objectives, board.objectives),
      ...moved(wanted.metrics, board.metrics),
      ...wanted.retire.flatMap((one) => moved([one], one.of === 'metric' ? board.metrics : board.objectives)),
    ]
    if (stale.length) return { board, stale }
    const faults = twice(wanted.objectives, 'objectives').concat(twice(wanted.metrics, 'metrics'))
    if (faults.length) throw new Problem(faults)

    const aims = wanted.objectives.map(({ name, from, values }) =>
      changed(versionsOf(board.objectives, name), from, {
        objective: name,
        ...values,
        target: values.target,
      }),
    )
    const measures = wanted.metrics.map(({ name, from, values }) =>
      changed(versionsOf(board.metrics, name), from, {
        metric: name,
        ...values,
        weight: values.weight,
        floor: values.floor,
        cap: values.cap,
      }),
    )
    for (const { of, name, lastDay } of wanted.retire)
      if (of === 'metric') measures.push(retired(versionsOf(board.metrics, name), lastDay))
      else aims.push(retired(versionsOf(board.objectives, name), lastDay))
    if (wanted.set) addSet(wanted.set, board, aims, measures)

    editRows(
      workbook,
      objectives,
      aims.flatMap(({ edited }) => edited),
    )
    editRows(
      workbook,
      metrics,
      measures.flatMap(({ edited }) => edited),
    )
    appendRows(
      workbook,
      objectives,
      aims.flatMap(({ added }) => added),
    )
    appendRows(
      workbook,
      metrics,
      measures.flatMap(({ added }) => added),
    )
    return { board: metricBoard(context) }
  },
})

type Aim = Rewritten<Omit<MetricBoard['objectives'][number]['versions'][number], 'row'>>
type Measure = Rewritten<Omit<MetricBoard['metrics'][number]['versions'][number], 'row'>>

const find = <T>(all: readonly Named<T>[], name: string) => all.find((one) => plainName(one.name) === plainName(name))
const versionsOf = <T>(all: readonly Named<T>[], name: string): readonly T[] => find(all, name)?.versions ?? []

/** Names of which something else stands there than what was seen. */
const moved = (wanted: readonly { name: string; stamp: string }[], all: readonly Named<unknown>[]): string[] =>
  wanted.filter(({ name, stamp }) => (find(all, name)?.stamp ?? '') !== stamp).map(({ name }) => name)

/** The same name twice in one save. */
const twice = (wanted: readonly { name: string }[], of: string): Fault[] =>
  wanted.flatMap(({ name }, i) =>
    wanted.findIndex((other) => plainName(other.name) === plainName(name)) < i
      ? [{ path: [of, i, 'name'], message: `“${name}” stands here twice.` }]
      : [],
  )

/** A starter set begins today, so that what was measured before is not said to have been. */
function addSet(name: (typeof setNames)[number], board: MetricBoard, aims: Aim[], measures: Measure[]): void {
  const { added } = addable(starterSet(name), {
    objectives: [],
    metrics: board.metrics.map((metric) => metric.name),
  })
  for (const { objective, note, metrics: of } of added) {
    if (!find(board.objectives, objective)?.now)
      aims.push(
        changed(versionsOf(board.objectives, objective), undefined, { objective, owner: '', target: undefined, note }),
      )
    for (const metric of of)
      measures.push({ edited: [], added: [{ ...metric, validFrom: undefined, validTo: undefined }] })
  }
}
