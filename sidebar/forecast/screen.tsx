import { useEffect } from 'preact/hooks'
import { Refused } from '../parts/refused'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { UndoneNow } from '../parts/undone'
import { Working } from '../parts/working'
import { Frame } from '../shell/frame'
import { Footer } from './footer'
import { Help } from './help'
import { Looking } from './looking'
import { Period } from './period'
import { Questions } from './questions'
import { Result } from './result'
import { load, phase, refused, says } from './state'

/** Forecast: a period is chosen, what will change is shown, and one button does it. */
export function Forecast() {
  useEffect(() => {
    // What runs goes on, and what came of it is still to be read.
    if (phase.peek().is !== 'working' && phase.peek().is !== 'done') void load()
  }, [])
  return (
    <Frame title="Forecast" help={Help} onRefresh={() => phase.value.is === 'working' || void load()}>
      <Body />
    </Frame>
  )
}

function Body() {
  const now = phase.value
  if (now.is === 'trouble') return <Trouble why={now.why} again={() => void load()} />
  return (
    <>
      <main>
        {(now.is === 'reading' || now.is === 'preview' || now.is === 'questions') && <Period />}
        <Refused why={refused.value} says={says} />
        {now.is === 'reading' && <Skeleton says="Reading the deals…" />}
        {now.is === 'questions' && <Questions faults={now.faults} />}
        {now.is === 'preview' && <Looking preview={now.preview} />}
        {now.is === 'working' && <Working on={now.on} about={now.about} />}
        {now.is === 'done' && <Result generated={now.generated} />}
        {now.is === 'undone' && <UndoneNow undone={now.undone} />}
      </main>
      <Footer />
    </>
  )
}
