import { useEffect } from 'preact/hooks'
import { many } from '../numbers/many'
import { Finding } from '../parts/finding'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { Frame } from '../shell/frame'
import { useSaveKey } from '../shell/save-key'
import { Empty } from './empty'
import { Findings } from './findings'
import { Footer } from './footer'
import { Help } from './help'
import { Listing } from './listing'
import { metrics, objectives } from './lists'
import { save, saving } from './saving'
import { board, foundAgain, load, loading, trouble } from './state'

/** Metrics: what the business wants to reach, and how anybody can tell. */
export function Metrics() {
  useEffect(() => {
    if (!board.peek()) void load()
  }, [])
  useSaveKey(save)
  return (
    <Frame title="Metrics" help={Help} onRefresh={() => saving.value.state === 'saving' || void load()}>
      <Body />
    </Frame>
  )
}

function Body() {
  if (trouble.value) return <Trouble why={trouble.value} again={() => void load()} />
  if (loading.value || !board.value)
    return (
      <main>
        <Skeleton says="Reading the tabs…" />
      </main>
    )
  const empty = !objectives.value.length && !metrics.value.length
  return (
    <>
      <main>
        {foundAgain.value > 0 && (
          <Finding tone="info">
            <b>Not saved yet:</b> {many(foundAgain.value, 'change')} of before this screen was closed.
          </Finding>
        )}
        <Findings />
        {empty ? <Empty /> : <Listing />}
      </main>
      <Footer />
    </>
  )
}
