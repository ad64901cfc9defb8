import { namesOf } from '../core/deals/names'
import { type Assigned, assignedOn } from '../core/training/assigned'
import { assignmentFindings, trainingFindings } from '../core/training/findings'
import { assignments } from '../model/assignment'
import type { IsoDate } from '../model/civil-date'
import { people } from '../model/person'
import type { Fault } from '../model/problem'
import { training } from '../model/training'
import type { Context } from '../ports'
import { type Kept, readTab } from './kept-tabs/read'
import { readSettings } from './settings'

/** What is to be learned and who learns it, as it stands today. */
export type TrainingRead = {
  today: IsoDate
  people: Kept<typeof people>[]
  /** What people are called by every name that they go by, in plain form. */
  names: Map<string, string>
  items: Kept<typeof training>[]
  rows: Kept<typeof assignments>[]
  /** The same rows in the same order, with their status. */
  assigned: Assigned[]
  /** Rows that can't be read, and what does not fit together. */
  findings: Fault[]
}

/** Reads People, Training, Assignments and Settings. */
export function readTraining({ workbook, today }: Pick<Context, 'workbook' | 'today'>): TrainingRead {
  const day = today()
  const who = readTab(workbook, people)
  const what = readTab(workbook, training)
  const given = readTab(workbook, assignments)
  const { settings } = readSettings(workbook)
  const names = namesOf(who.rows)
  return {
    today: day,
    people: who.rows,
    names,
    items: what.rows,
    rows: given.rows,
    assigned: assignedOn(given.rows, { items: what.rows, names, today: day, dueSoon: settings.dueSoon }),
    findings: [
      ...given.faults,
      ...what.faults,
      ...assignmentFindings(
        given.rows,
        {
          items: readable(what) ? [...what.rows, ...what.faulty] : undefined,
          names: readable(who) ? namesOf([...who.rows, ...who.faulty]) : undefined,
        },
        day,
      ),
      ...trainingFindings(what.rows),
    ],
  }
}

/** Whether a tab has the titles that it needs; one that is not there has none to lack. */
const readable = ({ faults }: { faults: readonly Fault[] }) => !faults.some(({ at }) => at?.row === 1)
