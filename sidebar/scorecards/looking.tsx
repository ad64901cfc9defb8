import { Card } from '../parts/card'
import { Kept } from '../parts/kept'
import { PlainButton } from '../parts/plain-button'
import { TabChanges } from '../parts/tab-changes'
import { Standing } from './standing'
import { numbers, opened, type Preview, says, undo } from './state'

/** How the period stands, and what building would change, as of the last reading. */
export const Looking = ({ preview }: { preview: Preview }) => (
  <>
    <Standing of={preview} />
    <Card title="What will change">
      <ul class="changes">
        <li>
          <TabChanges sheet={preview.sheet} numbers={numbers.value} />
        </li>
      </ul>
      <Kept sheets={[preview.sheet]} numbers={numbers.value} says={says} />
      {!preview.sheet.isNew && <p class="soft">What people typed, noted, formatted or inserted stays.</p>}
    </Card>
    {opened.value?.undo && (
      <div class="bar">
        <span class="soft">Last built: {opened.value.undo}.</span>
        <PlainButton onClick={() => void undo()}>Undo it</PlainButton>
      </div>
    )}
  </>
)
