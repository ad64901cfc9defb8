import { day } from '../numbers/day'
import { Choice } from '../parts/choice'
import { PlainButton } from '../parts/plain-button'
import { TextField } from '../parts/text-field'
import { addComponent, copy, removeComponent } from './editing'
import { change, draft, judged, opened } from './state'
import { StatusChip } from './status-chip'

const statuses = [
  { value: 'draft', label: 'Draft' },
  { value: 'valid', label: 'Valid' },
  { value: 'retired', label: 'Retired' },
]

/** Of a version its days and its status, and what else can be made of it. */
export function Holding() {
  const now = draft.value
  if (!now) return null
  const faults = judged.value?.faults ?? {}
  const wrong = ['plan', 'from', 'to'].some((field) => field in faults)
  return (
    <details class="card" open={!now.standing || wrong} key={opened.value}>
      <summary>
        <b>When it holds</b> <StatusChip version={now} /> {now.to && <span class="soft">until {day(now.to)}</span>}
      </summary>
      <div class="fields">
        {!now.standing && (
          <TextField label="Name" value={now.plan} fault={faults.plan} onType={(plan) => change({ plan })} />
        )}
        <div class="pickers">
          <TextField
            label="From"
            type="date"
            value={now.from}
            fault={faults.from}
            onType={(from) => change({ from })}
          />
          <TextField label="Last day" type="date" value={now.to} fault={faults.to} onType={(to) => change({ to })} />
        </div>
        <Choice
          label="Status"
          value={now.status}
          groups={[{ label: '', options: statuses }]}
          onChoose={(status) => change({ status: status as typeof now.status })}
        />
        <div class="answers">
          {now.standing && <PlainButton onClick={() => copy('version')}>New version from a day…</PlainButton>}
          <PlainButton onClick={() => copy('plan')}>Copy as another plan</PlainButton>
          <PlainButton onClick={addComponent}>Add component</PlainButton>
          {now.components.length > 1 && <PlainButton onClick={removeComponent}>Remove this component</PlainButton>}
        </div>
      </div>
    </details>
  )
}
