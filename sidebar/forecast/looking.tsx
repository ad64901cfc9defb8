import { Card } from '../parts/card'
import { PlainButton } from '../parts/plain-button'
import { screen } from '../shell/screens'
import { Changes } from './changes'
import { Findings } from './findings'
import { Headline } from './headline'
import { LastGeneration } from './last-generation'
import { numbers, type Preview, rows } from './state'

/** What generating would do, as of the last reading. */
export const Looking = ({ preview }: { preview: Preview }) => (
  <>
    <Sources preview={preview} />
    <Changes preview={preview} />
    <Headline of={preview} />
    <Findings faults={preview.findings} />
    <LastGeneration />
  </>
)

const Sources = ({ preview: { sources, rows: read } }: { preview: Preview }) => (
  <Card title={sources.length === 1 ? 'Deals from 1 tab' : `Deals from ${sources.length} tabs`}>
    <dl class="figures">
      {sources.map(({ tab, rows: count }) => (
        <div key={tab}>
          <dt>{tab}</dt>
          <dd>{rows(count)}</dd>
        </div>
      ))}
    </dl>
    <p class="soft">
      {numbers.value.shown(read.used)} in the period, {numbers.value.shown(read.otherPeriods)} of other periods,{' '}
      {numbers.value.shown(read.leftOut)} left out.
    </p>
    <p>
      <PlainButton
        onClick={() => {
          screen.value = 'deals'
        }}
      >
        Take a tab out in Deals
      </PlainButton>
    </p>
  </Card>
)
