import { Choice } from '../parts/choice'
import { TextField } from '../parts/text-field'
import type { Field } from './fields'
import { changePart, draft, judged, part } from './state'

/** A term of the component that is shown. */
export function TermField({ field }: { field: Field }) {
  const values = draft.value?.components[part.value]?.values ?? {}
  const fault = judged.value?.faults[`components.${part.value}.values.${field.key}`]
  const value = values[field.key] ?? ''
  const set = (typed: string) => changePart({ values: { ...values, [field.key]: typed } })
  if (field.as !== 'choice')
    return (
      <TextField
        label={field.label}
        value={value}
        {...(field.hint && { hint: field.hint })}
        fault={fault}
        onType={set}
      />
    )
  return (
    <>
      <Choice
        label={field.label}
        value={value || (field.options[0]?.value ?? '')}
        groups={[{ label: '', options: field.options }]}
        invalid={fault !== undefined}
        {...(fault && { describedBy: `fault-${field.key}` })}
        onChoose={set}
      />
      {fault && (
        <span class="fault" id={`fault-${field.key}`}>
          {fault}
        </span>
      )}
    </>
  )
}
