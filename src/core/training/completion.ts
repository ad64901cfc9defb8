import type { IsoDate } from '../../model/civil-date'
import type { Assigned } from './assigned'

/** How much of the required training that was due is done. */
export type Completion = { done: number; due: number }

/** Required training whose day has come by a day, and how much of it is done. What is waived, or has no day, counts in neither. */
export function completionOn(all: readonly Assigned[], today: IsoDate): Completion {
  const due = all.filter((one) => one.required && one.status !== 'waived' && one.due !== undefined && one.due <= today)
  return { done: due.filter(({ status }) => status === 'done').length, due: due.length }
}
