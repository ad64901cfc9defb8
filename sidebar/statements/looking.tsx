import { day } from '../numbers/day'
import { people } from '../numbers/many'
import { Card } from '../parts/card'
import { PlainButton } from '../parts/plain-button'
import { screen } from '../shell/screens'
import { Changes } from './changes'
import { Controls } from './controls'
import { Figures } from './figures'
import { Findings } from './findings'
import { People } from './people'
import { Questions } from './questions'
import { chosen, opened, type Preview, phase, show, undo } from './state'

/** The statements of a period: what is paid and why, what proves it, and what can be done. */
export const Looking = ({ preview }: { preview: Preview }) => (
  <>
    {preview.people.length > 0 && (
      <Card title={`Total payable · ${opened.value?.currency ?? ''}`}>
        <Figures of={preview.total} />
        <p class="soft">
          {people(preview.people.length)}, {day(preview.days.from)} to {day(preview.days.to)}. Deals from{' '}
          {preview.from.join(', ') || 'Ledger'}.
        </p>
      </Card>
    )}
    <Ways preview={preview} />
    <Questions />
    <Findings faults={preview.findings} />
    <People preview={preview} />
    <Controls controls={preview.controls} />
    {preview.sheet && <Changes sheet={preview.sheet} />}
  </>
)

/** What can be done besides the main action. */
function Ways({ preview }: { preview: Preview }) {
  const stands = chosen.value?.exists
  return (
    <div class="answers">
      {stands && <PlainButton onClick={() => void show(preview.tab)}>Go to the tab</PlainButton>}
      {stands && !preview.approval && (
        <PlainButton
          onClick={() => {
            phase.value = { is: 'approving', preview }
          }}
        >
          Approve…
        </PlainButton>
      )}
      {opened.value?.undo && (
        <PlainButton onClick={() => void undo()}>Undo calculating {opened.value.undo}</PlainButton>
      )}
      {!preview.people.length && (
        <PlainButton
          onClick={() => {
            screen.value = 'plans'
          }}
        >
          Open Plans
        </PlainButton>
      )}
    </div>
  )
}
