import { type CoachingType, coachingTypes } from '../../src/model/coaching'
import type { OutputOf } from '../../src/requests'
import { announcing } from '../saving/announcing'
import { drafting } from '../saving/drafting'
import { ask } from '../server'
import { coached, opened, readCoaching } from './state'

/** A conversation as it stands in the tab. */
export type Talk = OutputOf<'personCoaching'>['log']['rows'][number]

/** A conversation as somebody is writing it down. */
export type Draft = Record<
  'person' | 'date' | 'coach' | 'focus' | 'action' | 'dueOn' | 'doneOn' | 'able' | 'valued' | 'note',
  string
> & { type: CoachingType; seen: { row: number; stamp: string } | null }

const level = (text: string) => (text === '' ? null : Number(text))

export const talks = drafting(
  'coaching',
  (drafts: readonly Draft[]) =>
    ask('saveCoaching', {
      changes: drafts.map((draft) => ({ ...draft, able: level(draft.able), valued: level(draft.valued) })),
    }),
  () => opened.peek() && readCoaching(),
)
export const { announced, says } = announcing(talks.drafts)

/** The row whose form is open, 0 for a new conversation; undefined while none is. */
export const keyOf = (person: string, row: number): string => `${person}\n${row}`

export const draftOf = (talk: Talk): Draft => ({
  person: talk.person,
  seen: { row: talk.row, stamp: talk.stamp },
  date: talk.date,
  coach: talk.coach,
  type: talk.type ?? coachingTypes[0],
  focus: talk.focus,
  action: talk.action,
  dueOn: talk.dueOn ?? '',
  doneOn: talk.doneOn ?? '',
  able: talk.pulse ? String(talk.pulse.able) : '',
  valued: talk.pulse ? String(talk.pulse.valued) : '',
  note: talk.note,
})

/** A 1:1 of today with one's manager. */
export function freshDraft(): Draft {
  const { today = '', manager = '' } = coached.value.peek() ?? {}
  const blank = { focus: '', action: '', dueOn: '', doneOn: '', able: '', valued: '', note: '' }
  return { person: opened.peek(), seen: null, date: today, coach: manager, type: '1:1', ...blank }
}

/** Marks an action done today, or takes that back before it is saved. */
export function toggleDone(talk: Talk): void {
  const key = keyOf(opened.peek(), talk.row)
  const draft = talks.drafts.peek()[key]
  talks.put(key, draft?.doneOn ? undefined : { ...draftOf(talk), doneOn: coached.value.peek()?.today ?? '' })
}
