import { cannotHaveGoal } from '../../src/core/goals/board'
import { isStill } from '../../src/core/goals/seen'
import { day } from '../numbers/day'
import type { Figures } from '../numbers/in-unit'
import type { ChipProps } from '../parts/chip'
import type { Edit, Holder } from './edit'
import { slight, unusual } from './unusual'

/** What a field can't save yet: an error, or a question that wants an answer. */
type Fault = { message: string; kind: 'error' | 'question'; instead?: number }

/** A goal as the screen shows it: what stands, with what was typed over it. */
export type Judged = {
  text: string
  /** The figure that counts on this screen; undefined where there is none, or none that can be read. */
  goal: number | undefined
  /** Whether there is something to save. */
  changed: boolean
  /** Where the goal would stand once saved. */
  status: 'proposed' | 'countered' | 'agreed' | 'set' | undefined
  fault: Fault | undefined
  /** Whether somebody else changed the goal since the edit began. */
  stale: boolean
  chip: ChipProps
}

/** Judges what stands of a goal together with what was typed. */
export function judge(holder: Holder, edit: Edit | undefined, figures: Figures): Judged {
  const { read, shown } = figures
  const saved = holder.goal?.goal
  const savedText = saved === undefined ? '' : shown(saved)
  const text = edit?.typed ?? savedText
  const blank = text.trim() === ''
  const figure = blank ? undefined : text === savedText ? saved : read(text)
  const refigured = blank ? saved !== undefined : figure !== saved || figure === undefined
  const savedStatus = holder.goal && (holder.goal.status ?? 'set')
  const status = blank ? undefined : ((edit?.status ?? (refigured ? 'proposed' : savedStatus)) as Judged['status'])
  const changed = refigured || (!blank && status !== savedStatus)
  const fault = edit && refigured && !blank ? faultOf(holder, text, figure, edit, figures) : undefined
  return {
    text,
    goal: fault?.kind === 'error' ? undefined : figure,
    changed,
    status,
    fault,
    stale: changed && edit !== undefined && !isStill(edit.seen, holder.goal),
    chip: changed ? unsaved(blank, edit) : standing(savedStatus, 'leads' in holder ? holder.leads : 0),
  }
}

function faultOf(
  holder: Holder,
  text: string,
  figure: number | undefined,
  edit: Edit,
  figures: Figures,
): Fault | undefined {
  const { shown, example } = figures
  const error = (message: string): Fault => ({ kind: 'error', message })
  if (figure === undefined) return error(`“${text.trim()}” is not a number. Write it like ${example}.`)
  if (figure < 0) return error('A goal can’t be below zero.')
  if (figure > 1e15) return error('This is more than a cell can hold exactly.')
  const reason = 'presence' in holder ? cannotHaveGoal(holder, day) : undefined
  if (reason) return error(reason)
  if (edit.meant === figure) return undefined
  const before = holder.before ?? holder.goal?.goal
  const question = slight(text, figure, figures) ?? (before === undefined ? undefined : unusual(figure, before, shown))
  if (!question) return undefined
  return {
    kind: 'question',
    message: question.asks,
    ...(question.instead !== undefined && { instead: question.instead }),
  }
}

const unsaved = (blank: boolean, edit: Edit | undefined): ChipProps => {
  if (blank) return { word: 'to clear', tone: 'warn' }
  if (edit?.status === 'agreed') return { word: 'to agree', tone: 'warn' }
  return edit?.typed === undefined ? { word: 'to propose', tone: 'warn' } : { word: 'changed', tone: 'warn' }
}

const standing = (status: string | undefined, leads: number): ChipProps => {
  if (status === 'agreed') return { word: 'agreed', tone: 'good' }
  if (status === 'countered') return { word: 'countered', tone: 'warn' }
  if (status === 'proposed' || status === 'set') return { word: status, tone: 'info' }
  return { word: leads ? `leads ${leads}` : 'not set', tone: 'quiet' }
}
