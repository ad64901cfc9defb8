import { useEffect } from 'preact/hooks'
import type { PersonInList } from '../../src/requests/people'
import { day } from '../numbers/day'
import { people } from '../numbers/many'
import { Chip } from '../parts/chip'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { More } from '../parts/more'
import { Nobody } from '../parts/nobody'
import { Skeleton } from '../parts/skeleton'
import { TextField } from '../parts/text-field'
import { Trouble } from '../parts/trouble'
import { Frame } from '../shell/frame'
import { Help } from './help'
import { find, list, listing, look, open, rows } from './state'
import { announced, says } from './talks'

/** Everybody, found by typing; each name opens their page. */
export function List() {
  useEffect(() => void list(), [])
  return (
    <Frame title="People" help={Help} onRefresh={() => void list()}>
      <Body />
    </Frame>
  )
}

function Body() {
  const page = listing.value.value
  if (listing.trouble.value) return <Trouble why={listing.trouble.value} again={() => void list()} />
  if (!page)
    return (
      <main>
        <Skeleton says="Reading the tab People…" />
      </main>
    )
  if (!page.everybody) return <Nobody again={list} />
  const counted = page.total === page.everybody ? people(page.total) : `${page.total} of ${people(page.everybody)}`
  return (
    <main>
      <TextField label="Find by name, role, team or manager" value={find.value} onType={look} />
      {page.findings.length > 0 && (
        <FoldedFaults
          faults={page.findings}
          counted="Some rows are amiss."
          way={({ at }) => at && <GoTo at={at} says={says} />}
        />
      )}
      <p class="soft" role="status">
        {announced.value || (listing.loading.value ? 'Looking…' : counted)}
      </p>
      <ul class="rows" aria-label="People">
        {rows.value.map((one) => (
          <Line key={one.name} one={one} />
        ))}
      </ul>
      {!page.total && <p>Nobody goes by that. Try a part of the name.</p>}
      <More
        shown={rows.value.length}
        total={page.total}
        named="people"
        reading={listing.loading.value}
        onMore={() => void list(rows.value.length)}
      />
    </main>
  )
}

const Line = ({ one: { name, role, team, presence, lastTalk } }: { one: PersonInList }) => (
  <li class="person">
    <button type="button" class="who" onClick={() => open(name)}>
      <span>{name}</span>
      <small>{[role, team].filter(Boolean).join(' · ') || 'No role yet'}</small>
      <small>{lastTalk ? `Last talk ${day(lastTalk)}` : 'No talk yet'}</small>
    </button>
    {presence === 'gone' && <Chip word="has left" tone="quiet" />}
    {presence === 'not yet' && <Chip word="to come" tone="info" />}
  </li>
)
