import { useEffect } from 'preact/hooks'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { Frame } from '../shell/frame'
import { useSaveKey } from '../shell/save-key'
import { Footer } from './footer'
import { Help } from './help'
import { List } from './list'
import { Opened } from './opened'
import { save, saving } from './saving'
import { board, draft, load, loading, trouble } from './state'

/** Plans: what they pay in words, drawn, and asked what if. */
export function Plans() {
  useEffect(() => {
    if (!board.peek()) void load()
  }, [])
  useSaveKey(save)
  return (
    <Frame title="Plans and what-if" help={Help} onRefresh={() => saving.value.state === 'saving' || void load()}>
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
  return (
    <>
      <main>{draft.value ? <Opened /> : <List />}</main>
      <Footer />
    </>
  )
}
