import { Problems } from '../generating/problems'
import { GeneratingScreen } from '../generating/screen'
import { notation } from '../numbers/notation'
import { Card } from '../parts/card'
import { FocusedHeading } from '../parts/focused-heading'
import { Kept } from '../parts/kept'
import { PlainButton } from '../parts/plain-button'
import { TabChanges } from '../parts/tab-changes'
import { Footer } from './footer'
import { Help } from './help'
import { Standing } from './standing'
import { course, load, type Preview, phase, says, undo } from './state'

/** Training progress: how training stands is shown, and one button writes it to its sheet. */
export const TrainingProgress = () => (
  <GeneratingScreen
    title="Training progress"
    help={Help}
    of={course}
    load={load}
    choice={Nothing}
    reading="Reading the tabs…"
    footer={Footer}
  >
    <Shown />
  </GeneratingScreen>
)

/** There is one such sheet: nothing is to be chosen. */
const Nothing = () => null

function Shown() {
  const now = phase.value
  if (now.is === 'problems') return <Problems faults={now.faults} says={says} />
  if (now.is === 'preview') return <Looking preview={now.preview} />
  if (now.is !== 'done') return null
  return (
    <>
      <FocusedHeading>{`${now.generated.tab} is generated.`}</FocusedHeading>
      <Standing of={now.generated} />
    </>
  )
}

/** What generating would say and do, as of the last reading. */
function Looking({ preview }: { preview: Preview }) {
  const numbers = notation(preview.locale)
  return (
    <>
      <Standing of={preview} />
      <Card title="What will change">
        <ul class="changes">
          <li>
            <TabChanges sheet={preview.sheet} numbers={numbers} />
          </li>
        </ul>
        <Kept sheets={[preview.sheet]} numbers={numbers} says={says} />
      </Card>
      {preview.canUndo && (
        <div class="bar">
          <span class="soft">This sheet was generated last.</span>
          <PlainButton onClick={() => void undo()}>Undo it</PlainButton>
        </div>
      )}
    </>
  )
}
