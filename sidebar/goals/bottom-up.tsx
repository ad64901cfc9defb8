import type { Capacity } from '../../src/core/goals/bottom-up'
import { Chip } from '../parts/chip'
import { board, numbers } from './state'

/** What the reps can carry, going by the period before, and what it lacks to the target. */
export function BottomUp({ found, target }: { found: Capacity; target: number | undefined }) {
  const { shown, about } = numbers.value
  const gap = target === undefined ? undefined : target - found.quota
  return (
    <>
      <div>
        <dt>
          Bottom-up{' '}
          <small>
            {about(found.full)} full quotas as in {board.value?.previous.label}
          </small>
        </dt>
        <dd>{shown(found.quota)}</dd>
      </div>
      {gap !== undefined && (
        <div>
          <dt>Gap to the target</dt>
          <dd>
            {gap > 0 ? (
              <Chip word={`${shown(gap)} short`} tone="warn" />
            ) : (
              <Chip word={gap === 0 ? 'none' : `covered, ${shown(-gap)} over`} tone="good" />
            )}
          </dd>
        </div>
      )}
    </>
  )
}
