import type { Metric } from '../../src/model/metric'
import type { Objective } from '../../src/model/objective'
import { type Draft, type MetricDraft, metricFields, type ObjectiveDraft, objectiveFields } from './draft'
import type { Item } from './lists'
import { board, close, drafts, numbers, opened, put } from './state'

/** The draft of an item: what was typed, or what stands there as of today. */
export const objectiveDraft = ({ key, name, entry, now }: Item<Objective>): ObjectiveDraft => ({
  ...begun(key, name, entry?.stamp ?? ''),
  of: 'objectives',
  fields: objectiveFields(now ?? {}, numbers.value),
  ...(drafts.value[key] as ObjectiveDraft | undefined),
})

export const metricDraft = ({ key, name, entry, now }: Item<Metric>): MetricDraft => ({
  ...begun(key, name, entry?.stamp ?? ''),
  of: 'metrics',
  fields: metricFields(now ?? {}, numbers.value),
  ...(drafts.value[key] as MetricDraft | undefined),
})

const begun = (key: string, name: string, stamp: string) => ({
  key,
  name,
  stamp,
  added: false,
  from: board.value?.today ?? '',
  retires: false,
})

/** A name that is not there yet, from the start of this quarter. */
const fresh = (of: Draft['of'], name: string) => {
  const taken = (n: number) => `${of} new ${n}` in drafts.peek()
  let n = 1
  while (taken(n)) n++
  return { ...begun(`${of} new ${n}`, name, ''), added: true, from: board.peek()?.quarterStart ?? '' }
}

/** Puts a new objective on the screen. */
export function addObjective(values: Partial<Objective> = {}): string {
  const draft: ObjectiveDraft = {
    ...fresh('objectives', values.objective ?? ''),
    of: 'objectives',
    fields: objectiveFields(values, numbers.peek()),
  }
  put(draft)
  return draft.key
}

/** Puts a new metric on the screen. */
export function addMetric(values: Partial<Metric> = {}): string {
  const draft: MetricDraft = {
    ...fresh('metrics', values.metric ?? ''),
    of: 'metrics',
    fields: metricFields(values, numbers.peek()),
  }
  put(draft)
  return draft.key
}

/** Opens a form, or closes it; the one that was open is closed. */
export function toggle(key: string): void {
  const other = opened.peek() !== key
  close()
  if (other) opened.value = key
}

/** Names what is new. Metrics follow their objective. */
export function rename(draft: Draft, name: string): void {
  const all: Record<string, Draft> = { ...drafts.peek(), [draft.key]: { ...draft, name } }
  for (const metric of Object.values(all))
    if (draft.of === 'objectives' && draft.name && metric.of === 'metrics' && metric.fields.objective === draft.name)
      all[metric.key] = { ...metric, fields: { ...metric.fields, objective: name } }
  drafts.value = all
}
