import type { IsoDate } from '../../model/civil-date'
import type { Talk } from './log'

/** Something agreed that is not done yet. */
export type OpenAction = {
  row: number
  action: string
  agreedOn: IsoDate
  dueOn: IsoDate | undefined
  overdue: boolean
}

/** What was agreed and is not done, on a day: the longest overdue first, last what has no day. It is overdue from the day after. */
export const openActions = (talks: readonly Talk[], today: IsoDate): OpenAction[] =>
  talks
    .filter(({ action, doneOn }) => action !== '' && doneOn === undefined)
    .map(({ row, action, date, dueOn }) => ({
      row,
      action,
      agreedOn: date,
      dueOn,
      overdue: dueOn !== undefined && dueOn < today,
    }))
    .sort((a, b) => order(a).localeCompare(order(b)) || a.row - b.row)

const order = ({ dueOn, agreedOn }: OpenAction) => `${dueOn ?? '9999-12-31'} ${agreedOn}`
