import { many } from '../../numbers/many'
import { MainButton } from '../../parts/main-button'
import { PlainButton } from '../../parts/plain-button'
import { view } from '../view'
import { assign, done, looking, preview, working } from './state'

/** What is to be done next, and the one main action. */
export function AssignFooter() {
  const added = preview.value?.added ?? 0
  const show = () => {
    view.value = 'due'
  }
  return (
    <footer>
      <div class="bar">
        <span class="soft" role="status">
          {line()}
        </span>
        {done.value && <PlainButton onClick={show}>Show what is due</PlainButton>}
        <MainButton
          label={added ? `Assign ${many(added, 'item')}` : 'Assign'}
          idle={working.value || looking.value || !added}
          onClick={() => void assign()}
        />
      </div>
    </footer>
  )
}

function line(): string {
  if (working.value) return 'Assigning…'
  if (looking.value) return 'Looking…'
  if (done.value) return 'Assigned'
  return preview.value ? 'Nothing is written yet' : 'Choose a plan, and to whom'
}
