import type { Fault } from '../../src/model/problem'
import { Problems } from '../generating/problems'
import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'
import { screen } from '../shell/screens'
import { says } from './state'

/** What has to be answered or mended before deals can be read. */
export const Lacking = ({ faults }: { faults: readonly Fault[] }) => (
  <>
    <Finding tone="info">
      <b>Nothing can be generated yet.</b> Deals come from your CRM’s export, pasted with its titles into a tab of its
      own. What is not clear in it is answered in Deals.
    </Finding>
    <Problems faults={faults} says={says} />
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
