import { useEffect } from 'preact/hooks'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { Frame } from '../shell/frame'
import { useSaveKey } from '../shell/save-key'
import { Assign } from './assign/assign'
import { AssignFooter } from './assign/footer'
import { DueFooter } from './due/footer'
import { DueList } from './due/list'
import { progress, save } from './due/saving'
import { board, load } from './due/state'
import { Help } from './help'
import { ViewChoice, view } from './view'

/** Training: who learns what by when, and how far it is; assigning it; and the plans that it comes from. */
export function Training() {
  useEffect(() => {
    if (!board.value.peek()) void load()
  }, [])
  useSaveKey(save)
  return (
    <Frame title="Training" help={Help} onRefresh={() => progress.saving.value.state === 'saving' || void load()}>
      <Body />
    </Frame>
  )
}

function Body() {
  if (board.trouble.value) return <Trouble why={board.trouble.value} again={() => void load()} />
  if (!board.value.value)
    return (
      <main>
        <Skeleton says="Reading the tabs…" />
      </main>
    )
  return (
    <>
      <main>
        <ViewChoice />
        {view.value === 'due' ? <DueList /> : <Assign />}
      </main>
      {view.value === 'due' ? <DueFooter /> : <AssignFooter />}
    </>
  )
}
