import { forecastTab } from '../../src/core/forecast/titles'
import { GeneratingFooter } from '../generating/footer'
import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { screen } from '../shell/screens'
import { course, generate, load, period, phase, show, stands, undo } from './state'

/** What was just done, and the one main action. */
export function Footer() {
  const now = phase.value
  return (
    <GeneratingFooter
      of={course}
      idle={now.is === 'preview' && now.preview.nothing ? 'Nothing would change' : undefined}
    >
      {now.is === 'done' && <PlainButton onClick={() => void undo()}>Undo</PlainButton>}
      <Main />
    </GeneratingFooter>
  )
}

function Main() {
  const now = phase.value
  if (now.is === 'problems')
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
