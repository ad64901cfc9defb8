import type { Fault } from '../../src/model/problem'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { says } from './state'

/** What in the tabs is worth a look, folded to its number. */
export const Findings = ({ of }: { of: readonly Fault[] }) =>
  of.length ? (
    <FoldedFaults
      faults={of}
      counted={`${of.length === 1 ? '1 thing in the tabs needs' : `${of.length} things in the tabs need`} a look.`}
      way={({ at }) => at && <GoTo at={at} says={says} />}
    />
  ) : null
