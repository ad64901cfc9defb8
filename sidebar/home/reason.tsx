import type { Reason } from '../../src/core/attention/attention'
import { day } from '../numbers/day'
import { many } from '../numbers/many'
import { PlainButton } from '../parts/plain-button'
import { open } from '../people/state'
import { toGoals, toTraining } from '../people/ways'
import { screen } from '../shell/screens'

/** Why somebody needs a look, in a sentence that leads to where it is mended. */
export const ReasonLine = ({ of, name }: { of: Reason; name: string }) => (
  <PlainButton onClick={() => follow(of, name)}>{inWords(of)}</PlainButton>
)

function inWords(of: Reason): string {
  switch (of.is) {
    case 'training':
      return `${of.item}: due ${day(of.since)}${others(of.count, 'item')}`
    case 'actions':
      return `Agreed for ${day(of.since)} and still open: ${of.action.replace(/\.$/, '')}${others(of.count, 'action')}`
    case 'no 1:1':
      return of.since ? `No 1:1 since ${day(of.since)}` : 'No 1:1 on record'
    case 'goals to agree':
      return `${many(of.count, 'goal')} to be agreed`
    default:
      return `${many(of.count, 'goal')} not seen yet`
  }
}

const others = (count: number, one: string): string =>
  count > 1 ? `, and ${many(count - 1, `more ${one}`)} overdue` : ''

function follow({ is }: Reason, name: string): void {
  if (is === 'training') toTraining(name, 'overdue')
  else if (is === 'goals to agree' || is === 'goals not seen') toGoals(name)
  else visit(name)
}

/** Opens a person's page. */
export function visit(name: string): void {
  open(name)
  screen.value = 'people'
}
