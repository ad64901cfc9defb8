import type { OutputOf } from '../../src/requests'
import { people } from '../numbers/many'
import { Card } from '../parts/card'
import { FocusedHeading } from '../parts/focused-heading'
import { PlainButton } from '../parts/plain-button'
import { Digest } from './digest'
import { Figures } from './figures'
import { Findings } from './findings'
import { load, money, numbers, opened } from './state'

/** What calculating did. */
export const Calculated = ({ calculated }: { calculated: OutputOf<'calculateStatements'> }) => (
  <>
    <FocusedHeading>{`${calculated.period} is calculated.`}</FocusedHeading>
    <Card title={`Total payable · ${opened.value?.currency ?? ''}`}>
      <Figures of={calculated.total} />
      <p class="soft">
        {people(calculated.people)}, on the tab {calculated.tab}.
      </p>
    </Card>
    <Findings faults={calculated.findings} />
    <div class="answers">
      <PlainButton onClick={() => void load()}>Look at people, or approve</PlainButton>
    </div>
  </>
)

/** What approving did, with its seal. */
export const Approved = ({ approved }: { approved: OutputOf<'approveStatements'> }) => (
  <>
    <FocusedHeading>{`${approved.period} is approved.`}</FocusedHeading>
    <p>
      {people(approved.people)} {approved.people === 1 ? 'is' : 'are'} paid {money(approved.payable)}{' '}
      {opened.value?.currency}. {numbers.value.shown(approved.rows)} rows were added to Ledger, by {approved.who}.
    </p>
    <Digest of={approved.digest} />
    <div class="answers">
      <PlainButton onClick={() => void load()}>Look at it</PlainButton>
    </div>
  </>
)
