import { signal } from '@preact/signals'
import { Views } from '../parts/views'

const views = { due: 'Due', assign: 'Assign', plans: 'Plans' } as const

export const view = signal<keyof typeof views>('due')

/** The choice of what the screen is for. */
export const ViewChoice = () => (
  <Views
    of={views}
    shown={view.value}
    onChoose={(chosen) => {
      view.value = chosen
    }}
  />
)
