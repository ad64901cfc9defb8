import { useEffect } from 'preact/hooks'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { SavingFooter } from '../saving/footer'
import { Frame } from '../shell/frame'
import { useSaveKey } from '../shell/save-key'
import { Assign } from './assign/assign'
import { AssignFooter } from './assign/footer'
import { DueList } from './due/list'
import * as due from './due/saving'
import { board, load } from './due/state'
import { Help } from './help'
import { PlanList } from './plans/list'
import * as plans from './plans/saving'
import { loadPlans } from './plans/state'
import { ViewChoice, view } from './view'

/** What Ctrl S saves: the changes of the view that is open. */
const saveShown = async () => {
  if (view.value === 'due') await due.save()
  if (view.value === 'plans') await plans.save()
}

/** Training: who learns what by when, and how far it is; assigning it; and the plans that it comes from. */
export function Training() {
  useEffect(() => {
    if (!board.value.peek()) void load()
  }, [])
  useSaveKey(saveShown)
  const refresh = () => {
    void load()
    if (view.value !== 'due') void loadPlans()
  }
  return (
    <Frame title="Training" help={Help} onRefresh={refresh}>
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
        {view.value === 'due' && <DueList />}
        {view.value === 'assign' && <Assign />}
        {view.value === 'plans' && <PlanList />}
      </main>
      {view.value === 'due' && (
        <SavingFooter drafting={due.progress} faults={due.faults} announced={due.announced} save={due.save} />
      )}
      {view.value === 'assign' && <AssignFooter />}
      {view.value === 'plans' && (
        <SavingFooter drafting={plans.templates} faults={plans.faults} announced={plans.announced} save={plans.save} />
      )}
    </>
  )
}
