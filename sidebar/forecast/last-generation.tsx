import { PlainButton } from '../parts/plain-button'
import { opened, undo } from './state'

/** The generation that can be undone, also when it was made before this screen was opened. */
export const LastGeneration = () =>
  opened.value?.undo ? (
    <div class="bar">
      <span class="soft">Last generated: {opened.value.undo}.</span>
      <PlainButton onClick={() => void undo()}>Undo it</PlainButton>
    </div>
  ) : null
