import type { Fault } from '../../src/model/problem'
import { GoTo } from './go-to'

/** Why the last press did not do what it says: each in a sentence, and whether that is sure. */
export type Refusal = { title: string; faults: readonly Fault[] }

export const Refused = ({ why, says }: { why: Refusal | undefined; says(what: string): void }) =>
  why ? (
    <div class="finding bad" role="alert">
      <b>{why.title}</b>
      <ul>
        {why.faults.map((fault) => (
          <li key={fault.message}>
            {fault.message} {fault.at && <GoTo at={fault.at} says={says} />}
          </li>
        ))}
      </ul>
    </div>
  ) : null
