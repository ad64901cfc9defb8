import type { OutputOf } from '../../src/requests'
import { FocusedHeading } from './focused-heading'

/** What undoing the last generation did. */
export const UndoneNow = ({ undone }: { undone: OutputOf<'undoGeneration'> }) => (
  <>
    <FocusedHeading>
      {undone.kind === 'statements' ? `The statements ${undone.period} are undone.` : `${undone.period} is undone.`}
    </FocusedHeading>
    {undone.removed.length > 0 && <p>Gone again: {undone.removed.join(', ')}.</p>}
    {undone.restored.length > 0 && <p>As before: {undone.restored.join(', ')}. What was typed since stays.</p>}
    {undone.stages.length > 0 && (
      <p class="soft">The stages that were added to the tab Stages stay: {undone.stages.join(', ')}.</p>
    )}
  </>
)
