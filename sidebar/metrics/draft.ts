import type { Metric } from '../../src/model/metric'
import type { Objective } from '../../src/model/objective'
import { inUnit } from '../numbers/in-unit'
import type { Notation } from '../numbers/notation'

export type ObjectiveFields = { owner: string; target: string; note: string }
export type MetricFields = Record<'objective' | 'weight' | 'floor' | 'cap' | 'note', string> & {
  [K in 'kind' | 'unit' | 'direction' | 'source']: NonNullable<Metric[K]>
}

type Shared = {
  key: string
  name: string
  /** What stood there when the draft was begun; '' for a new name. */
  stamp: string
  /** Whether it is a new name. */
  added: boolean
  /** The first day on which it holds; '' is from the start. */
  from: string
  /** Whether it ends on that day instead. */
  retires: boolean
}
export type ObjectiveDraft = Shared & { of: 'objectives'; fields: ObjectiveFields }
export type MetricDraft = Shared & { of: 'metrics'; fields: MetricFields }
/** An objective or a metric as somebody is typing it. */
export type Draft = ObjectiveDraft | MetricDraft

/** Unsaved drafts by key, in the order in which they were begun. */
export type Drafts = Readonly<Record<string, Draft>>

const text = (figure: number | undefined, { shown }: Pick<Notation, 'shown'>) =>
  figure === undefined ? '' : shown(figure)

export const objectiveFields = ({ owner, target, note }: Partial<Objective>, numbers: Notation): ObjectiveFields => ({
  owner: owner ?? '',
  target: text(target, numbers),
  note: note ?? '',
})

/** What a new metric begins as: counted and typed by a person. */
export const metricFields = (
  {
    objective = '',
    kind = 'leading',
    unit = 'count',
    direction = 'higher',
    source = 'typed',
    ...more
  }: Partial<Metric>,
  numbers: Notation,
): MetricFields => ({
  objective,
  kind,
  unit,
  direction,
  source,
  weight: text(more.weight, inUnit('percent', numbers)),
  floor: text(more.floor, numbers),
  cap: text(more.cap, numbers),
  note: more.note ?? '',
})
