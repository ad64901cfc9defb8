import { Problems } from '../generating/problems'
import { GeneratingScreen } from '../generating/screen'
import { FocusedHeading } from '../parts/focused-heading'
import { PlainButton } from '../parts/plain-button'
import { Footer } from './footer'
import { Help } from './help'
import { Looking } from './looking'
import { Period } from './period'
import { Standing } from './standing'
import { course, load, phase, says } from './state'

/** Scorecards: a period is chosen, how it stands is shown, and one button writes the sheet. */
export const Scorecards = () => (
  <GeneratingScreen
    title="Scorecards"
    help={Help}
    of={course}
    load={load}
    choice={Period}
    reading="Reading goals, figures and deals…"
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
      <FocusedHeading>{`${now.generated.tab} is built.`}</FocusedHeading>
      <Standing of={now.generated} />
      <div class="answers">
        <PlainButton onClick={() => void load()}>Another scorecard</PlainButton>
      </div>
    </>
  )
}
