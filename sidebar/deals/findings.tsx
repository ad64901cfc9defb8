import { Finding } from '../parts/finding'
import { GoTo } from '../parts/go-to'
import { says } from './announced'
import { saving } from './saving'
import { foundAgain, shown } from './state'

/** What happened to choices that are not saved: somebody changed the tabs meanwhile, or the screen was closed. */
export const Unsaved = () => (
  <>
    {saving.value.state === 'refused' && (
      <div class="finding bad" role="alert">
        <b>Somebody changed these tabs meanwhile.</b> Nothing was saved. This is how they stand now, with your choices
        on top. Look at them again, then save.
      </div>
    )}
    {foundAgain.value && (
      <Finding tone="info">
        <b>Not saved yet:</b> what you chose before this screen was closed.
      </Finding>
    )}
  </>
)

/** Rows of the planner's tabs that could not be used. */
export const Faults = () => (
  <>
    {shown.value?.faults.map(({ message, at }) => (
      <Finding tone="warn" key={message}>
        {message} {at && <GoTo at={at} says={says} />}
      </Finding>
    ))}
  </>
)
