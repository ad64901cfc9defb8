import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import type { Fault } from '../../model/problem'
import type { Context } from '../../ports'

/** When and by whom a period was approved, as Log says. */
export type Approval = { when: string; who: string; detail: string; digest: string }

/** A rep's question on a statement tab that nobody has answered. */
export type OpenQuestion = { person: string; about: string; question: string; at: NonNullable<Fault['at']> }

/** The screen Statements as it opens. */
export type StatementsScreen = {
  today: IsoDate
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  currency: string
  /** The address of who is at work, '' where Google gives none: then a name is typed to approve. */
  user: string
  periods: (Period & {
    label: string
    unit: 'month' | 'quarter' | 'year'
    /** Whether its tab stands. */
    exists: boolean
    approval: Approval | null
  })[]
  current: string
  questions: OpenQuestion[]
  /** The period of the generation that can be undone; null where there is none, or it is no statement. */
  undo: string | null
  /** What has to be answered or mended before statements can be calculated. */
  problems: readonly Fault[]
}

export function openStatements(_context: Context): StatementsScreen {
  throw new Error('not there yet')
}
