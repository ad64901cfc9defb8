import { dayOf } from '../core/calendar/days'
import { labelOf } from '../core/calendar/fiscal'
import { generateScorecard } from '../store/scorecard/generate-scorecard'
import { readSettings } from '../store/settings'
import type { Action } from './action'

/** Builds the scorecard of the quarter that today falls in, and brings it to the front. */
export const buildScorecards: Action = {
  label: 'Build scorecards',
  writes: true,
  run(context) {
    const { workbook, screen, today } = context
    const quarter = labelOf(dayOf(today()), 'quarter', readSettings(workbook).settings)
    const { tab, people, counts, findings } = generateScorecard(quarter, context)
    workbook.tab(tab)?.show()
    screen.toast(
      `${tab}: ${people === 1 ? '1 person' : `${people} people`}, at this pace ${counts.met} met, ${counts.close} close, ${counts.behind} behind, ${counts.unknown} not known.`,
    )
    if (findings.length)
      screen.tell(
        'The scorecard is there, and some things are worth a look',
        findings
          .slice(0, 10)
          .map(({ message }) => message)
          .join('\n\n'),
      )
  },
}
