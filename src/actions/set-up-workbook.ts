import { setUp } from '../store/set-up'
import type { Action } from './action'

/** Makes the tabs that are missing. */
export const setUpWorkbook: Action = {
  label: 'Set up workbook',
  writes: true,
  run({ workbook, screen }) {
    const made = setUp(workbook)
    screen.toast(
      made.length
        ? `Made the tabs ${made.join(', ')}. Point at a title to read what belongs there.`
        : 'Every tab is there already. Nothing was changed.',
    )
  },
}
