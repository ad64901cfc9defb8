import type { OutputOf } from '../../src/requests'
import { many, people } from '../numbers/many'
import { Finding } from '../parts/finding'
import { FocusedHeading } from '../parts/focused-heading'
import { GoTo } from '../parts/go-to'
import { Paged } from '../parts/paged'
import { Findings } from './findings'
import { money, numbers, says } from './state'

/** What reckoning an approved period again from Ledger shows. */
export function Compared({ compared }: { compared: OutputOf<'compareStatements'> }) {
  const { period, figures, differs, seals } = compared
  const shown = numbers.value.shown
  const of = `${figures === 1 ? 'The 1 figure' : `All ${shown(figures)} figures`} of ${people(compared.people)}`
  return (
    <>
      <FocusedHeading>
        {differs.length
          ? `${many(differs.length, 'figure')} of ${period} ${differs.length === 1 ? 'differs' : 'differ'}.`
          : `${of} prove again.`}
      </FocusedHeading>
      {differs.length > 0 && (
        <div class="finding bad">
          <p>
            Of {shown(figures)} {figures === 1 ? 'figure' : 'figures'} that Ledger holds of {period}, reckoning again
            from its own inputs gives another result for these. Somebody may have changed Ledger.
          </p>
          <Paged
            items={differs}
            named="figures"
            each={({ person, what, approved, again, at }) => (
              <>
                <span>
                  <b>{person}</b>, {what}: approved {figure(approved)}, now {figure(again)}
                </span>
                <GoTo at={at} says={says} />
              </>
            )}
          />
        </div>
      )}
      {seals.length ? (
        <Findings faults={seals} />
      ) : (
        <Finding tone="info">
          <b>The seals are whole.</b> Every digest in Log fits its rows in Ledger and the digest before it.
        </Finding>
      )}
    </>
  )
}

const figure = (amount: number | null) => (amount === null ? 'none' : money(amount))
