/** Whose goal it is: a person's, or a team's where no person is named. */
export type Whose = { person: string; team: string }

/** A name as it is compared: without case, with single spaces. */
export const plainName = (name: string) => name.replace(/\s+/g, ' ').trim().toLowerCase()

/** The same for rows that mean the same person or team, however they are written. */
export const keyOf = ({ person, team }: Whose) =>
  plainName(person) === '' ? `team ${plainName(team)}` : `person ${plainName(person)}`
