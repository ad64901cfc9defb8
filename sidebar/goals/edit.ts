import type { Line, Target } from '../../src/core/goals/board'
import type { Change } from '../../src/core/goals/revise'
import type { Seen } from '../../src/core/goals/seen'
import { everyTeam } from '../../src/model/goal'

/** What somebody did to a goal and has not saved yet. */
export type Edit = {
  /** The figure as typed; left out while only the status was changed. */
  typed?: string
  status?: 'proposed' | 'agreed' | undefined
  note: string
  /** The goal as it stood when the edit began. */
  seen: Seen
  /** A figure that was asked about, and is meant. */
  meant?: number
}

/** Unsaved edits by the key of the line or target. */
export type Edits = Readonly<Record<string, Edit>>

/** Whoever can be given a goal on this screen: a person or a team. */
export type Holder = Line | Target

/** Names a goal's holder in a sentence. */
export const called = (holder: Holder): string => {
  if ('name' in holder) return holder.name
  return holder.team === everyTeam ? 'Everybody’s target' : `Target of ${holder.team}`
}

/** An edit as the add-on is sent it. */
export const changeOf = (holder: Holder, edit: Edit, goal: number | null): Change => ({
  ...('name' in holder ? { person: holder.name, team: '' } : { person: '', team: holder.team }),
  goal,
  status: edit.status,
  note: edit.note,
  seen: edit.seen,
})
