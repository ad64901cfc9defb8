import { many } from '../numbers/many'
import { Card } from '../parts/card'
import { heads, type Shown } from './state'

/** How people said they are in their 1:1s, never without how many said so. */
export const Pulse = ({ of: { pulse } }: { of: Shown }) => (
  <Card title="Pulse">
    {pulse.length ? (
      <>
        <dl class="figures">
          {pulse.map(({ label, n, able, valued }) => (
            <div key={label}>
              <dt>
                {label}, {many(n, 'answer')}
              </dt>
              <dd>
                able {heads(able)}, valued {heads(valued)}
              </dd>
            </div>
          ))}
        </dl>
        <p class="soft">Means from 1 to 5. Of few answers they say little, and one may tell who gave it.</p>
      </>
    ) : (
      <p class="soft">No answers yet. Ask in a 1:1 how able and how valued somebody feels, from 1 to 5.</p>
    )}
  </Card>
)
