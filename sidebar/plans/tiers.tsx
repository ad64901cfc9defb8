import { PlainButton } from '../parts/plain-button'
import type { TierDraft } from './draft'
import { TermField } from './field'
import { mainFields } from './fields'
import { changePart, draft, judged, part, words } from './state'
import { tiersAs } from './typed'

const columns = ['from', 'rate'] as const

/** The tiers of a component as a table: where each starts and what it pays. Enter and arrow keys move, as in a sheet. */
export function Tiers() {
  const now = draft.value?.components[part.value]
  if (!now) return null
  const { rates, values } = now
  const as = tiersAs(values, words.value)
  const at = `components.${part.value}.rates`
  const faults = judged.value?.faults ?? {}
  const told = Object.entries(faults).filter(([path]) => path.startsWith(at))
  const titles = {
    from: as.from === 'share' ? 'From, of quota' : 'From',
    rate: values.mode === 'curve' ? 'Share paid' : as.rate === 'share' ? 'Rate' : 'For each',
  }
  const set = (i: number, tier: Partial<TierDraft>) =>
    changePart({ rates: rates.map((one, n) => (n === i ? { ...one, ...tier } : one)) })
  const add = () => {
    changePart({ rates: [...rates, { from: '', rate: '' }] })
    setTimeout(() => document.querySelector<HTMLElement>(`[data-tier="${rates.length}-0"]`)?.focus())
  }
  return (
    <section class="card">
      <h2>{values.mode === 'curve' ? 'Points of the curve' : 'Tiers'}</h2>
      <table class="tiers">
        <thead>
          <tr>
            {columns.map((key) => (
              <th scope="col" key={key}>
                {titles[key]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rates.map((tier, i) => (
            <tr key={i}>
              {columns.map((key, c) => (
                <td key={key}>
                  <input
                    class="figure"
                    value={tier[key]}
                    data-tier={`${i}-${c}`}
                    aria-label={`${titles[key]}, tier ${i + 1}`}
                    autocomplete="off"
                    aria-invalid={`${at}.${i}.${key}` in faults ? 'true' : undefined}
                    aria-describedby={`${at}.${i}.${key}` in faults ? 'tier-faults' : undefined}
                    onInput={(event) => set(i, { [key]: event.currentTarget.value })}
                    onKeyDown={(event) => onKey(event, i, c)}
                  />
                </td>
              ))}
              <td>
                <button
                  type="button"
                  class="icon"
                  aria-label={`Remove tier ${i + 1}`}
                  title={`Remove tier ${i + 1}`}
                  onClick={() => changePart({ rates: rates.filter((_, n) => n !== i) })}
                >
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {told.length > 0 && (
        <div class="fault" id="tier-faults">
          {told.map(([path, message]) => (
            <p key={path}>
              {/\d+\.(?:from|rate)$/.test(path) && `Tier ${Number(path.split('.')[3]) + 1}: `}
              {message}
            </p>
          ))}
        </div>
      )}
      <div>
        <PlainButton onClick={add}>Add tier</PlainButton>
      </div>
      {mainFields.map((field) => (
        <TermField key={field.key} field={field} />
      ))}
    </section>
  )
}

function onKey(event: KeyboardEvent, row: number, column: number): void {
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  event.preventDefault()
  const next = document.querySelector<HTMLElement>(`[data-tier="${row + step}-${column}"]`)
  if (next) next.focus()
  else if (step === 1) document.querySelector<HTMLElement>('footer .main')?.focus()
}
