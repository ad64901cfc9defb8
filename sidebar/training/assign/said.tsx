import { useId } from 'preact/hooks'
import { day } from '../../numbers/day'
import { many, people } from '../../numbers/many'
import { Card } from '../../parts/card'
import { pick, type Said } from './state'

type Item = Said['items'][number]

/** What assigning would add, item by item; each can be left out. */
export const Would = ({ said }: { said: Said }) => (
  <Card title="What will be added">
    <p>
      {said.added
        ? `${many(said.added, 'item')} for ${said.people.given === said.people.of ? people(said.people.of) : `${said.people.given} of ${people(said.people.of)}`}.`
        : 'Nothing new.'}
    </p>
    <LeftOut said={said} />
    <ul class="adding">
      {said.items.map((item) => (
        <li key={item.item}>
          <Pick item={item} of={said.people.of} />
        </li>
      ))}
    </ul>
  </Card>
)

function Pick({ item, of }: { item: Item; of: number }) {
  const id = useId()
  if (!item.people)
    return (
      <>
        <span>{item.item}</span>
        <small>{inWords(item, of)}</small>
      </>
    )
  return (
    <label class="way">
      <input
        type="checkbox"
        checked={item.chosen}
        aria-describedby={id}
        onChange={(event) => pick(item.item, event.currentTarget.checked)}
      />
      <span>
        {item.item}
        <small id={id}>{inWords(item, of)}</small>
        {item.chosen && item.without > 0 && (
          <small class="warned">
            {of === 1 ? 'Comes' : `For ${people(item.without)} it comes`} after {item.after}, which is not assigned.
          </small>
        )}
      </span>
    </label>
  )
}

/** Who gets it, and until when it is to be done; or why nobody does. */
function inWords({ people: count, names, dueFrom, dueTo, had, otherRole }: Item, of: number): string {
  if (!count)
    return had ? (otherRole ? 'assigned already, or for another role' : 'assigned already') : 'for another role'
  const more = count - names.length
  const who = of > 1 && `${names.join(', ')}${more ? ` and ${more} more` : ''}`
  const due = dueFrom && dueTo && (dueFrom === dueTo ? day(dueTo) : `${day(dueFrom)} to ${day(dueTo)}`)
  return [who, due ? `due ${due}` : 'no due day'].filter(Boolean).join(' · ')
}

/** What was added. */
export const Added = ({ said }: { said: Said }) => (
  <>
    <p>{said.added === 1 ? '1 item was added' : `${said.added} items were added`} to the tab Assignments.</p>
    <LeftOut said={said} />
  </>
)

function LeftOut({ said: { had, otherRole } }: { said: Said }) {
  const told = [
    had > 0 && `${many(had, 'item')} ${had === 1 ? 'is' : 'are'} assigned already, and not given twice.`,
    otherRole > 0 && `${many(otherRole, 'item')} ${otherRole === 1 ? 'is' : 'are'} for another role.`,
  ].filter(Boolean)
  return told.length ? <p class="soft">{told.join(' ')}</p> : null
}
