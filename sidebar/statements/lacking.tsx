import type { Fault } from '../../src/model/problem'
import { Finding } from '../parts/finding'
import { GoTo } from '../parts/go-to'
import { PlainButton } from '../parts/plain-button'
import { screen } from '../shell/screens'
import { says } from './state'

const places = [
  { name: 'deals', title: 'Open Deals' },
  { name: 'plans', title: 'Open Plans' },
  { name: 'goals', title: 'Open Goals' },
] as const

/** What has to be answered or mended before statements can be calculated, and where that is done. */
export const Problems = ({ faults }: { faults: readonly Fault[] }) => (
  <>
    <Finding tone="info">
      <b>Nothing can be calculated yet.</b> Statements need deals, people with a plan, and the plans themselves.
    </Finding>
    {faults.map((fault) => (
      <Finding tone="warn" key={fault.message}>
        {fault.message}
        <div class="answers">{fault.at && <GoTo at={fault.at} says={says} />}</div>
      </Finding>
    ))}
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
