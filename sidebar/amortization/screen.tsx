import { useEffect } from 'preact/hooks'
import { Finding } from '../parts/finding'
import { FocusedHeading } from '../parts/focused-heading'
import { GoTo } from '../parts/go-to'
import { Refused } from '../parts/refused'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { UndoneNow } from '../parts/undone'
import { Working } from '../parts/working'
import { Frame } from '../shell/frame'
import { Footer } from './footer'
import { Help } from './help'
import { Looking } from './looking'
import { RangeChoice } from './range'
import { Rolled } from './rolled'
import { load, phase, refused, says } from './state'

/** Amortization: a range is chosen, what it comes to is shown, and one button writes the roll-forward. */
export function Amortization() {
  useEffect(() => {
    // What runs goes on, and what came of it is still to be read.
    if (phase.peek().is !== 'working' && phase.peek().is !== 'done') void load()
  }, [])
  return (
    <Frame title="Amortization" help={Help} onRefresh={() => phase.value.is === 'working' || void load()}>
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
        {(now.is === 'reading' || now.is === 'preview' || now.is === 'problems') && <RangeChoice />}
        <Refused why={refused.value} says={says} />
        {now.is === 'reading' && <Skeleton says="Reading approved statements…" />}
        {now.is === 'problems' &&
          now.faults.map((fault) => (
            <Finding tone="warn" key={fault.message}>
              {fault.message}
              <div class="answers">{fault.at && <GoTo at={fault.at} says={says} />}</div>
            </Finding>
          ))}
        {now.is === 'preview' && <Looking preview={now.preview} />}
        {now.is === 'working' && <Working on={now.on} about={now.about} />}
        {now.is === 'done' && (
          <>
            <FocusedHeading>{`${now.generated.tab} is generated.`}</FocusedHeading>
            <Rolled of={now.generated} />
          </>
        )}
        {now.is === 'undone' && <UndoneNow undone={now.undone} />}
      </main>
      <Footer />
    </>
  )
}
