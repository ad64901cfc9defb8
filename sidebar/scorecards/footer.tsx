import { GeneratingFooter } from '../generating/footer'
import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { screen } from '../shell/screens'
import { course, generate, load, phase, show, undo } from './state'

/** What was just done, and the one main action. */
export const Footer = () => (
  <GeneratingFooter of={course}>
    {phase.value.is === 'done' && <PlainButton onClick={() => void undo()}>Undo</PlainButton>}
    <Main />
  </GeneratingFooter>
)

function Main() {
  const now = phase.value
  if (now.is === 'done') return <MainButton label="Open the sheet" onClick={() => void show(now.generated.tab)} />
  if (now.is === 'undone') return <MainButton label="Another scorecard" onClick={() => void load()} />
  if (now.is === 'problems')
    return (
      <MainButton
        label="Open Goals"
        onClick={() => {
          screen.value = 'goals'
        }}
      />
    )
  const preview = now.is === 'preview' ? now.preview : undefined
  return (
    <MainButton
      label={preview && !preview.sheet.isNew ? 'Update the scorecard' : 'Build the scorecard'}
      idle={!preview}
      onClick={() => void generate()}
    />
  )
}
