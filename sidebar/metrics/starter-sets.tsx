import type { MetricBoard } from '../../src/requests/metric-board'
import { Card } from '../parts/card'
import { PlainButton } from '../parts/plain-button'
import { saveSet } from './footer'
import { saving } from './state'

/** Sets to begin from, with what each would add. */
export const StarterSets = ({ sets }: { sets: MetricBoard['sets'] }) => (
  <>
    {sets.map(({ name, about, added, present }) => (
      <Card key={name} title={name}>
        <p class="soft">{about}</p>
        {added.map(({ objective, metrics }) => (
          <p key={objective}>
            {objective}
            <small class="below">{metrics.map(({ metric }) => metric).join(', ')}</small>
          </p>
        ))}
        {present.length > 0 && <p class="soft">Here already: {present.join(', ')}.</p>}
        {added.length > 0 && (
          <div class="answers">
            <PlainButton onClick={() => saving.value.state === 'saving' || void saveSet(name)}>
              Begin with {name}
            </PlainButton>
          </div>
        )}
      </Card>
    ))}
  </>
)
