import { plainName } from '../../model/plain-name'
import type { Notation } from '../notation'
import { inDays } from '../statements/export/in-days'
import type { GoalSheet, SheetGoal } from './goal-sheet'

/** A goal with its unit, as a sheet says it. */
export function figureOf({ goal, unit }: SheetGoal, currency: string, { money, share, about }: Notation): string {
  if (unit === 'money') return `${money(goal)} ${currency}`
  if (unit === 'percent') return share(goal)
  return unit === 'days' ? `${about(goal)} ${goal === 1 ? 'day' : 'days'}` : about(goal)
}

/** Where a goal stands, and whether it was seen. */
export const standingOf = ({ status, seenOn }: SheetGoal): string =>
  [status ?? 'set', seenOn ? `seen on ${inDays(seenOn)}` : 'not seen yet'].join(', ')

/** Why less than the goal counts; '' where all of it does. */
export function carriesInWords({ carries: { share, days, of, ramp, said } }: GoalSheet, notation: Notation): string {
  if (share === 1) return said
  const steps = ramp.length ? ` and a ramp of ${ramp.map(notation.share).join(', ')}` : ''
  return `Of goals that add up over days, such as amounts closed and counts, ${notation.share(share)} is carried in this period: ${days} of ${of} days${steps}.`
}

/** How a piece of training stands, with its day. */
export const trainingInWords = ({ status, due, completedOn, waitsFor }: GoalSheet['training'][number]): string => {
  if (status === 'done') return completedOn ? `done on ${inDays(completedOn)}` : 'done'
  return [status, due && `due on ${inDays(due)}`, waitsFor && `after ${waitsFor}`].filter(Boolean).join(', ')
}

/** What the plan pays for a goal that is just met; '' where nothing can be said of pay at all. */
export function paidInWords({ metric }: SheetGoal, { pays, currency }: GoalSheet, { money }: Notation): string {
  if (!pays.atGoal.length) return ''
  const its = pays.atGoal.filter((one) => plainName(one.metric) === plainName(metric))
  if (!its.length) return 'not paid by the plan'
  return its
    .map(({ pays: amount, window }) =>
      amount === null ? 'pay not known' : `pays ${money(amount)} ${currency} at 100%, ${window}`,
    )
    .join('; ')
}

/** Why nothing can be said of pay; '' where something can. */
export const noPay = ({ name, pays: { plan, atGoal } }: GoalSheet): string => {
  if (atGoal.length) return ''
  return plan
    ? `No component of the plan ${plan} can be reckoned at the end of this period.`
    : `${name} has no plan in the tab People.`
}
