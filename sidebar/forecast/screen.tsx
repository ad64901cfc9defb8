import { GeneratingScreen } from '../generating/screen'
import { Footer } from './footer'
import { Help } from './help'
import { Lacking } from './lacking'
import { Looking } from './looking'
import { Period } from './period'
import { Result } from './result'
import { course, load, phase } from './state'

/** Forecast: a period is chosen, what will change is shown, and one button does it. */
export const Forecast = () => (
  <GeneratingScreen
    title="Forecast"
    help={Help}
    of={course}
    load={load}
    choice={Period}
    reading="Reading the deals…"
    footer={Footer}
  >
    <Shown />
  </GeneratingScreen>
)

function Shown() {
  const now = phase.value
  if (now.is === 'problems') return <Lacking faults={now.faults} />
  if (now.is === 'preview') return <Looking preview={now.preview} />
  return now.is === 'done' ? <Result generated={now.generated} /> : null
}
