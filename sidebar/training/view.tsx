import { signal } from '@preact/signals'
import { PlainButton } from '../parts/plain-button'

const views = { due: 'Due', assign: 'Assign', plans: 'Plans' } as const
type View = keyof typeof views

export const view = signal<View>('due')

/** The choice of what the screen is for. */
export const ViewChoice = () => (
  <fieldset class="answers views" aria-label="Show">
    {(Object.keys(views) as View[]).map((name) => (
      <PlainButton
        key={name}
        pressed={view.value === name}
        onClick={() => {
          view.value = name
        }}
      >
        {views[name]}
      </PlainButton>
    ))}
  </fieldset>
)
