import { day } from '../numbers/day'
import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { closeSheet, course, generate, health, lookAtSheet, phase, show, undo } from './state'

/** What was just done, and the one main action: the sheet. */
export function Footer() {
  const now = phase.value
  const today = health.value.value?.today
  const line = () => {
    if (now.is === 'working') return now.on
    if (now.is === 'reading') return 'Reading…'
    return now.is === 'closed' && today ? `As of ${day(today)}` : ''
  }
  return (
    <footer>
      <div class="bar">
        <span class="soft" role="status">
          {course.said.value || line()}
        </span>
        {now.is !== 'closed' && now.is !== 'working' && <PlainButton onClick={closeSheet}>Back to figures</PlainButton>}
        {(now.is === 'done' || (now.is === 'preview' && now.preview.undo)) && (
          <PlainButton onClick={() => void undo()}>{now.is === 'done' ? 'Undo' : 'Undo the last'}</PlainButton>
        )}
        <Main />
      </div>
    </footer>
  )
}

function Main() {
  const now = phase.value
  if (now.is === 'done') return <MainButton label="Open the sheet" onClick={() => void show(now.generated.tab)} />
  if (now.is === 'closed' || now.is === 'trouble' || now.is === 'problems' || now.is === 'undone')
    return <MainButton label="Look at the sheet" onClick={() => void lookAtSheet()} />
  const preview = now.is === 'preview' ? now.preview : undefined
  return (
    <MainButton
      label={preview && !preview.sheet.isNew ? 'Update the sheet' : 'Generate the sheet'}
      idle={!preview}
      onClick={() => void generate()}
    />
  )
}
