import { CivilDate } from '../../model/civil-date'
import { closedWon, everyTeam, type Goal } from '../../model/goal'
import { type FiscalCalendar, periodOf } from '../calendar/fiscal'
import { head, leaver, lostSight, newcomer, teams } from './company'

const { round } = Math
/** Quotas grow a little every quarter; of the newest hire's a team counts on half at first, as the ramp says. */
const growth = 0.015
const toThousand = (amount: number) => round(amount / 1000) * 1000

/** Quotas of six quarters: four before the one of this day, that one, and proposals for the next. */
export function sampleGoals(today: CivilDate, calendar: FiscalCalendar): Partial<Goal>[] {
  const current = periodOf(today, 'quarter', calendar)
  const start = CivilDate.parse(current.from) as CivilDate
  const goals: Partial<Goal>[] = []
  for (let ahead = -4; ahead <= 1; ahead++) {
    const period = periodOf(CivilDate.ofMonth(start.year, start.month + ahead * 3), 'quarter', calendar)
    let everybody = 0
    for (const { team, manager, quota, reps } of teams) {
      const rep = toThousand(quota * (1 + growth * ahead))
      const shared: Partial<Goal> = { metric: closedWon, ...period, version: 1, proposedBy: manager }
      let together = 0
      for (const name of reps) {
        const isNew = name === newcomer.name
        const person = isNew && ahead < 0 ? leaver.name : name
        together += isNew && ahead === 0 ? rep / 2 : rep
        // Next quarter is still being talked about: most goals are proposed, the last rep of each team has none yet.
        if (ahead === 1 && name === reps[reps.length - 1]) continue
        goals.push({
          ...shared,
          person,
          goal: rep,
          status: ahead === 1 ? 'proposed' : 'agreed',
          ...((ahead < 0 || (ahead === 0 && name !== lostSight.name)) && {
            acknowledgedOn: CivilDate.of((CivilDate.parse(period.from) as CivilDate).serial + 3).iso,
          }),
        })
      }
      const target = toThousand(together / 1.06)
      everybody += target
      goals.push({ ...shared, team, goal: target, status: 'agreed', proposedBy: head })
    }
    goals.push({
      team: everyTeam,
      metric: closedWon,
      ...period,
      goal: everybody,
      status: 'agreed',
      proposedBy: head,
      version: 1,
    })
  }
  return goals
}
