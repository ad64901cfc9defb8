import { daysOutOfOrder } from '../../../src/core/training/order'
import type { InputOf } from '../../../src/requests'
import type { TrainingLine } from '../../../src/requests/training-board'
import { day } from '../../numbers/day'
import type { Notation } from '../../numbers/notation'

/** What can be typed of an assignment; '' is a blank. */
export type Fields = Record<
  'with' | 'dueOn' | 'startedOn' | 'completedOn' | 'score' | 'evidence' | 'waived' | 'note',
  string
>

/** What was typed of a line, which stands here as it was read: the list may show others by now. */
export type Draft = { line: TrainingLine; fields: Fields }

export const fieldsOf = (line: TrainingLine, { shown }: Notation): Fields => ({
  with: line.with,
  dueOn: line.dueOn ?? '',
  startedOn: line.startedOn ?? '',
  completedOn: line.completedOn ?? '',
  score: line.score === undefined ? '' : shown(line.score),
  evidence: line.evidence,
  waived: line.waived,
  note: line.note,
})

/** What has to be corrected before it can be saved, by field. */
export function faultsOf({ line, fields }: Draft, today: string, { read, shown }: Notation): Partial<Fields> {
  const faults: Partial<Fields> = {}
  const days = { dueOn: fields.dueOn, startedOn: fields.startedOn, completedOn: fields.completedOn }
  const wrong = daysOutOfOrder({ ...line, ...days }, today)
  for (const field of ['startedOn', 'completedOn', 'dueOn'] as const)
    if (wrong[field]) faults[field] = `Expected ${readable(wrong[field])}.`
  if (fields.score.trim() && read(fields.score) === undefined)
    faults.score = `“${fields.score.trim()}” can’t be read. Write a number such as ${shown(87.5)}.`
  return faults
}

/** The days of a sentence as they are read. */
const readable = (sentence: string) => sentence.replace(/\d{4}-\d\d-\d\d/g, day)

/** A change as the add-on is asked for it. */
export const changeOf = (
  { line: { row, stamp, person, plan, item }, fields }: Draft,
  { read }: Notation,
): InputOf<'saveAssignments'>['changes'][number] => ({
  row,
  stamp,
  of: { person, plan, item },
  values: { ...fields, score: read(fields.score) ?? null },
})
