import { Problems } from '../generating/problems'
import { Card } from '../parts/card'
import { FocusedHeading } from '../parts/focused-heading'
import { Kept } from '../parts/kept'
import { Refused } from '../parts/refused'
import { Skeleton } from '../parts/skeleton'
import { TabChanges } from '../parts/tab-changes'
import { UndoneNow } from '../parts/undone'
import { Working } from '../parts/working'
import { Findings } from './findings'
import { course, numbers, phase, says } from './state'

/** The tab Team health: what generating it would do, and what came of it. */
export const Sheet = () => (
  <main>
    <Refused why={course.refused.value} says={says} />
    <Shown />
  </main>
)

function Shown() {
  const now = phase.value
  switch (now.is) {
    case 'reading':
      return <Skeleton says="Looking at what would change…" />
    case 'trouble':
      return (
        <div class="finding bad" role="alert">
          {now.why}
        </div>
      )
    case 'problems':
      return <Problems faults={now.faults} says={says} />
    case 'working':
      return <Working on={now.on} about={now.about} />
    case 'undone':
      return <UndoneNow undone={now.undone} />
    case 'preview':
      return (
        <>
          <FocusedHeading>The sheet Team health</FocusedHeading>
          <p class="soft">
            Of everybody, by quarter, team and manager, with charts. Whoever can open this file can read every tab of
            it.
          </p>
          <Card title="What will change">
            <p>
              <TabChanges sheet={now.preview.sheet} numbers={numbers.value} />
            </p>
            {!now.preview.sheet.isNew && <p class="soft">What people typed, noted, formatted or inserted stays.</p>}
          </Card>
          <Kept sheets={[now.preview.sheet]} numbers={numbers.value} says={says} />
        </>
      )
    case 'done':
      return (
        <>
          <FocusedHeading>{`${now.generated.tab} is generated.`}</FocusedHeading>
          <Findings of={now.generated.findings} />
        </>
      )
    default:
      return null
  }
}
