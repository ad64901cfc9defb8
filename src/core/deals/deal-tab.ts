import type { Field } from '../../model/deal'
import type { Reading } from '../../model/deal-columns'
import type { Fault } from '../../model/problem'
import type { DealSource } from './source'

/** A value as it is written, and what each reading makes of it: a day as `yyyy-mm-dd`, an amount, a share. */
export type Example = { written: string; gives: Partial<Record<Reading, string | number>> }

/** What a deal tab says of one field. */
export type FieldRead = {
  field: Field
  /** 0 is column A; undefined where no column holds it. While `question` is open it is a proposal. */
  column: number | undefined
  /** How its values are read; undefined where they can be read one way only, or where it must be asked. */
  readsAs: Reading | undefined
  /** The readings that its values allow and that give different values, the likelier first. */
  couldRead: readonly Reading[]
  /** A value that these readings tell apart. */
  example: Example | undefined
  /** Who says so: the title, a row of the tab Deal columns, or nobody yet (a proposal from the values). */
  by: 'title' | 'person' | 'values' | undefined
  /** What has to be decided before figures are made of the tab. */
  question: string | undefined
  /** Up to three different values, as people see them. */
  samples: readonly string[]
}

/** A tab that holds deals, or may: what was recognised, and what has to be asked. */
export type DealTab = {
  tab: string
  /** The row of the titles, as people count. */
  titleRow: number
  /** The CRM that exported it, where its titles tell. */
  crm: string | undefined
  /** Every column that holds something, from the left, with up to three different values; `at` 0 is column A. */
  columns: readonly { at: number; letter: string; title: string; samples: readonly string[] }[]
  /** One for every field, in the order of `fields`. */
  fields: readonly FieldRead[]
  /** Every open question, with the title cell it is about. No figure is made of the tab while there is one. */
  questions: readonly Fault[]
  /** What its status says beside the stage and nobody has classified, with how many rows say so. */
  unknownWords: readonly { stage: string; deals: number }[]
  /** What was decided and is worth knowing. */
  notes: readonly Fault[]
  /** The rows, ready to be read; undefined while a question is open, or where somebody said that it holds no deals. */
  source: DealSource | undefined
}
