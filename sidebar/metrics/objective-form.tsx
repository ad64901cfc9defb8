import { TextField } from '../parts/text-field'
import type { ObjectiveDraft, ObjectiveFields } from './draft'
import { Form } from './form'
import { judged, put } from './state'

/** Everything there is to an objective. */
export function ObjectiveForm({ draft }: { draft: ObjectiveDraft }) {
  const { fields } = draft
  const faults = judged.value.get(draft.key)?.faults ?? {}
  const set = (change: Partial<ObjectiveFields>) => put({ ...draft, fields: { ...fields, ...change } })
  return (
    <Form draft={draft}>
      <TextField label="Why it matters" value={fields.note} onType={(note) => set({ note })} />
      <div class="pickers">
        <TextField label="Owner" value={fields.owner} onType={(owner) => set({ owner })} />
        <TextField label="Target" value={fields.target} fault={faults.target} onType={(target) => set({ target })} />
      </div>
    </Form>
  )
}
