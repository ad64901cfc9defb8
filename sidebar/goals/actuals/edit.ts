import type { Line } from '../../../src/core/goals/board'
import type { ActualChange, SeenActual } from '../../../src/core/metrics/type-in'

/** What somebody typed of one person's actual and has not saved yet. */
export type ActualEdit = {
  /** The figure as typed; left out while only the note was changed. */
  typed?: string
  note?: string
  /** What stood when the edit began. */
  seen: SeenActual
}

/** Unsaved actuals by the key of the person's line. */
export type ActualEdits = Readonly<Record<string, ActualEdit>>

/** Whether what stands is still what was seen. */
export const isStillSeen = (seen: SeenActual, now: SeenActual): boolean =>
  seen?.actual === now?.actual && seen?.note === now?.note

/** An edit as the add-on is sent it. */
export const actualChange = (line: Line, edit: ActualEdit, actual: number | null): ActualChange => ({
  person: line.name,
  actual,
  note: (edit.note ?? edit.seen?.note ?? '').trim(),
  seen: edit.seen,
})
