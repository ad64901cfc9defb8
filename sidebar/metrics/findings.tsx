import type { Fault } from '../../src/model/problem'
import { many } from '../numbers/many'
import { Finding } from '../parts/finding'
import { GoTo } from '../parts/go-to'
import { PlainButton } from '../parts/plain-button'
import { says } from './announced'
import { toggle } from './editing'
import { metrics, objectives } from './lists'
import { board, opened } from './state'

const shown = 2

/** What does not fit together, with the way to where it is mended; more than two are folded. */
export function Findings() {
  const all = board.value?.findings ?? []
  const rest = all.slice(shown)
  return (
    <>
      {all.slice(0, shown).map((fault) => (
        <Finding tone="warn" key={fault.message}>
          <Found fault={fault} />
        </Finding>
      ))}
      {rest.length > 0 && (
        <details class="finding warn">
          <summary>
            <b>{many(rest.length, 'more thing')} to look at.</b> <span class="link">Show</span>
          </summary>
          <ul>
            {rest.map((fault) => (
              <li key={fault.message}>
                <Found fault={fault} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Found({ fault }: { fault: Fault }) {
  const { message, at } = fault
  const about = [...objectives.value, ...metrics.value].find(
    ({ key, entry }) =>
      at && key.startsWith(at.tab.toLowerCase()) && entry?.history.some((version) => version.row === at.row),
  )
  const open = (key: string) => {
    if (opened.value !== key) toggle(key)
  }
  return (
    <>
      {message}{' '}
      {about ? (
        <PlainButton onClick={() => open(about.key)}>Open {about.name}</PlainButton>
      ) : (
        at && <GoTo at={at} says={says} />
      )}
    </>
  )
}
