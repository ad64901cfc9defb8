import type { CivilDate } from '../../model/civil-date'
import type { Person } from '../../model/person'
import type { Ramp } from '../../model/ramp'
import { before, head, leaver, newcomer, teams } from './company'

const rampName = 'New reps'

/** How newcomers grow into their quota. */
export const sampleRamps = (): Ramp[] =>
  [0.25, 0.5, 0.75, 1].map((share, i) => ({ ramp: rampName, month: i + 1, share }))

/** Three managers, twelve reps, one who left, and an open seat. */
export function samplePeople(today: CivilDate): Partial<Person>[] {
  const managers = teams.map(
    ({ team, manager }, i): Partial<Person> => ({
      name: manager,
      role: 'Sales manager',
      manager: head,
      team,
      startDate: before(today, 1900 - i * 340),
    }),
  )
  const reps = teams.flatMap(({ team, manager, plan, reps: names }, t) =>
    names.map((name, i): Partial<Person> => {
      const isNew = name === newcomer.name
      return {
        name,
        role: 'Account executive',
        manager,
        team,
        plan,
        ...(isNew && { ramp: rampName }),
        startDate: before(today, isNew ? newcomer.startedBefore : 1240 - t * 90 - i * 135),
      }
    }),
  )
  const left: Partial<Person> = {
    name: leaver.name,
    role: 'Account executive',
    manager: 'Naomi Tanaka',
    team: 'Commercial',
    plan: 'Commercial',
    startDate: before(today, 1010),
    endDate: before(today, leaver.leftBefore),
    leaving: 'voluntary',
  }
  const openSeat: Partial<Person> = {
    role: 'Account executive',
    manager: 'Marcus Bell',
    team: 'Mid-market',
    validFrom: before(today, 45),
  }
  return [...managers, ...reps, left, openSeat]
}
