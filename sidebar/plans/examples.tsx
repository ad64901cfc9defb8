import { Chip } from '../parts/chip'
import { PlainButton } from '../parts/plain-button'
import { TextField } from '../parts/text-field'
import { type ExampleDraft, exampleKeys } from './draft'
import { outcomes } from './outcomes'
import { changePart, draft, judged, part } from './state'

const labels = { amount: 'Amount', quota: 'Quota', prior: 'Earlier in the period', expected: 'Commission expected' }

/** Worked examples of the component: what has to come out, and what does. They run on every change. */
export function Examples() {
  const now = draft.value?.components[part.value]
  if (!now) return null
  const { checks } = now
  const set = (i: number, check: Partial<ExampleDraft>) =>
    changePart({ checks: checks.map((one, n) => (n === i ? { ...one, ...check } : one)) })
  const add = () => changePart({ checks: [...checks, { amount: '', quota: '', prior: '', expected: '' }] })
  const held = outcomes().filter(({ component }) => component === part.value)
  const red = held.filter((one) => one?.fault).length
  return (
    <section class="card">
      <h2>Examples</h2>
      <p class="soft">
        {held.length > 0 && `${held.length - red} of ${held.length} hold. `}A plan with one that does not can’t be
        valid.
      </p>
      {checks.map((check, i) => (
        <fieldset class="example" key={i}>
          <legend>
            Example {i + 1}{' '}
            {held[i] && (
              <Chip word={held[i]?.fault ? 'does not hold' : 'holds'} tone={held[i]?.fault ? 'bad' : 'good'} />
            )}
          </legend>
          <div class="pickers">
            {exampleKeys.map((key) => (
              <TextField
                key={key}
                label={labels[key]}
                value={check[key]}
                fault={judged.value?.faults[`components.${part.value}.checks.${i}.${key}`]}
                onType={(typed) => set(i, { [key]: typed })}
              />
            ))}
          </div>
          {held[i]?.fault && <p class="fault">{held[i]?.fault}</p>}
          <div>
            <PlainButton onClick={() => changePart({ checks: checks.filter((_, n) => n !== i) })}>
              Remove example {i + 1}
            </PlainButton>
          </div>
        </fieldset>
      ))}
      <div>
        <PlainButton onClick={add}>Add example</PlainButton>
      </div>
    </section>
  )
}
