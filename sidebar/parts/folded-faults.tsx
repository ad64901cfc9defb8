import type { ComponentChildren } from 'preact'
import type { Fault } from '../../src/model/problem'

/** Things to be looked at, folded to their number, each with the way to where it is mended. */
export const FoldedFaults = ({
  faults,
  counted,
  way,
}: {
  faults: readonly Fault[]
  /** Their number in a sentence. */
  counted: string
  /** What leads to where it is mended. */
  way(fault: Fault): ComponentChildren
}) => (
  <details class="finding warn">
    <summary>
      <b>{counted}</b> <span class="link">Show</span>
    </summary>
    <ul>
      {faults.map((fault) => (
        <li key={fault.message}>
          {fault.message} {way(fault)}
        </li>
      ))}
    </ul>
  </details>
)
