import { everyTeam } from '../../model/goal'
import { plainName } from '../../model/plain-name'
/** Whose goal it is: a person's, or a team's where no person is named. */
export type Whose = { person: string; team: string }

/** The same for rows that mean the same person or team, however they are written. */
export const keyOf = ({ person, team }: Whose) =>
  plainName(person) === '' ? `team ${plainName(team)}` : `person ${plainName(person)}`

/** The key of the target of everybody together. */
export const everybody = keyOf({ person: '', team: everyTeam })
