import { Card } from '../parts/card'
import { Kept, type TabChange } from '../parts/kept'
import { TabChanges } from '../parts/tab-changes'
import { numbers, says } from './state'

/** What calculating will change on the tab, and what stays since a person edited it. */
export const Changes = ({ sheet }: { sheet: TabChange }) => (
  <Card title="What will change">
    <p>
      <TabChanges sheet={sheet} numbers={numbers.value} />
    </p>
    <Kept sheets={[sheet]} numbers={numbers.value} says={says} />
    {!sheet.isNew && <p class="soft">Questions, answers and whatever else people typed stay.</p>}
  </Card>
)
