import type { Field } from '../../src/model/deal'
import type { Reading } from '../../src/model/deal-columns'
import type { Category } from '../../src/model/stage'

/** A column as it was chosen: where it stood, and its title then; 0 is column A. */
type Place = { at: number; title: string }

/** What somebody chose for a field and has not saved yet; null for no column. */
export type ColumnEdit = { column?: Place | null; readsAs?: Reading | undefined }

/** What somebody changed of a stage; the probability as typed. */
export type StageEdit = { category?: Category; typed?: string }

/** Unsaved edits: of fields by `keyOf`, of tabs (whether they hold deals) and stages by their names. */
export type Edits = {
  readonly columns: Readonly<Record<string, ColumnEdit>>
  readonly tabs: Readonly<Record<string, boolean>>
  readonly stages: Readonly<Record<string, StageEdit>>
}

export const noEdits: Edits = { columns: {}, tabs: {}, stages: {} }

/** Names a field of a tab. */
export const keyOf = (tab: string, field: Field): string => `${tab}\n${field}`
