import { useSignal } from '@preact/signals'
import type { PersonSkills } from '../../../src/requests/person-skills'
import { day } from '../../numbers/day'
import { Finding } from '../../parts/finding'
import { PlainButton } from '../../parts/plain-button'
import { addTraining, assign, assigning } from './assigning'

type Standing = PersonSkills['skills'][number]

const shown = 3

/** What builds a skill: the training that is assigned, and what could be, at one click. */
export function Building({ of, standing }: { of: PersonSkills; standing: Standing }) {
  const refused = useSignal('')
  const { skill, gap, wants, required, assigned, proposed } = standing
  const toBuild = gap !== 0 || wants
  if (!assigned.length && !toBuild) return null
  return (
    <>
      {assigned.length > 0 && (
        <ul class="building" aria-label={`Assigned for ${skill}`}>
          {assigned.map(({ item, status, due, waitsFor }) => (
            <li key={item}>
              <span>
                {item}{' '}
                <small>
                  Assigned, {status === 'blocked' ? `waits for ${waitsFor}` : status}
                  {due && status !== 'done' && status !== 'waived' && `, due ${day(due)}`}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {toBuild && proposed.length > 0 && (
        <ul class="building" aria-label={`Training that builds ${skill}`}>
          {proposed.slice(0, shown).map((one) => (
            <li key={`${one.plan} ${one.item}`}>
              <span>
                {one.item} <small>{[one.type, one.plan].filter(Boolean).join(' · ')}</small>
                {one.before.length > 0 && <small>Assigned with it, to be done before: {one.before.join(', ')}</small>}
              </span>
              <PlainButton
                onClick={async () => {
                  refused.value = await assign(of, one)
                }}
              >
                {assigning.value === one ? 'Assigning…' : 'Assign'}
                <span class="unseen"> {one.item}</span>
              </PlainButton>
            </li>
          ))}
        </ul>
      )}
      {toBuild && required !== undefined && !assigned.length && !proposed.length && (
        <div>
          <p class="soft">No training builds it yet.</p>
          <PlainButton onClick={() => addTraining({ skill, role: of.role })}>
            Add training<span class="unseen"> that builds {skill}</span>
          </PlainButton>
        </div>
      )}
      {refused.value && (
        <div role="alert">
          <Finding tone="bad">{refused.value}</Finding>
        </div>
      )}
    </>
  )
}
