import { GeneratingFooter } from '../generating/footer'
import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { confirm } from './approval'
import { calculate, compare, course, load, type Preview, period, phase, refused, show, undo } from './state'

/** What was just done, and the one main action. */
export function Footer() {
  const now = phase.value
  return (
    <GeneratingFooter of={course}>
      {now.is === 'done' && <PlainButton onClick={() => void undo()}>Undo</PlainButton>}
      {now.is === 'approving' && <PlainButton onClick={() => back(now.preview)}>Not yet</PlainButton>}
      {now.is === 'compared' && <PlainButton onClick={() => back(now.preview)}>Back to people</PlainButton>}
      <Main />
    </GeneratingFooter>
  )
}

function Main() {
  const now = phase.value
  if (now.is === 'done') return <MainButton label="Go to the tab" onClick={() => void show(now.calculated.tab)} />
  if (now.is === 'approved') return <MainButton label="Go to the tab" onClick={() => void show(now.approved.tab)} />
  if (now.is === 'undone') return <MainButton label="Look again" onClick={() => void load()} />
  if (now.is === 'approving')
    return <MainButton label={`Approve ${period.value}`} idle={now.preview.blocked.length > 0} onClick={confirm} />
  if (now.is === 'compared') return <MainButton label="Compare again" onClick={() => void compare(now.preview)} />
  if (now.is === 'preview' && now.preview.approval)
    return <MainButton label="Recalculate and compare" onClick={() => void compare(now.preview)} />
  const idle = now.is !== 'preview' || !now.preview.people.length
  return <MainButton label="Calculate statements" idle={idle} onClick={() => void calculate()} />
}

/** The button that was pressed is gone, so the focus goes to the screen's title. */
function back(preview: Preview): void {
  refused.value = undefined
  phase.value = { is: 'preview', preview }
  document.querySelector('h1')?.focus()
}
