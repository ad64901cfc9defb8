import { type StarterRole, starterFor, starterRoles } from '../../../src/core/skills/starter-roles'
import type { Role } from '../../../src/requests/role-board'
import { PlainButton } from '../../parts/plain-button'
import { begin, editing, keyOf, type } from './needs'

/** Where nobody listed what a role needs: skills to begin from, for the role or else for any, or of one's own. */
export function Starters({ role }: { role: Role }) {
  const fitting = starterFor(role.role)
  const open = () => {
    editing.value = keyOf(role)
  }
  const take = (starter: StarterRole) => {
    begin(role, starter)
    open()
  }
  return (
    <>
      <p class="soft">
        No skills are listed. Begin from {fitting ? 'these' : 'those of a role like it'}: everything can be changed
        before you save it.
      </p>
      {(fitting ? [fitting] : starterRoles).map((starter) => (
        <details key={starter.role}>
          <summary>{starter.role}</summary>
          <p class="soft">{starter.about}</p>
          <ul class="building">
            {starter.needs.map(([skill, required]) => (
              <li key={skill}>
                {skill} <small>level {required}</small>
              </li>
            ))}
          </ul>
          <PlainButton onClick={() => take(starter)}>Begin with these {starter.needs.length} skills</PlainButton>
        </details>
      ))}
      <div>
        <PlainButton
          onClick={() => {
            type(role, [{ skill: '', required: null, weight: '' }])
            open()
          }}
        >
          Begin with a skill of your own
        </PlainButton>
      </div>
    </>
  )
}
