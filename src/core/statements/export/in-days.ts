import { CivilDate, type IsoDate } from '../../../model/civil-date'
import type { Period } from '../../../model/period'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A day for reading: `31 Aug 2026`, in which no day can be taken for a month. */
export function inDays(iso: IsoDate): string {
  const day = CivilDate.parse(iso)
  return day ? `${day.day} ${months[day.month - 1]} ${day.year}` : iso
}

export const fromTo = ({ from, to }: Period): string => `${inDays(from)} to ${inDays(to)}`
