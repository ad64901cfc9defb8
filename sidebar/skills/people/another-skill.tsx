import { useSignal } from '@preact/signals'
import { plainName } from '../../../src/model/plain-name'
import type { PersonSkills } from '../../../src/requests/person-skills'
import { PlainButton } from '../../parts/plain-button'
import { TextField } from '../../parts/text-field'
import { keyOf, ratings } from './ratings'

/** A skill beyond those of the role, which somebody has or wants to build. */
export function AnotherSkill({ of: { name, skills } }: { of: PersonSkills }) {
  const typed = useSignal('')
  const fault = useSignal('')
  const add = () => {
    const skill = typed.value.trim()
    const there =
      skills.some((one) => plainName(one.skill) === plainName(skill)) || keyOf(name, skill) in ratings.drafts.value
    fault.value = !skill ? 'Name the skill.' : there ? `${skill} is listed above.` : ''
    if (fault.value) return
    const seen = { current: null, wants: false, note: '' }
    ratings.put(keyOf(name, skill), { person: name, skill, ...seen, wants: true, seen })
    typed.value = ''
  }
  return (
    <section class="card" aria-label="Another skill">
      <TextField
        label={`Another skill that ${name} wants to build`}
        value={typed.value}
        fault={fault.value}
        onType={(text) => {
          typed.value = text
          fault.value = ''
        }}
        onEnter={add}
      />
      <div>
        <PlainButton onClick={add}>Add skill</PlainButton>
      </div>
    </section>
  )
}
