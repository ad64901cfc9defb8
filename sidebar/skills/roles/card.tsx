import { useId } from 'preact/hooks'
import type { NeededSkill, Role } from '../../../src/requests/role-board'
import { many, people } from '../../numbers/many'
import { Chip } from '../../parts/chip'
import { Finding } from '../../parts/finding'
import { PlainButton } from '../../parts/plain-button'
import { Levels } from '../levels'
import { numbers } from '../state'
import { Form } from './form'
import { draftOf, editing, forget, keyOf, needs, useMine } from './needs'
import { Starters } from './starters'

/** A role: who has it, and what it needs. */
export function RoleCard({ role }: { role: Role }) {
  const id = useId()
  const key = keyOf(role)
  const open = editing.value === key
  const drafted = key in needs.drafts.value
  const told = Object.values(needs.faults.value[key] ?? {})
  const having = [people(role.people), role.openSeats > 0 && many(role.openSeats, 'open seat')].filter(Boolean)
  return (
    <section class="card role" aria-labelledby={id}>
      <div class="skilled">
        <div>
          <h2 id={id}>{role.role}</h2>
          <p class="soft">{having.join(', ')}</p>
        </div>
        {drafted && <Chip word="not saved" tone="info" />}
      </div>
      {needs.stale.value.includes(key) && (
        <Finding tone="bad">
          <b>Somebody changed what this role needs.</b> Nothing was saved.
          <div class="answers">
            <PlainButton onClick={() => forget(role)}>Keep theirs</PlainButton>
            <PlainButton onClick={() => useMine(role)}>Use mine</PlainButton>
          </div>
        </Finding>
      )}
      {told.map((fault) => (
        <Finding key={fault} tone="bad">
          {fault}
        </Finding>
      ))}
      {open ? <Form role={role} /> : <Needs role={role} />}
    </section>
  )
}

function Needs({ role }: { role: Role }) {
  const listed = role.skills.length > 0 || draftOf(role).needs.length > 0
  if (!listed) return <Starters role={role} />
  return (
    <>
      {role.skills.length > 0 && (
        <ul class="building">
          {role.skills.map((skill) => (
            <NeededLine key={skill.skill} of={skill} people={role.people} />
          ))}
        </ul>
      )}
      <div>
        <PlainButton
          onClick={() => {
            editing.value = keyOf(role)
          }}
        >
          Change<span class="unseen"> what {role.role} needs</span>
        </PlainButton>
      </div>
    </>
  )
}

function NeededLine({
  of: { skill, required, weight = 1, met, rated },
  people: all,
}: {
  of: NeededSkill
  people: number
}) {
  const { shown } = numbers.value
  const level = required === undefined ? 'no level yet' : `level ${shown(required)}`
  const told = [level, weight !== 1 && `weight ${shown(weight)}`].filter(Boolean).join(', ')
  return (
    <li>
      <span>
        {skill} <small>{told}</small>
        {all > 0 && (
          <small>
            {met} of {all} {met === 1 ? 'is' : 'are'} there{rated < all && `, ${all - rated} not rated`}
          </small>
        )}
      </span>
      <Levels current={required} required={undefined} />
    </li>
  )
}
