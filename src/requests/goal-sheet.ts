import * as z from 'zod/mini'
import { namesOf } from '../core/deals/names'
import { goalSheet as sheetOf } from '../core/goal-sheet/goal-sheet'
import { goalSheetPage } from '../core/goal-sheet/page'
import { payingAtGoal } from '../core/goal-sheet/paying'
import { inForce } from '../core/goals/in-force'
import { goalMetrics } from '../core/metrics/goal-metrics'
import { planBook } from '../core/plans/plan-book'
import { wordsIn } from '../core/plans/words'
import { assignedOn } from '../core/training/assigned'
import { assignments } from '../model/assignment'
import { closedWon } from '../model/goal'
import { objectives } from '../model/objective'
import { plainName } from '../model/plain-name'
import { plans, rates } from '../model/plan'
import { Problem } from '../model/problem'
import { training } from '../model/training'
import type { Context } from '../ports'
import { readTab } from '../store/kept-tabs/read'
import { type GoalTabs, periodAsked, readGoalTabs } from './goal-board'
import { request } from './request'

/**
 * One person's goals of a period, this quarter's where none is named, with what they pay and what is to be learned: to be
 * looked at, and as a page to be handed out.
 */
export const goalSheet = request({
  input: () =>
    z.object({
      person: z.string('A person is named as in the tab People.'),
      period: z.optional(z.object({ from: z.string(), to: z.string() })),
    }),
  writes: false,
  run({ person, period: wanted }, context) {
    const { workbook } = context
    const tabs = readGoalTabs(context)
    const { period } = periodAsked(tabs, wanted)
    const names = namesOf(tabs.people)
    const name = names.get(plainName(person)) ?? person
    const seat = inForce(tabs.people, period).find((one) => plainName(one.name) === plainName(name))
    const row = tabs.people.find((one) => one.row === seat?.row)
    if (!seat || !row) throw new Problem(`"${person}" is not in the tab People.`)
    const { goals, ramps, settings, metrics } = tabs
    const words = wordsIn(workbook.locale, metrics)
    const pays = payingAtGoal(seat, row, period, {
      plans: planBook(readTab(workbook, plans).rows, readTab(workbook, rates).rows),
      goals,
      ramps,
      calendar: settings,
      words,
    })
    const sheet = sheetOf(
      seat,
      {
        period: { from: period.from, to: period.to, label: period.label },
        currency: settings.currency,
        goals,
        metrics: goalMetrics(metrics, goals, period, closedWon),
        objectives: readTab(workbook, objectives).rows,
        ramps,
        training: assigned(context, tabs, names),
      },
      pays,
    )
    // Without what a file's name can't have on some systems.
    const file = `Goal sheet ${period.label} ${sheet.name}.html`.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    return { sheet, locale: workbook.locale, file, html: goalSheetPage(sheet, words) }
  },
})

const assigned = ({ workbook }: Context, { today, settings }: GoalTabs, names: ReadonlyMap<string, string>) =>
  assignedOn(readTab(workbook, assignments).rows, {
    items: readTab(workbook, training).rows,
    names,
    today,
    dueSoon: settings.dueSoon,
  })
