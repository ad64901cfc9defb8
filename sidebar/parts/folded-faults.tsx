import type { Fault } from '../../src/model/problem'
import { GoTo } from './go-to'

/** Things to be looked at, folded to their number, each with the way to its cell. */
export const FoldedFaults = ({
  faults,
  counted,
  says,
}: {
  faults: readonly Fault[]
  /** Their number in a sentence. */
  counted: string
  says(what: string): void
}) => (
  <details class="finding warn">
    <summary>
      <b>{counted}</b> <span class="link">Show</span>
    </summary>
    <ul>
      {faults.map((fault) => (
        <li key={fault.message}>
          {fault.message} {fault.at && <GoTo at={fault.at} says={says} />}
        </li>
      ))}
    </ul>
  </details>
)
