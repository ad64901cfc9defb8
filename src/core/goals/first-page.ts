import { pageOf } from '../../model/page'
import { isUnseen } from './acknowledge'
import type { Line } from './board'
import { type RepsTogether, repsTogether } from './reps-together'

/** What a board says of everybody while only its first lines are told. */
export type Rest = {
  people: number
  /** People without a goal who lead nobody, whose goal is not agreed yet, and who have not seen theirs. */
  unset: number
  proposed: number
  unseen: number
  managers: string[]
  /** How many teams there are, those of no team being one. */
  teams: number
  together: RepsTogether
}

/**
 * The first lines of a board, team by team, and what is to be said of all of them; without `rest` where that is
 * everybody.
 */
export function firstPage<B extends { lines: Line[] }>(board: B): B & { rest?: Rest } {
  const { lines } = board
  const teams = new Map<string, Line[]>()
  for (const line of lines) teams.set(line.team, [...(teams.get(line.team) ?? []), line])
  const { rows, total } = pageOf([...teams.values()].flat(), 0)
  if (rows.length === total) return board
  const people = lines.filter(({ name }) => name)
  const count = (is: (line: Line) => boolean) => people.filter(is).length
  return {
    ...board,
    lines: rows,
    rest: {
      people: people.length,
      unset: count(({ goal, leads }) => !goal && !leads),
      proposed: count(({ goal }) => goal?.status === 'proposed' || goal?.status === 'countered'),
      unseen: count(({ goal }) => goal !== undefined && isUnseen(goal)),
      managers: [...new Set(lines.map(({ manager }) => manager).filter(Boolean))],
      teams: teams.size,
      together: repsTogether(lines, ({ goal }) => goal?.goal),
    },
  }
}
