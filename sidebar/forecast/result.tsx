import { dealsTab } from '../../src/core/forecast/titles'
import { FocusedHeading } from '../parts/focused-heading'
import { PlainButton } from '../parts/plain-button'
import { Findings } from './findings'
import { Headline } from './headline'
import { type Generated, load, numbers, rows, show } from './state'

/** What a generation did. */
export const Result = ({ generated }: { generated: Generated }) => (
  <>
    <FocusedHeading>{`${generated.period} is generated.`}</FocusedHeading>
    <Headline of={generated} />
    <p class="soft">
      {rows(generated.rows.read)} read: {numbers.value.shown(generated.rows.used)} used,{' '}
      {numbers.value.shown(generated.rows.otherPeriods)} of other periods, {numbers.value.shown(generated.rows.leftOut)}{' '}
      left out.
    </p>
    <Findings faults={generated.findings} />
    <div class="answers">
      <PlainButton onClick={() => void show(dealsTab(generated.period))}>Open its deals</PlainButton>
      <PlainButton onClick={() => void load()}>Another forecast</PlainButton>
    </div>
  </>
)
