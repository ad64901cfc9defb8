import { type Labelled, periodsAround } from '../../core/calendar/around'
import { dayBefore, dayOf } from '../../core/calendar/days'
import { labelOf, periodNamed, periodOf, unitOf } from '../../core/calendar/fiscal'
import { sameDays } from '../../core/calendar/overlap'
import { statementsTab } from '../../core/statements/sheet/titles'
import type { CivilDate, IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import type { Fault } from '../../model/problem'
import type { Settings } from '../../model/settings'
import type { Context } from '../../ports'
import { readWritten } from '../generated/written'
import { readSettings } from '../settings'
import {
  type Approval,
  type Approvals,
  type Approved,
  approvalOf,
  approvedFor,
  daysNamed,
  readApprovals,
} from './approvals'
import { type OpenQuestion, openQuestions } from './questions'
import { readiness } from './readiness'

/** The screen Statements as it opens. */
export type StatementsScreen = {
  today: IsoDate
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  currency: string
  /** The address of who is at work, '' where Google gives none: then a name is typed to approve. */
  user: string
  periods: (Labelled & {
    /** Whether its tab stands. */
    exists: boolean
    approval: Approval | null
  })[]
  current: string
  /** On every tab of statements, approved ones too: a question stays listed until it is answered. */
  questions: OpenQuestion[]
  /** The period of the generation that can be undone; null where there is none, or it is no statement. */
  undo: string | null
  /** What has to be answered or mended before statements can be calculated. */
  problems: readonly Fault[]
}

/** Periods around today and those approved before, the questions that are open, and what stands in the way. */
export function openStatements({ workbook, today, user }: Context): StatementsScreen {
  const day = dayOf(today())
  const { settings } = readSettings(workbook)
  const approvals = readApprovals(workbook, settings)
  const { record } = readWritten(workbook)
  const tabs = workbook.tabs().filter(({ name }) => isStatements(name, settings))
  const closed = new Set(approvals.approved.map(({ period }) => statementsTab(period)))
  return {
    today: day.iso,
    locale: workbook.locale,
    user: user(),
    periods: periodsToChoose(day, settings, approvals.approved).map((one) => {
      const approved = approvedFor(one, approvals)
      return {
        ...one,
        exists: tabs.some(({ name }) => name === statementsTab(one.label)),
        approval: approved ? approvalOf(approved) : null,
      }
    }),
    current: toApprove(day, settings, approvals),
    questions: tabs.flatMap(openQuestions),
    undo: record?.kind === 'statements' && !closed.has(statementsTab(record.period)) ? record.period : null,
    ...readiness(workbook),
  }
}

/** The quarter that was over last, until it is approved; then the one of today. */
function toApprove(day: CivilDate, settings: Settings, approvals: Approvals): string {
  const { from } = periodOf(day, 'quarter', settings)
  const last = dayOf(dayBefore(from))
  const over = approvedFor(periodOf(last, 'quarter', settings), approvals) === undefined
  return labelOf(over ? last : day, 'quarter', settings)
}

/** Somebody may have a tab of their own whose name begins alike. */
const isStatements = (name: string, settings: Settings): boolean =>
  name.startsWith(statementsTab('')) && periodNamed(name.slice(statementsTab('').length), settings) !== undefined

/** Those around a day, after those that were approved before them. */
function periodsToChoose(day: CivilDate, settings: Settings, approved: readonly Approved[]): Labelled[] {
  const around = periodsAround(day, settings)
  const others = approved
    .filter(({ days }) => !around.some((one) => sameDays(one, days)))
    .map(({ period, days }) => ({ ...days, label: nameOf(period, days, settings), unit: unitOf(period) }))
  return [...others, ...around]
}

/** Labels of its time may mean other days in the fiscal calendar of today. */
function nameOf(label: string, days: Period, settings: Settings): string {
  const today = periodNamed(label, settings)
  return today && sameDays(today, days) ? label : daysNamed(days)
}
