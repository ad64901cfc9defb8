import { useEffect } from 'preact/hooks'
import { Nobody } from '../parts/nobody'
import { Frame } from '../shell/frame'
import { ReadScreen } from '../shell/read-screen'
import { Capacity } from './capacity'
import { Checklist } from './checklist'
import { ComingAndGoing } from './coming-and-going'
import { Findings } from './findings'
import { Footer } from './footer'
import { Help } from './help'
import { load } from './loading'
import { Pickers } from './pickers'
import { Pulse } from './pulse'
import { Sheet } from './sheet'
import { closeSheet, health, phase } from './state'
import { Staying } from './staying'
import { Turnover } from './turnover'

/** Health: who comes, goes and stays in a team, what to talk about with whom, and what the team can carry. */
export function Health() {
  useEffect(() => {
    if (!health.value.peek()) void load()
  }, [])
  const again = () => {
    if (phase.value.is === 'working') return
    closeSheet()
    void load()
  }
  return (
    <Frame title="Team health" help={Help} onRefresh={again}>
      <ReadScreen of={health} says="Reading People, Goals and Coaching…" again={again}>
        <Body />
      </ReadScreen>
    </Frame>
  )
}

function Body() {
  const shown = health.value.value
  if (!shown) return null
  if (!shown.anybody) return <Nobody again={load} />
  return (
    <>
      {phase.value.is === 'closed' ? (
        <main>
          <Pickers of={shown} />
          <Findings of={shown.faults} />
          <Turnover of={shown} />
          <ComingAndGoing of={shown} />
          <Checklist of={shown} />
          <Staying of={shown} />
          <Pulse of={shown} />
          <Capacity of={shown} />
        </main>
      ) : (
        <Sheet />
      )}
      <Footer />
    </>
  )
}
