import { changeFrom, dayBefore, retireFrom } from '../../src/core/metrics/change'
import { type History, holdingOn, startOf, type Version } from '../../src/core/metrics/versions'
import { plainName } from '../../src/model/plain-name'
import type { InputOf } from '../../src/requests'
import type { Entry, MetricBoard } from '../../src/requests/metric-board'
import { day } from '../numbers/day'
import { type Figures, inUnit } from '../numbers/in-unit'
import type { Notation } from '../numbers/notation'
import { asksWhich } from '../numbers/typed-share'
import type { Draft, Drafts, MetricFields } from './draft'
import { fieldWords } from './words'

type Sent = InputOf<'saveMetrics'>['objectives' | 'metrics'][number]
type Values = Record<string, string | number | undefined>

/** A draft, held against what stands there. */
export type Judged = {
  /** What can't be saved yet, by field. */
  faults: Readonly<Record<string, string>>
  /** Whether there is something to save. */
  changed: boolean
  /** Whether somebody else changed it since the draft was begun. */
  stale: boolean
  /** What will be written, in sentences. */
  says: readonly string[]
  sent: Sent
}

/** Judges a draft beside the others. */
export function judge(draft: Draft, drafts: Drafts, board: MetricBoard, numbers: Notation): Judged {
  const { of, name, stamp, added, from, retires } = draft
  const entries: readonly Entry<Version>[] = board[of]
  const key = plainName(name)
  const entry = entries.find((one) => one.key === key)
  const shown = (field: string, value: Values[string]) =>
    value === undefined || value === ''
      ? 'blank'
      : typeof value === 'number'
        ? (field === 'weight' ? inUnit('percent', numbers) : numbers).shown(value)
        : value
  const history = entry?.history ?? []
  const before = heldAt(history, from)
  const { values, faults } = read(draft, numbers)
  // A third is shown as 33.33%, and is still a third while nobody types over it.
  for (const field of Object.keys(values))
    if (before && shown(field, before[field]) === shown(field, values[field]))
      values[field] = before[field] ?? values[field]
  const { added: rows, edited } = retires && from ? retireFrom(history, from) : changeFrom(history, from, values)
  const changed = rows.length > 0 || edited.length > 0
  if (!key) faults.name = 'Give it a name.'
  else if (added && entry) faults.name = `${entry.name} is there already. Change it where it stands.`
  else if (
    Object.values(drafts).some((other) => other.of === of && other.key !== draft.key && plainName(other.name) === key)
  )
    faults.name = `${name.trim()} is here twice.`
  if (retires && !from) faults.from = 'Say from which day it is retired.'
  return {
    faults: retires ? pick(faults, 'from') : faults,
    changed,
    stale: !added && stamp !== (entry?.stamp ?? ''),
    says: changed ? says(draft, before, values, rows[0], shown) : [],
    sent: { name, stamp, from, values: retires ? null : sendable(values) } as Sent,
  }
}

/** Values as they are sent, a blank one as null: what is undefined would be left out. */
const sendable = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value ?? null]))

const pick = (faults: Record<string, string>, field: string): Record<string, string> =>
  faults[field] ? { [field]: faults[field] } : {}

function read({ fields }: Draft, numbers: Notation): { values: Values; faults: Record<string, string> } {
  const faults: Record<string, string> = {}
  const values: Values = { ...fields, note: fields.note.trim() }
  const figure = (field: string, typed: string, { read, example, orElse, shown }: Figures) => {
    const found = typed.trim() === '' ? undefined : read(typed)
    if (typed.trim() && found === undefined)
      faults[field] = `“${typed.trim()}” can’t be read. Write a number such as ${example}.`
    const or = orElse(typed)
    if (found !== undefined && or !== undefined) faults[field] = asksWhich(typed, found, or, shown)
    values[field] = found
    return found
  }
  const plain = inUnit('count', numbers)
  if ('owner' in fields) {
    values.owner = fields.owner.trim()
    figure('target', fields.target, plain)
    return { values, faults }
  }
  const { weight, floor, cap }: MetricFields = fields
  const share = figure('weight', weight, inUnit('percent', numbers)) ?? 0
  if (share < 0 || share > 1) faults.weight = 'A weight is from 0% to 100%.'
  figure('floor', floor, plain)
  if ((figure('cap', cap, { ...plain, example: numbers.shown(1.5) }) ?? 1) <= 0) faults.cap = 'A cap is above zero.'
  return { values, faults }
}

/** The version that a change from a day on would change or follow. */
const heldAt = (history: History<Version>, from: string) =>
  (history.find((version) => startOf(version) === from) ?? (from ? holdingOn(history, from) : undefined)) as
    | (Version & Values)
    | undefined

/** What will be written: from which day what is new, and what holds until then. */
function says(
  { from, retires, added, fields }: Draft,
  before: (Version & Values) | undefined,
  values: Values,
  row: Version | undefined,
  shown: (field: string, value: Values[string]) => string,
): string[] {
  if (retires) return [`It ends on ${day(dayBefore(from))}. Its goals and actuals until then stay.`]
  const since = from ? `from ${day(from)}` : 'from the start'
  const until = row?.validTo ? [`This holds until ${day(row.validTo)}, as planned before.`] : []
  if (!before) {
    const aim = 'objective' in fields && fields.objective
    return [`${added ? 'New' : 'In force again'} ${since}${aim ? `, serving ${aim}` : ''}.`, ...until]
  }
  const differing = Object.keys(values).filter((field) => (before[field] ?? '') !== (values[field] ?? ''))
  return [
    ...differing.map((field) => {
      const [now, old] = [shown(field, values[field]), shown(field, before[field])]
      if (field === 'note') return row ? `From ${day(from)} the note is the new one.` : 'The note is corrected.'
      return row
        ? `From ${day(from)} the ${fieldWords[field]} is ${now}; until then ${old}.`
        : `The ${fieldWords[field]} is ${now} instead of ${old}, ${since}.`
    }),
    ...until,
  ]
}
