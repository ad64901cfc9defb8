import type { Found } from '../../src/model/found'
import { many } from '../numbers/many'
import { FoldedFaults } from './folded-faults'
import { GoTo } from './go-to'

/** What can't be read or does not fit in the tabs, folded to its number, each with the way to its cell. */
export function ToLookAt({ of: { findings, found }, says }: { of: Found; says(what: string): void }) {
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
