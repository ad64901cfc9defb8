import { computed, signal } from '@preact/signals'
import { isUnseen } from '../../src/core/goals/acknowledge'
import type { Line } from '../../src/core/goals/board'
import { plainName } from '../../src/model/plain-name'
import { board } from './state'

/** Up to so many people are found by looking. */
const few = 12

/** Whom the list shows: `all`, `team:` or `manager:` with a name. */
export const group = signal('all')
export const find = signal('')
/** Whether only those are shown who have not seen their goal. */
export const unseenOnly = signal(false)

export const named = (lines: readonly Line[], pick: (line: Line) => string): string[] => [
  ...new Set(lines.map(pick).filter((name) => name !== '')),
]

/** The lines of the chosen team or manager. */
export const inGroup = computed<Line[]>(() => {
  const lines = board.value?.lines ?? []
  const [kind = '', ...rest] = group.value.split(':')
  const name = plainName(rest.join(':'))
  if (kind === 'team') return lines.filter((line) => plainName(line.team) === name)
  return kind === 'manager' ? lines.filter((line) => plainName(line.manager) === name) : lines
})

/** The lines in sight. */
export const inSight = computed<Line[]>(() => {
  const words = plainName(find.value)
  const found = inGroup.value.filter((line) => plainName(line.name).includes(words))
  return unseenOnly.value ? found.filter(hasNotSeen) : found
})

const hasNotSeen = ({ goal }: Line) => goal !== undefined && isUnseen(goal)

/** How many of the chosen team or manager have not seen their goal. */
export const unseen = computed(() => board.value?.rest?.unseen ?? inGroup.value.filter(hasNotSeen).length)

export const many = computed(() => (board.value?.lines.length ?? 0) > few)

/** Lines under the headings of their teams, while many people of several teams are shown; else under none. */
export const byTeam = computed<{ team: string; lines: Line[] }[]>(() => {
  const teams = [...new Set(inSight.value.map((line) => line.team))]
  // As many as of everybody, or the list would be made anew once everybody is there.
  if (!many.value || (board.value?.rest?.teams ?? teams.length) < 2) return [{ team: '', lines: inSight.value }]
  return teams.map((team) => ({ team: team || 'No team', lines: inSight.value.filter((line) => line.team === team) }))
})
