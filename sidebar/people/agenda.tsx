import { type AgendaItem, agenda } from '../../src/core/coaching/agenda'
import type { OutputOf } from '../../src/requests'
import { day } from '../numbers/day'
import { many } from '../numbers/many'
import { Chip } from '../parts/chip'
import { Paged } from '../parts/paged'
import { chipOf, type Goal, heading, reachedOf } from './words'

type Read = {
  coached: OutputOf<'personCoaching'>
  person: OutputOf<'person'>
  results: OutputOf<'personResults'> | undefined
}

/** What there is to talk about next. */
export function Agenda({ coached, person, results }: Read) {
  const items = agenda({
    actions: coached.actions,
    goals: results?.goals ?? [],
    stuck: results?.stuck ?? [],
    training: person.training.rows,
  })
  return (
    <>
      {!results && <p class="soft">Goals and deals are not read yet.</p>}
      {results && results.untold.length > 0 && (
        <p class="soft">
          {results.untold.join(', ')} {results.untold.length === 1 ? 'has' : 'have'} no column for when the stage
          changed, so stuck deals can’t be told there.
        </p>
      )}
      {items.length ? (
        <Paged items={items} of={8} named="points" each={(item) => <Item item={item} />} />
      ) : (
        <p>Nothing is open, behind, stuck or overdue. Ask what would help most.</p>
      )}
    </>
  )
}

function Item({ item }: { item: AgendaItem<Goal> }) {
  if (item.about === 'goal')
    return (
      <>
        <b>{item.goal.metric}</b> <Chip {...chipOf(item.goal)} />
        <small>{[reachedOf(item.goal), heading(item.goal)].filter(Boolean).join(', ')}</small>
      </>
    )
  if (item.about === 'deal')
    return (
      <>
        <b>{item.deal.deal}</b> <Chip word="stuck" tone="warn" />
        <small>
          {[item.deal.account, `${item.deal.stage} for ${many(item.deal.days, 'day')}`].filter(Boolean).join(', ')}
        </small>
      </>
    )
  if (item.about === 'training')
    return (
      <>
        <b>{item.training.item}</b> <Chip word="overdue" tone="bad" />
        <small>Training{item.training.due && `, due ${day(item.training.due)}`}</small>
      </>
    )
  const { talk, overdue } = item.action
  return (
    <>
      <b>{talk.action}</b> {overdue ? <Chip word="overdue" tone="bad" /> : <Chip word="agreed" tone="info" />}
      <small>
        Agreed {day(talk.date)}
        {talk.dueOn && `, due ${day(talk.dueOn)}`}
      </small>
    </>
  )
}
