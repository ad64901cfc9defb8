import { many } from '../numbers/many'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { says } from './due/saving'
import { board } from './due/state'

/** What can't be read or does not fit in the tabs, folded to its number, each with the way to its cell. */
export function Findings() {
  const { findings = [], found = 0 } = board.value.value ?? {}
  if (!found) return null
  const more = found > findings.length ? `, the first ${findings.length} of them here` : ''
  return (
    <FoldedFaults
      faults={findings}
      counted={`${many(found, 'thing')} to look at in the tabs${more}.`}
      way={({ at }) => at && <GoTo at={at} says={says} />}
    />
  )
}
