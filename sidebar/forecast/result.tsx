import { PlainButton } from '../parts/plain-button'
import { ask, wrongWith } from '../server'
import { Findings } from './findings'
import { FocusedHeading } from './focused-heading'
import { Headline } from './headline'
import { type Generated, numbers, rows, says } from './state'

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
    <ul>
      {generated.tabs.map((tab) => (
        <li key={tab}>
          <PlainButton onClick={() => void show(tab)}>Open {tab}</PlainButton>
        </li>
      ))}
    </ul>
    <Findings faults={generated.findings} />
  </>
)

const show = async (tab: string) => says(wrongWith(await ask('goTo', { tab, row: 1 })) ?? `${tab} is open.`)
