import { Card } from '../parts/card'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { Headline } from './headline'
import { Lines } from './lines'
import { type Generated, type Preview, says } from './state'

/** How a period stands: everybody, teams, who will end lowest, training against results, and what is worth a look. */
export const Standing = ({ of }: { of: Preview | Generated }) => (
  <>
    <Headline of={of} />
    <Lines title="By team, at this pace" named="teams" lines={of.teams} />
    <Lines title="Lowest at this pace" named="people" lines={of.lowest} />
    <Card title="Training against results">
      <p>{of.training.says}</p>
      <p class="soft">Held against each other: the share of required training done, and the score.</p>
    </Card>
    {of.findings.length > 0 && (
      <FoldedFaults
        faults={of.findings}
        counted={`${of.findings.length === 1 ? '1 thing is' : `${of.findings.length} things are`} worth a look.`}
        way={({ at }) => at && <GoTo at={at} says={says} />}
      />
    )}
  </>
)
