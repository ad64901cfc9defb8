import { Card } from '../parts/card'
import { Kept } from '../parts/kept'
import { TabChanges } from '../parts/tab-changes'
import { numbers, type Preview, says } from './state'

/** What will change on each tab, and what stays since a person edited it. */
export const Changes = ({ preview: { sheets, stages, nothing } }: { preview: Preview }) => (
  <Card title="What will change">
    {nothing && <p>Nothing: both tabs already say what your deals say.</p>}
    {!nothing && (
      <ul class="changes">
        {sheets.map((sheet) => (
          <li key={sheet.tab}>
            <TabChanges sheet={sheet} numbers={numbers.value} />
          </li>
        ))}
        {stages.length > 0 && (
          <li>
            <b>Stages</b>
            <span class="soft">
              {stages.length === 1 ? '1 new stage: ' : `${stages.length} new stages: `}
              {stages.map(({ stage }) => stage).join(', ')}
            </span>
          </li>
        )}
      </ul>
    )}
    <Kept sheets={sheets} numbers={numbers.value} says={says} />
    {sheets.some(({ isNew }) => !isNew) && <p class="soft">What people typed, noted, formatted or inserted stays.</p>}
  </Card>
)
