import * as z from 'zod/mini'
import { type Attention, attention } from '../core/attention/attention'
import { dayOf } from '../core/calendar/days'
import { labelOf, periodOf } from '../core/calendar/fiscal'
import { inForce } from '../core/goals/in-force'
import type { IsoDate } from '../model/civil-date'
import { coaching } from '../model/coaching'
import { goals } from '../model/goal'
import { type Page, pageOf } from '../model/page'
import type { Period } from '../model/period'
import { plainName } from '../model/plain-name'
import { readTab } from '../store/kept-tabs/read'
import { readSettings } from '../store/settings'
import { readTraining } from '../store/training'
import { request } from './request'

/** All that Home shows but the places. */
export type HomeBoard = {
  today: IsoDate
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  /** The quarter of this day. */
  period: Period & { label: string }
  /** How many people are here, and how many of them need a look. */
  people: number
  waiting: number
  /** Who needs a look, most first; while somebody is looked for, everybody who is found. */
  lines: Page<Attention>
  /** Rows of the tabs behind it that can't be read, or do not fit. */
  faults: number
}

/** Who needs a look now. Reads People, Goals, Training, Assignments, Coaching and Settings. */
export const home = request({
  input: () =>
    z.object({
      /** Words of a name, team or manager; '' finds who needs a look. */
      find: z.string(),
      /** How many people come before the page. */
      from: z.number().check(z.int(), z.nonnegative()),
    }),
  writes: false,
  run({ find, from }, context): HomeBoard {
    const { workbook } = context
    const { today, people, names, assigned, findings } = readTraining(context)
    const goal = readTab(workbook, goals)
    const talk = readTab(workbook, coaching)
    const { settings, faults } = readSettings(workbook)
    const day = dayOf(today)
    const all = attention({
      seats: inForce(people, { from: today, to: today }),
      goals: goal.rows,
      assigned,
      talks: talk.rows,
      names,
      today,
    })
    const waiting = all.filter(({ reasons }) => reasons.length > 0)
    return {
      today,
      locale: workbook.locale,
      period: { ...periodOf(day, 'quarter', settings), label: labelOf(day, 'quarter', settings) },
      people: all.length,
      waiting: waiting.length,
      lines: pageOf(plainName(find) === '' ? waiting : all.filter(foundBy(find)), from),
      faults: findings.length + goal.faults.length + talk.faults.length + faults.length,
    }
  },
})

const foundBy = (find: string) => {
  const words = plainName(find).split(' ')
  return ({ name, team, manager }: Attention): boolean => {
    const text = plainName(`${name} ${team} ${manager}`)
    return words.every((word) => text.includes(word))
  }
}
