import type { Fault } from '../../src/model/problem'
import { many } from '../numbers/many'
import { Finding } from '../parts/finding'
import { FoldedFaults } from '../parts/folded-faults'
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
          {fault.message} <Way fault={fault} />
        </Finding>
      ))}
      {rest.length > 0 && (
        <FoldedFaults
          faults={rest}
          counted={`${many(rest.length, 'more thing')} to look at.`}
          way={(fault) => <Way fault={fault} />}
        />
      )}
    </>
  )
}

/** The form of what a finding is about; its cell where nothing on this screen is. */
function Way({ fault: { at } }: { fault: Fault }) {
  const about = [...objectives.value, ...metrics.value].find(
    ({ key, entry }) =>
      at && key.startsWith(at.tab.toLowerCase()) && entry?.history.some((version) => version.row === at.row),
  )
  if (!about) return at ? <GoTo at={at} says={says} /> : null
  const open = () => {
    if (opened.value !== about.key) toggle(about.key)
  }
  return <PlainButton onClick={open}>Open {about.name}</PlainButton>
}
