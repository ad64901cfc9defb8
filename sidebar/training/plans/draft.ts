import { type Training, type TrainingType, trainingTypes } from '../../../src/model/training'
import type { InputOf } from '../../../src/requests'
import type { TrainingItem } from '../../../src/requests/training-plans'
import type { Notation } from '../../numbers/notation'

/** What can be typed of an item; figures as text, '' is a blank. */
export type Fields = {
  plan: string
  item: string
  role: string
  type: TrainingType
  link: string
  required: 'yes' | 'no'
  after: string
  dueIn: string
  repeat: string
  skill: string
  outcome: string
}

/** What was typed of an item: of one that stands in the tab, or of a new one, whose stamp is ''. */
export type Draft = { row: number; stamp: string; fields: Fields }

export const fieldsOf = (item: Partial<Training>): Fields => ({
  plan: item.plan ?? '',
  item: item.item ?? '',
  role: item.role ?? '',
  type: item.type ?? trainingTypes[0],
  link: item.link ?? '',
  required: item.required ?? 'yes',
  after: item.after ?? '',
  dueIn: item.dueIn === undefined ? '' : `${item.dueIn}`,
  repeat: item.repeat === undefined ? '' : `${item.repeat}`,
  skill: item.skill ?? '',
  outcome: item.outcome ?? '',
})

/** What is typed of an item that stands in the tab, before anything is. */
export const draftOfItem = (item: TrainingItem): Draft => ({ row: item.row, stamp: item.stamp, fields: fieldsOf(item) })

/** What has to be corrected before it can be saved, by field. */
export function faultsOf({ fields }: Draft, { read }: Notation): Partial<Record<keyof Fields, string>> {
  const faults: Partial<Record<keyof Fields, string>> = {}
  if (!fields.plan.trim()) faults.plan = 'Name the training plan.'
  if (!fields.item.trim()) faults.item = 'Say what is to be done.'
  const whole = (field: 'dueIn' | 'repeat', least: number, example: string) => {
    const typed = fields[field].trim()
    const found = read(typed)
    if (typed && (found === undefined || !Number.isInteger(found) || found < least))
      faults[field] = `Write a whole number such as ${example}.`
  }
  whole('dueIn', 0, '14')
  whole('repeat', 1, '12')
  return faults
}

/** A change as the add-on is asked for it. */
export const changeOf = (
  { row, stamp, fields }: Draft,
  { read }: Notation,
): InputOf<'saveTraining'>['changes'][number] => ({
  row,
  stamp,
  values: { ...fields, dueIn: read(fields.dueIn) ?? null, repeat: read(fields.repeat) ?? null },
})
