import { day } from '../../numbers/day'
import { many, people } from '../../numbers/many'
import { Card } from '../../parts/card'
import type { Said } from './state'

/** What assigning would add, with the first of it by name. */
export const Would = ({ said }: { said: Said }) => (
  <Card title="What will be added">
    <p>
      {said.added
        ? `${many(said.added, 'item')} for ${said.people.given === said.people.of ? people(said.people.of) : `${said.people.given} of ${people(said.people.of)}`}.`
        : 'Nothing new.'}
    </p>
    <LeftOut said={said} />
    <ul class="adding">
      {said.first.map(({ person, item, dueOn }) => (
        <li key={`${person} ${item}`}>
          <span>{item}</span>
          <small>
            {person} · {dueOn ? `due ${day(dueOn)}` : 'no due day'}
          </small>
        </li>
      ))}
    </ul>
    {said.added > said.first.length && <p class="soft">and {said.added - said.first.length} more</p>}
  </Card>
)

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
