import type { Fault } from '../../src/model/problem'
import { many } from '../numbers/many'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'

/** What can't be read or does not fit in the tabs, folded to its number, each with the way to its cell. */
export const Findings = ({ of, says }: { of: readonly Fault[]; says(what: string): void }) =>
  of.length > 0 ? (
    <FoldedFaults
      faults={of}
      counted={`${many(of.length, 'thing')} to look at in the tabs.`}
      way={({ at }) => at && <GoTo at={at} says={says} />}
    />
  ) : null
