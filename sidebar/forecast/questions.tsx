import type { Fault } from '../../src/model/problem'
import { Finding } from '../parts/finding'
import { GoTo } from '../parts/go-to'
import { PlainButton } from '../parts/plain-button'
import { screen } from '../shell/screens'
import { says } from './state'

/** What has to be answered or mended before deals can be read. */
export const Questions = ({ faults }: { faults: readonly Fault[] }) => (
  <>
    <Finding tone="info">
      <b>The deals can’t be read yet.</b> Paste your CRM’s export into a tab of its own, with its titles. What is not
      clear in it is asked in Deals.
    </Finding>
    {faults.map((fault) => (
      <Finding tone="warn" key={fault.message}>
        {fault.message}
        <div class="answers">{fault.at && <GoTo at={fault.at} says={says} />}</div>
      </Finding>
    ))}
    <div class="answers">
      <PlainButton
        onClick={() => {
          screen.value = 'help'
        }}
      >
        How it works
      </PlainButton>
    </div>
  </>
)
