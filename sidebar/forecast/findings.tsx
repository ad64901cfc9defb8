import type { Fault } from '../../src/model/problem'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { says } from './state'

/** What is worth a look before the figures are used. */
export const Findings = ({ faults }: { faults: readonly Fault[] }) =>
  faults.length ? (
    <FoldedFaults
      faults={faults}
      counted={`${faults.length === 1 ? '1 thing is' : `${faults.length} things are`} worth a look.`}
      way={({ at }) => at && <GoTo at={at} says={says} />}
    />
  ) : null
