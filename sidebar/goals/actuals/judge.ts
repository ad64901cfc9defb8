import type { SeenActual } from '../../../src/core/metrics/type-in'
import type { Figures } from '../../numbers/in-unit'
import { slight } from '../unusual'
import { type ActualEdit, isStillSeen } from './edit'

/** A person's actual as the screen shows it: what stands, with what was typed over it. */
export type JudgedActual = {
  text: string
  note: string
  /** null is not known yet; undefined is a figure that can't be read. */
  actual: number | null | undefined
  changed: boolean
  fault: string | undefined
  /** Whether somebody else changed it since the edit began. */
  stale: boolean
}

/** Judges what stands of a typed actual together with what was typed. */
export function judgeActual(stands: SeenActual, edit: ActualEdit | undefined, figures: Figures): JudgedActual {
  const { read, shown } = figures
  const saved = stands?.actual ?? null
  const savedText = saved === null ? '' : shown(saved)
  const text = edit?.typed ?? savedText
  const note = edit?.note ?? stands?.note ?? ''
  const actual = text.trim() === '' ? null : text === savedText ? saved : read(text)
  const changed = actual !== saved || note.trim() !== (stands?.note ?? '')
  return {
    text,
    note,
    actual,
    changed,
    fault: changed ? faultOf(text, actual, figures) : undefined,
    stale: changed && edit !== undefined && !isStillSeen(edit.seen, stands),
  }
}

function faultOf(text: string, actual: number | null | undefined, figures: Figures): string | undefined {
  const { shown, example } = figures
  if (actual === null) return undefined
  if (actual === undefined) return `“${text.trim()}” is not a number. Write it like ${example}.`
  if (Math.abs(actual) > 1e15) return 'This is more than a cell can hold exactly.'
  const meant = slight(text, actual, figures)
  return meant && `${meant.asks} Write ${shown(meant.instead)} or ${shown(actual)}.`
}
