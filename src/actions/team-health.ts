import { generateTeamHealth } from '../store/health/generate-team-health'
import type { Action } from './action'

/** Generates the tab Team health as of today, and brings it to the front. */
export const teamHealth: Action = {
  label: 'Team health',
  writes: true,
  run(context) {
    const { workbook, screen } = context
    const { tab, people, leavers, findings } = generateTeamHealth(context)
    workbook.tab(tab)?.show()
    const counted = `${people} ${people === 1 ? 'person' : 'people'} today, ${leavers} left in the last 12 months.`
    screen.toast(`${tab}: ${counted}`)
    if (findings.length)
      screen.tell(
        'Team health is there, and some things are worth a look',
        findings
          .slice(0, 10)
          .map(({ message }) => message)
          .join('\n\n'),
      )
  },
}
