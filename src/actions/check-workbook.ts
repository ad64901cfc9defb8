import { checkWorkbook as check } from '../store/check'
import type { Action } from './action'

/** Names what is wrong, where, and how to mend it, in the planner's Check screen. */
export const checkWorkbook: Action = {
  label: 'Check workbook',
  writes: false,
  run({ workbook, screen, today }) {
    const found = check(workbook, today()).length
    if (found === 0) {
      screen.toast('Checked every tab, deals included: nothing is wrong.')
      return
    }
    screen.openSidebar('check')
    screen.toast(found === 1 ? 'One thing is worth a look.' : `${found} things are worth a look.`)
  },
}
