import type { Target } from '../../../src/core/goals/board'
import type { OutputOf } from '../../../src/requests'
import { Choice } from '../../parts/choice'
import { PlainButton } from '../../parts/plain-button'
import { judged, numbers } from '../state'
import { fillIn, readCapacity } from './state'

/** What the year's target gives this quarter by a season. */
export function FromYear({ target, capacity }: { target: Target; capacity: OutputOf<'quotaCapacity'> }) {
  const { year, season, seasons } = capacity
  if (!season) return null
  const { shown, percent } = numbers.value
  return (
    <>
      {seasons.length > 1 && (
        <Choice
          label="Season"
          value={season}
          groups={[{ label: '', options: seasons.map((name) => ({ value: name, label: name })) }]}
          onChoose={(name) => void readCapacity(target.team, name)}
        />
      )}
      {year && (
        <p>
          The year’s target {shown(year.target)} gives this quarter {percent(year.share)} by the season {season}:{' '}
          {shown(year.part)}.
        </p>
      )}
      {year && judged.value.get(target.key)?.goal !== year.part && (
        <PlainButton onClick={() => fillIn(target, year.part)}>Use {shown(year.part)}</PlainButton>
      )}
    </>
  )
}
