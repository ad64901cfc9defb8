import type { Fault } from '../../src/model/problem'
import { GoTo } from '../parts/go-to'
import { says } from './state'

/** What is worth a look before the figures are used, folded to its number. */
export const Findings = ({ faults }: { faults: readonly Fault[] }) =>
  faults.length ? (
    <details class="finding warn">
      <summary>
        <b>{faults.length === 1 ? '1 thing is' : `${faults.length} things are`} worth a look.</b>{' '}
        <span class="link">Show</span>
      </summary>
      <ul>
        {faults.map((fault) => (
          <li key={fault.message}>
            {fault.message} {fault.at && <GoTo at={fault.at} says={says} />}
          </li>
        ))}
      </ul>
    </details>
  ) : null
