import type { ComponentChildren } from 'preact'
import type { Fault } from '../../src/model/problem'
import { Finding } from '../parts/finding'
import { GoTo } from '../parts/go-to'

/** What has to be answered or mended before anything can be generated, each with the way to its cell. */
export const Problems = ({ faults, says }: { faults: readonly Fault[]; says(what: string): void }): ComponentChildren =>
  faults.map((fault) => (
    <Finding tone="warn" key={fault.message}>
      {fault.message}
      <div class="answers">{fault.at && <GoTo at={fault.at} says={says} />}</div>
    </Finding>
  ))
