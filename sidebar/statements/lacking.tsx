import type { Fault } from '../../src/model/problem'
import { Problems } from '../generating/problems'
import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'
import { screen } from '../shell/screens'
import { says } from './state'

const places = [
  { name: 'deals', title: 'Open Deals' },
  { name: 'plans', title: 'Open Plans' },
  { name: 'goals', title: 'Open Goals' },
] as const

/** What has to be answered or mended before statements can be calculated, and where that is done. */
export const Lacking = ({ faults }: { faults: readonly Fault[] }) => (
  <>
    <Finding tone="info">
      <b>Nothing can be calculated yet.</b> Statements need deals, people with a plan, and the plans themselves.
    </Finding>
    <Problems faults={faults} says={says} />
    <div class="answers">
      {places.map(({ name, title }) => (
        <PlainButton
          key={name}
          onClick={() => {
            screen.value = name
          }}
        >
          {title}
        </PlainButton>
      ))}
    </div>
  </>
)
