import type { OutputOf } from '../../src/requests'
import { day } from '../numbers/day'
import { download } from '../parts/download'
import { Paged } from '../parts/paged'
import { PlainButton } from '../parts/plain-button'
import { read, readPerson } from './person-state'
import { money, numbers, says } from './state'

type Statement = OutputOf<'personStatement'>
type Component = Statement['handout']['components'][number]

/** Why the person whose line is open is paid what is paid: component by component, deal by deal. */
export function Person() {
  const now = read.value
  if (now.is === 'reading')
    return (
      <p class="soft" role="status">
        Reading why…
      </p>
    )
  if (now.is === 'trouble')
    return (
      <p role="alert">
        The statement could not be read. {now.why}{' '}
        <PlainButton onClick={() => void readPerson()}>Read it again</PlainButton>
      </p>
    )
  const { handout, files, html, csv } = now.statement
  return (
    <>
      {handout.components.map((one) => (
        <Earned key={`${one.plan} ${one.version} ${one.component} ${one.window.from}`} of={one} />
      ))}
      {handout.additions.length > 0 && (
        <>
          <h3>Added and taken off</h3>
          <ul class="reasons">
            {handout.additions.map(({ kind, why, deal, amount }, i) => (
              <li key={`${i}`}>
                <b>{money(amount)}</b> {kind}
                {deal && ` on ${deal}`}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
      {handout.draws.map(({ what, amount }) => (
        <p key={what}>
          <b>{money(amount)}</b> {what}
        </p>
      ))}
      {handout.uncounted.length > 0 && (
        <>
          <h3>Deals that no component counts</h3>
          <Paged
            items={handout.uncounted}
            of={10}
            named="deals"
            each={({ deal, account, credited }) => [deal, account, money(credited)].filter(Boolean).join(', ')}
          />
        </>
      )}
      <p class="answers">
        <PlainButton onClick={() => says(download(files.html, 'text/html', html))}>Download page</PlainButton>
        <PlainButton onClick={() => says(download(files.csv, 'text/csv', csv))}>Download CSV</PlainButton>
      </p>
    </>
  )
}

const Earned = ({ of }: { of: Component }) => (
  <>
    <h3>
      {of.component || of.plan}: {of.earned === null ? 'can’t be reckoned' : money(of.earned)}
    </h3>
    <p class="soft">{standing(of)}</p>
    {of.notes.map((note) => (
      <p class="soft" key={note}>
        {note}
      </p>
    ))}
    {of.before !== 0 && of.toDate !== null && (
      <p class="soft">
        Earned to date {money(of.toDate)}, of which {money(of.before)} before this period.
      </p>
    )}
    <Paged
      items={of.parts}
      of={10}
      named="deals"
      each={({ deal, commission, why }) => (
        <>
          <span>
            <b>{money(commission)}</b> {deal && [deal.deal, deal.account, day(deal.day)].filter(Boolean).join(', ')}
          </span>
          <span class="soft">{why}</span>
        </>
      )}
    />
  </>
)

function standing({ metric, ofMoney, measured, quota, attainment }: Component): string {
  const figure = ofMoney ? money : numbers.value.about
  const reached = measured === null ? 'not known' : figure(measured)
  const share = attainment === null ? '' : `, ${numbers.value.share(attainment)} of a quota of ${figure(quota ?? 0)}`
  return `${metric}: ${reached}${share}.`
}
