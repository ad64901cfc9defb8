import { Problems } from '../generating/problems'
import { GeneratingScreen } from '../generating/screen'
import { FocusedHeading } from '../parts/focused-heading'
import { Footer } from './footer'
import { Help } from './help'
import { Looking } from './looking'
import { RangeChoice } from './range'
import { Rolled } from './rolled'
import { course, load, phase, says } from './state'

/** Amortization: a range is chosen, what it comes to is shown, and one button writes the roll-forward. */
export const Amortization = () => (
  <GeneratingScreen
    title="Amortization"
    help={Help}
    of={course}
    load={load}
    choice={RangeChoice}
    reading="Reading approved statements…"
    footer={Footer}
  >
    <Shown />
  </GeneratingScreen>
)

function Shown() {
  const now = phase.value
  if (now.is === 'problems') return <Problems faults={now.faults} says={says} />
  if (now.is === 'preview') return <Looking preview={now.preview} />
  if (now.is !== 'done') return null
  return (
    <>
      <FocusedHeading>{`${now.generated.tab} is generated.`}</FocusedHeading>
      <Rolled of={now.generated} />
    </>
  )
}
