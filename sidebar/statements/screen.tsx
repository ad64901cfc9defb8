import { GeneratingScreen } from '../generating/screen'
import { Approving } from './approving'
import { Compared } from './compared'
import { Footer } from './footer'
import { Help } from './help'
import { Lacking } from './lacking'
import { Looking } from './looking'
import { Approved, Calculated } from './result'
import { Standing, State } from './standing'
import { course, load, phase } from './state'

/** Statements: what everybody is paid for a period and why, calculated with one button, approved with another. */
export const Statements = () => (
  <GeneratingScreen
    title="Statements"
    help={Help}
    of={course}
    load={load}
    choice={Choice}
    reading="Reading deals, plans and goals…"
    footer={Footer}
  >
    <Shown />
  </GeneratingScreen>
)

const Choice = () => (
  <>
    <Standing />
    <State />
  </>
)

function Shown() {
  const now = phase.value
  if (now.is === 'problems') return <Lacking faults={now.faults} />
  if (now.is === 'preview') return <Looking preview={now.preview} />
  if (now.is === 'approving') return <Approving preview={now.preview} />
  if (now.is === 'done') return <Calculated calculated={now.calculated} />
  if (now.is === 'approved') return <Approved approved={now.approved} />
  return now.is === 'compared' ? <Compared compared={now.compared} /> : null
}
