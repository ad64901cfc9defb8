import { plainName } from '../../../src/model/plain-name'
import { Choice } from '../../parts/choice'
import type { Fields } from './draft'
import { templates } from './saving'
import { items } from './state'

/** The choice of the item of the same plan that has to be done before. */
export function Before({
  fields,
  fault,
  onChoose,
}: {
  fields: Fields
  fault: string | undefined
  onChoose(item: string): void
}) {
  const ofPlan = [...items.value, ...Object.values(templates.drafts.value).map((draft) => draft.fields)].filter(
    ({ plan, item }) =>
      plainName(plan) === plainName(fields.plan) && item && plainName(item) !== plainName(fields.item),
  )
  const names = [...new Set([...ofPlan.map(({ item }) => item), fields.after])].filter(Boolean)
  return (
    <div>
      <Choice
        label="To be done before"
        value={fields.after}
        invalid={Boolean(fault)}
        groups={[
          {
            label: '',
            options: [{ value: '', label: 'Nothing' }, ...names.map((name) => ({ value: name, label: name }))],
          },
        ]}
        onChoose={onChoose}
      />
      {fault && <span class="fault">{fault}</span>}
    </div>
  )
}
