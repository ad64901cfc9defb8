import { dayAfter, dayBefore } from '../../core/calendar/days'
import { sameDays, shared } from '../../core/calendar/overlap'
import { statementsTab } from '../../core/statements/sheet/titles'
import { adjustments } from '../../model/adjustment'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Workbook } from '../../ports'
import type { Approvals } from './approvals'

/** A period by its label of today, and what is approved. */
type Asked = { label: string; period: Period; approvals: Approvals }

/** Why nothing may be calculated for a period: its days are paid, or its tab holds what was approved for others. */
export function takenBy({ label, period, approvals: { approved } }: Asked, workbook: Workbook): Fault[] {
  return approved.flatMap((one): Fault[] => {
    if (sameDays(one.days, period))
      return [
        {
          message: `${label} is approved already, by ${one.who} at ${one.when}. Approved statements are never written again: what changed since is paid with the next period, as differences.`,
        },
      ]
    if (shared(one.days, period))
      return [
        {
          message: `${one.period} is approved, and ${label} has days in common with it: ${one.days.from} to ${one.days.to} were paid already. No day is paid twice.`,
        },
      ]
    const tab = statementsTab(one.period)
    return plainName(one.period) === plainName(label) && workbook.tab(tab)
      ? [
          {
            message: `The tab ${tab} holds what was approved for ${one.days.from} to ${one.days.to}, as the fiscal calendar was then. Give that tab another name first.`,
          },
        ]
      : []
  })
}

/** Why a period can't be approved now: approvals follow one another day by day, since what is left out between them is never paid. */
export function outOfOrder({ label, period, approvals: { approved } }: Asked): Fault[] {
  const later = approved.filter(({ days }) => days.from > period.to)
  if (later.length)
    return later.map((one) => ({
      message: `${one.period} is approved, which comes after ${label}. Enter what ${label} lacks in the tab ${adjustments.name}, for the period that is open.`,
    }))
  const before = approved.filter(({ days }) => days.to < period.from).map(({ days }) => days.to)
  const last = before.reduce((latest, to) => (to > latest ? to : latest), '')
  return last === '' || dayAfter(last) === period.from
    ? []
    : [
        {
          message: `${dayAfter(last)} to ${dayBefore(period.from)} come before ${label} and are not approved. What is earned on these days would never be paid: approve them first.`,
        },
      ]
}
