import { day } from '../numbers/day'
import { Card } from '../parts/card'
import type { Shown } from './state'

type Heads = Shown['heads']
type Someone = Heads['leavers']['rows'][number]

/** Who came, went and moved in the period, and how many that leaves. */
export const ComingAndGoing = ({ of: { heads, label, scope } }: { of: Shown }) => (
  <Card title={`People in ${label}`}>
    <dl class="figures">
      <Figure name="At start" value={`${heads.atStart}`} />
      <Figure name="Joined" value={`+ ${heads.joiners.total}`} />
      <Figure name="Left" value={`− ${heads.leavers.total}`} />
      {scope.of !== 'everybody' && (
        <>
          <Figure name="Moved in" value={`+ ${heads.movedIn.total}`} />
          <Figure name="Moved out" value={`− ${heads.movedOut.total}`} />
        </>
      )}
      <div>
        <dt>At end</dt>
        <dd>
          <b>{heads.atEnd}</b>
        </dd>
      </div>
    </dl>
    <Names title="Who joined" of={heads.joiners} said={({ start }) => (start ? day(start) : '')} />
    <Names
      title="Who left"
      of={heads.leavers}
      said={({ end, leaving }) => [end && day(end), leaving ?? 'no reason given'].filter(Boolean).join(', ')}
    />
    <Names title="Who moved in" of={heads.movedIn} said={() => ''} />
    <Names title="Who moved out" of={heads.movedOut} said={() => ''} />
  </Card>
)

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

const Names = ({
  title,
  of: { rows, total },
  said,
}: {
  title: string
  of: Heads['leavers']
  said(one: Someone): string
}) =>
  total > 0 ? (
    <details>
      <summary>{title}</summary>
      <ul class="named">
        {rows.map((one) => (
          <li key={`${one.name} ${one.start}`}>
            {one.name} <small>{said(one)}</small>
          </li>
        ))}
        {total > rows.length && <li class="soft">and {total - rows.length} more, in the tab Team health</li>}
      </ul>
    </details>
  ) : null
