import type { IsoDate } from '../../model/civil-date'
import type { Pulse } from '../../model/coaching'
import { dayOf } from '../calendar/days'
import { type FiscalCalendar, labelOf } from '../calendar/fiscal'
import type { Talk } from './log'

/** How people said they are in a quarter: means from 1 to 5, not rounded, and of how many answers. */
export type PulseQuarter = Pulse & { label: string; n: number }

/** What was answered, from the first answer to the last. */
export type PulseTrend = { answers: (Pulse & { date: IsoDate })[]; quarters: PulseQuarter[] }

/** The answers in these talks by day, and their means by fiscal quarter. A quarter without an answer is left out, never 0. */
export function pulseTrend(talks: readonly Talk[], calendar: FiscalCalendar): PulseTrend {
  const answers = talks
    .flatMap(({ date, pulse, row }) => (pulse ? [{ ...pulse, date, row }] : []))
    .sort((a, b) => (a.date === b.date ? a.row - b.row : a.date < b.date ? -1 : 1))
    .map(({ row, ...answer }) => answer)
  const sums = new Map<string, PulseQuarter>()
  for (const { date, able, valued } of answers) {
    const label = labelOf(dayOf(date), 'quarter', calendar)
    const sum = sums.get(label) ?? { label, n: 0, able: 0, valued: 0 }
    sums.set(label, { label, n: sum.n + 1, able: sum.able + able, valued: sum.valued + valued })
  }
  const quarters = [...sums.values()].map(({ label, n, able, valued }) => ({
    label,
    n,
    able: able / n,
    valued: valued / n,
  }))
  return { answers, quarters }
}
