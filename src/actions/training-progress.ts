import { generateProgress } from '../store/training-progress/generate-progress'
import type { Action } from './action'

/** Generates the tab Training progress as of today, and brings it to the front. */
export const trainingProgress: Action = {
  label: 'Training progress',
  writes: true,
  run(context) {
    const { workbook, screen } = context
    const { tab, toDo, overdue, findings } = generateProgress(context)
    workbook.tab(tab)?.show()
    screen.toast(`${tab}: ${toDo} to do, ${overdue} of them overdue.`)
    if (findings.length)
      screen.tell(
        'Training progress is there, and some things are worth a look',
        findings
          .slice(0, 10)
          .map(({ message }) => message)
          .join('\n\n'),
      )
  },
}
