import type { IsoDate } from '../../model/civil-date'
import { dayOf } from '../calendar/days'

/** How training stands, what is late first. */
export const trainingStatuses = [
  'overdue',
  'due soon',
  'in progress',
  'not started',
  'blocked',
  'done',
  'waived',
] as const
export type TrainingStatus = (typeof trainingStatuses)[number]

type Facts = {
  due: IsoDate | undefined
  started: boolean
  done: boolean
  waived: boolean
  /** Whether what has to be done before is not done. */
  blocked: boolean
}

/**
 * How training stands on a day. It is overdue from the day after it was due, and due soon from `dueSoon` days before;
 * lateness stands above everything but done and waived, so that nothing hides it.
 */
export function trainingStatus(
  { due, started, done, waived, blocked }: Facts,
  today: IsoDate,
  dueSoon: number,
): TrainingStatus {
  if (waived) return 'waived'
  if (done) return 'done'
  if (due !== undefined && due < today) return 'overdue'
  if (blocked && !started) return 'blocked'
  if (due !== undefined && dayOf(due).serial - dayOf(today).serial <= dueSoon) return 'due soon'
  return started ? 'in progress' : 'not started'
}
