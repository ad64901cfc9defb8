import { checkTabs } from '../store/check'
import type { Action } from './action'

/** Names what is wrong, where, and how to mend it, in the planner's Check screen. */
export const checkWorkbook: Action = {
  label: 'Check workbook',
  writes: false,
  run({ workbook, screen }) {
    const found = checkTabs(workbook).length
    if (found === 0) {
      screen.toast('Checked the tabs of the planner: nothing is wrong. Generating a forecast checks the deals.')
      return
    }
    screen.openSidebar('check')
    screen.toast(found === 1 ? 'One thing to mend.' : `${found} things to mend.`)
  },
}
