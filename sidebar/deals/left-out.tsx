import type { DealsScreen } from '../../src/requests/deals-screen'
import { Card } from '../parts/card'
import { PlainButton } from '../parts/plain-button'
import { ask, wrongWith } from '../server'
import { says } from './announced'
import { numbers, shown } from './state'

/** Rows that no forecast uses, by reason, with the way to each. */
export function LeftOut() {
  const reasons = shown.value?.leftOut ?? []
  if (!reasons.length) return null
  const several = (shown.value?.tabs.length ?? 0) > 1
  return (
    <Card title="Rows left out">
      {reasons.map((one) => (
        <details key={one.reason}>
          <summary>
            {capital(one.reason)} <span class="soft">{numbers.value.shown(one.count)}</span>
          </summary>
          <Rows {...one} several={several} />
        </details>
      ))}
    </Card>
  )
}

function Rows({ rows, count, several }: DealsScreen['leftOut'][number] & { several: boolean }) {
  const go = async (at: { tab: string; row: number }) =>
    says(wrongWith(await ask('goTo', at)) ?? `${at.tab}, row ${at.row} is selected.`)
  return (
    <ul class="left-out">
      {rows.map((at) => (
        <li key={`${at.tab} ${at.row}`}>
          <PlainButton onClick={() => void go(at)}>
            {several ? `${at.tab}, row ${at.row}` : `Row ${at.row}`}
          </PlainButton>
        </li>
      ))}
      {count > rows.length && <li class="soft">and {numbers.value.shown(count - rows.length)} more</li>}
    </ul>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
