import { useEffect } from 'preact/hooks'
import { Refused } from '../parts/refused'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { UndoneNow } from '../parts/undone'
import { Working } from '../parts/working'
import { Frame } from '../shell/frame'
import { Approving } from './approving'
import { Compared } from './compared'
import { Footer } from './footer'
import { Help } from './help'
import { Looking } from './looking'
import { Problems } from './problems'
import { Approved, Calculated } from './result'
import { Standing, State } from './standing'
import { load, phase, refused, says } from './state'

/** Statements: what everybody is paid for a period and why, calculated with one button, approved with another. */
export function Statements() {
  useEffect(() => {
    // What runs goes on, and what came of it is still to be read.
    const { is } = phase.peek()
    if (is !== 'working' && is !== 'done' && is !== 'approved') void load()
  }, [])
  return (
    <Frame title="Statements" help={Help} onRefresh={() => phase.value.is === 'working' || void load()}>
      <Body />
    </Frame>
  )
}

function Body() {
  const now = phase.value
  if (now.is === 'trouble') return <Trouble why={now.why} again={() => void load()} />
  const choosing = now.is === 'reading' || now.is === 'preview' || now.is === 'problems'
  return (
    <>
      <main>
        {choosing && <Standing />}
        {choosing && <State />}
        <Refused why={refused.value} says={says} />
        {now.is === 'reading' && <Skeleton says="Reading deals, plans and goals…" />}
        {now.is === 'problems' && <Problems faults={now.faults} />}
        {now.is === 'preview' && <Looking preview={now.preview} />}
        {now.is === 'approving' && <Approving preview={now.preview} />}
        {now.is === 'working' && <Working on={now.on} about={now.about} />}
        {now.is === 'done' && <Calculated calculated={now.calculated} />}
        {now.is === 'approved' && <Approved approved={now.approved} />}
        {now.is === 'compared' && <Compared compared={now.compared} />}
        {now.is === 'undone' && <UndoneNow undone={now.undone} />}
      </main>
      <Footer />
    </>
  )
}
