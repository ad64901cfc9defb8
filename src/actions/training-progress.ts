import { generateProgress } from '../store/training-progress/generate-progress'
import type { Action } from './action'

/** More would not fit into a message. */
const told = 10

/** Generates the tab Training progress as of today, and brings it to the front. */
export const trainingProgress: Action = {
  label: 'Training progress',
  writes: true,
  run(context) {
    const { workbook, screen } = context
    const { tab, toDo, overdue, findings, found } = generateProgress(context)
    workbook.tab(tab)?.show()
    screen.toast(`${tab}: ${toDo} to do, ${overdue} of them overdue.`)
    if (findings.length)
      screen.tell(
        'Training progress is there, and some things are worth a look',
        [
          ...findings.slice(0, told).map(({ message }) => message),
          ...(found > told ? [`${found - told} more are on the sheet, or in Check workbook.`] : []),
        ].join('\n\n'),
      )
  },
}
