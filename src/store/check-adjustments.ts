import { adjustedYears } from '../core/check/adjusted-years'
import { backward } from '../core/check/backward'
import { unknownNames } from '../core/check/references'
import { namesOf } from '../core/deals/names'
import { adjustments } from '../model/adjustment'
import { people } from '../model/person'
import type { Fault } from '../model/problem'
import type { Workbook } from '../ports'
import { readTab } from './kept-tabs/read'
import { readSettings } from './settings'

/** What is wrong in the tab Adjustments: its rows, whom they name, and the days that they are for. */
export function checkAdjustments(workbook: Workbook): Fault[] {
  const read = readTab(workbook, adjustments)
  const who = readTab(workbook, people)
  const names = namesOf([...who.rows, ...who.faulty])
  const title = adjustments.columns.to.title
  const persons = [...read.rows, ...read.faulty].map(({ person = '', row }) => ({ name: person, row }))
  return [
    ...read.faults,
    ...unknownNames(
      { tab: adjustments.name, column: adjustments.columns.person.title, names: persons },
      { tab: people.name, names: [...names.keys()] },
    ),
    ...backward(adjustments.name, read.rows, title),
    ...adjustedYears(read.rows, readSettings(workbook).settings),
  ]
}
