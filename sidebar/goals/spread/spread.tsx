import { useEffect } from 'preact/hooks'
import type { Target } from '../../../src/core/goals/board'
import { Finding } from '../../parts/finding'
import { FoldedFaults } from '../../parts/folded-faults'
import { GoTo } from '../../parts/go-to'
import { PlainButton } from '../../parts/plain-button'
import { says } from '../announced'
import { FromYear } from './from-year'
import { close, readCapacity, reading } from './state'
import { Ways } from './ways'
import { Working } from './working'

/** Spreads a team's target over its people, with the working of each before anything is filled in. */
export function Spread({ target, total }: { target: Target; total: number | undefined }) {
  const now = reading.value
  useEffect(() => close, [])
  return (
    <div class="spread">
      <button
        type="button"
        class="plain"
        aria-expanded={now.is !== 'closed'}
        onClick={() => (now.is === 'closed' ? void readCapacity(target.team) : close())}
      >
        Spread the target over the team…
      </button>
      {now.is === 'reading' && (
        <p class="soft" role="status">
          Reading ramps and seasons…
        </p>
      )}
      {now.is === 'trouble' && (
        <p role="alert">
          Ramps and seasons could not be read. {now.why}{' '}
          <PlainButton onClick={() => void readCapacity(target.team)}>Read them again</PlainButton>
        </p>
      )}
      {now.is === 'read' && (
        <>
          {now.capacity.faults.length > 0 && (
            <FoldedFaults
              faults={now.capacity.faults}
              counted={
                now.capacity.faults.length === 1
                  ? '1 row of the tab Seasons needs a look.'
                  : `${now.capacity.faults.length} rows of the tab Seasons need a look.`
              }
              way={({ at }) => at && <GoTo at={at} says={says} />}
            />
          )}
          <FromYear target={target} capacity={now.capacity} />
          {total === undefined ? (
            <p class="soft">Type a target first.</p>
          ) : now.capacity.reps.length ? (
            <>
              <Ways capacity={now.capacity} />
              <Working total={total} capacity={now.capacity} />
            </>
          ) : (
            <Finding tone="info">Nobody of this team carries a goal in this period.</Finding>
          )}
        </>
      )}
    </div>
  )
}
