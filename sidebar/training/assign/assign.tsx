import { useEffect } from 'preact/hooks'
import { people } from '../../numbers/many'
import { Choice } from '../../parts/choice'
import { FindPerson } from '../../parts/find-person'
import { Finding } from '../../parts/finding'
import { FocusedHeading } from '../../parts/focused-heading'
import { PlainButton } from '../../parts/plain-button'
import { Skeleton } from '../../parts/skeleton'
import { TextField } from '../../parts/text-field'
import { Trouble } from '../../parts/trouble'
import { loadPlans, plans } from '../plans/state'
import { view } from '../view'
import { Added, Would } from './said'
import { choose, chosen, done, look, looking, on, preview, refused, type } from './state'

const kinds = [
  { value: 'person', label: 'One person' },
  { value: 'role', label: 'Everybody of a role' },
  { value: 'team', label: 'Everybody of a team' },
] as const
type Kind = (typeof kinds)[number]['value']

/** Assigning a training plan: to whom, which, from which day; and what that adds, before it is done. */
export function Assign() {
  useEffect(() => {
    void loadPlans().then(look)
  }, [])
  if (plans.trouble.value) return <Trouble why={plans.trouble.value} again={() => void loadPlans()} />
  const read = plans.value.value
  if (!read) return <Skeleton says="Reading the tabs…" />
  if (!read.plans.length) return <NoPlans />
  const { to, plan } = chosen.value
  const fault = (field: string) => refused.value.find(({ path }) => path?.[0] === field)?.message
  const unplaced = refused.value.filter(({ path }) => !path)
  const names = to.kind === 'role' ? read.roles : read.teams
  return (
    <>
      {done.value && (
        <>
          <FocusedHeading>{`Assigned to ${people(done.value.people.given)}.`}</FocusedHeading>
          <Added said={done.value} />
        </>
      )}
      <Choice
        label="Training plan"
        value={plan}
        groups={[{ label: '', options: [{ value: '', label: 'Choose a plan' }, ...read.plans.map(optionOf)] }]}
        invalid={Boolean(fault('plan'))}
        onChoose={(name) => choose({ plan: name, items: null })}
      />
      {fault('plan') && <span class="fault">{fault('plan')}</span>}
      <Choice
        label="Assign to"
        value={to.kind}
        groups={[{ label: '', options: [...kinds] }]}
        onChoose={(kind) => choose({ to: { kind: kind as Kind, name: '' } })}
      />
      {to.kind === 'person' ? (
        <FindPerson
          label="Person"
          value={to.name}
          fault={fault('to')}
          hint="Type a part of a name, role or team."
          onType={(name) => type({ to: { kind: 'person', name } })}
          onChoose={(name) => choose({ to: { kind: 'person', name } })}
        />
      ) : (
        <Choice
          label={to.kind === 'role' ? 'Role' : 'Team'}
          value={to.name}
          groups={[{ label: '', options: [{ value: '', label: 'Choose' }, ...names.map(bare)] }]}
          onChoose={(name) => choose({ to: { ...to, name } })}
        />
      )}
      <TextField
        label="Assigned on"
        type="date"
        value={on.value}
        fault={fault('on')}
        hint="Days until an item is due count from here, or from a first day that is later."
        onType={(day) => choose({ on: day })}
      />
      {fault('items') && (
        <Finding tone="bad">
          {fault('items')}
          <div class="answers">
            <PlainButton onClick={() => choose({ items: null })}>Take the whole plan</PlainButton>
          </div>
        </Finding>
      )}
      {unplaced.map(({ message }) => (
        <div class="finding bad" role="alert" key={message}>
          {message}
        </div>
      ))}
      {looking.value && !preview.value && <p class="soft">Looking at what would be added…</p>}
      {preview.value && <Would said={preview.value} />}
    </>
  )
}

const optionOf = ({ name, items }: { name: string; items: number }) => ({
  value: name,
  label: `${name} (${items === 1 ? '1 item' : `${items} items`})`,
})
const bare = (name: string) => ({ value: name, label: name })

function NoPlans() {
  const go = () => {
    view.value = 'plans'
  }
  return (
    <>
      <h2>There is no training plan yet</h2>
      <p class="soft">A plan lists what there is to learn. Begin with one for a role, and change it as you like.</p>
      <PlainButton onClick={go}>Begin with a training plan</PlainButton>
    </>
  )
}
