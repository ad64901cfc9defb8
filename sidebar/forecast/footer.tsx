import { forecastTab } from '../../src/core/forecast/titles'
import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { screen } from '../shell/screens'
import { generate, load, period, phase, refused, said, show, stands, undo } from './state'

/** What was just done, and the one main action. */
export function Footer() {
  const now = phase.value
  return (
    <footer>
      <div class="bar">
        <span class="soft" role="status">
          {said.value || line()}
        </span>
        {now.is === 'done' && <PlainButton onClick={() => void undo()}>Undo</PlainButton>}
        <Main />
      </div>
    </footer>
  )
}

function Main() {
  const now = phase.value
  if (now.is === 'questions')
    return (
      <MainButton
        label="Answer in Deals"
        onClick={() => {
          screen.value = 'deals'
        }}
      />
    )
  if (now.is === 'done')
    return <MainButton label="Open the sheet" onClick={() => void show(forecastTab(now.generated.period))} />
  if (now.is === 'undone') return <MainButton label="Another forecast" onClick={() => void load()} />
  return (
    <MainButton
      label={`${stands.value ? 'Update' : 'Generate'} ${period.value}`}
      idle={now.is !== 'preview'}
      onClick={() => void generate()}
    />
  )
}

function line(): string {
  const now = phase.value
  if (now.is === 'working') return now.on
  if (now.is === 'reading') return 'Reading…'
  if (refused.value) return ''
  if (now.is === 'preview') return now.preview.nothing ? 'Nothing would change' : 'As just read'
  return ''
}
