import { computed } from '@preact/signals'
import { everHolds, holdingOn, startOf, type Version } from '../../src/core/metrics/versions'
import type { Metric } from '../../src/model/metric'
import type { Objective } from '../../src/model/objective'
import { plainName } from '../../src/model/plain-name'
import type { Entry } from '../../src/requests/metric-board'
import type { Draft } from './draft'
import { board, drafts, judged } from './state'

/** An objective or a metric as the screen lists it. */
export type Item<V> = {
  key: string
  name: string
  /** Undefined for one that is not in the tab yet. */
  entry: Entry<V> | undefined
  state: 'in force' | 'to come' | 'retired' | 'new'
  /** The version of today; else the next one, or the last there was. */
  now: (V & { row: number }) | undefined
}

const item =
  (of: Draft['of'], today: string) =>
  <V extends Version>(entry: Entry<V>): Item<V> => {
    const holding = holdingOn(entry.history, today)
    const next = entry.history.find((version) => everHolds(version) && startOf(version) > today)
    return {
      key: `${of} ${entry.key}`,
      name: entry.name,
      entry,
      state: holding ? 'in force' : next ? 'to come' : 'retired',
      now: holding ?? next ?? entry.history[entry.history.length - 1],
    }
  }

const added = (of: Draft['of']) =>
  Object.values(drafts.value)
    .filter((draft) => draft.added && draft.of === of)
    .map(({ key, name }) => ({ key, name, entry: undefined, state: 'new' as const, now: undefined }))

export const objectives = computed((): Item<Objective>[] => {
  const { objectives: entries = [], today = '' } = board.value ?? {}
  return [...entries.map(item('objectives', today)), ...added('objectives')]
})
export const metrics = computed((): Item<Metric>[] => {
  const { metrics: entries = [], today = '' } = board.value ?? {}
  return [...entries.map(item('metrics', today)), ...added('metrics')]
})

export const live = <V>(items: readonly Item<V>[]) => items.filter(({ state }) => state !== 'retired')

/** The objective that a metric serves, with what is typed over it. */
export const served = ({ key, now }: Item<Metric>): string => {
  const draft = drafts.value[key]
  return draft?.of === 'metrics' ? draft.fields.objective : (now?.objective ?? '')
}

/** The weight of a metric once saved; undefined where it has none, or ends. */
export const weightOf = ({ key, now }: Item<Metric>): number | undefined => {
  const draft = drafts.value[key]
  if (!draft) return now?.weight
  const { sent } = judged.value.get(key) ?? {}
  return sent?.values && 'weight' in sent.values ? (sent.values.weight ?? undefined) : undefined
}

/** Metrics under the objectives that they serve, and those that serve none that is there. */
export const grouped = computed(() => {
  const left = new Set(live(metrics.value))
  const under = live(objectives.value).map((objective) => {
    const serving = [...left].filter(
      (metric) => plainName(served(metric)) === plainName(objective.name) && objective.name,
    )
    for (const metric of serving) left.delete(metric)
    return { objective, metrics: serving }
  })
  return { under, left: [...left] }
})
