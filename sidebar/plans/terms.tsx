import { TermField } from './field'
import { moreFields } from './fields'
import { judged, part } from './state'

/** All terms but the tiers, folded away; open where one of them is wrong. */
export function Terms() {
  const at = `components.${part.value}.values.`
  const wrong = moreFields.some(({ key }) => at + key in (judged.value?.faults ?? {}))
  return (
    <details class="card more" open={wrong || undefined}>
      <summary>
        <b>More</b> <span class="soft">metric, deals, gate, cap, floor, target, draw</span>
      </summary>
      <div class="fields">
        {moreFields.map((field) => (
          <TermField key={field.key} field={field} />
        ))}
      </div>
    </details>
  )
}
