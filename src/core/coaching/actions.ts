import type { IsoDate } from '../../model/civil-date'
import type { Talk } from './log'

/** Something agreed in a talk that is not done yet. */
export type OpenAction<T extends Talk = Talk> = { talk: T; overdue: boolean }

/** What was agreed and is not done, on a day: the longest overdue first, last what has no day. It is overdue from the day after. */
export const openActions = <T extends Talk>(talks: readonly T[], today: IsoDate): OpenAction<T>[] =>
  talks
    .filter(({ action, doneOn }) => action !== '' && doneOn === undefined)
    .map((talk) => ({ talk, overdue: talk.dueOn !== undefined && talk.dueOn < today }))
    .sort((a, b) => order(a.talk).localeCompare(order(b.talk)) || a.talk.row - b.talk.row)

const order = ({ dueOn, date }: Talk) => `${dueOn ?? '9999-12-31'} ${date}`
