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
      <b>Nothing can be generated yet.</b> Deals come from your CRM’s export, pasted with its titles into a tab of its
      own. What is not clear in it is answered in Deals.
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
