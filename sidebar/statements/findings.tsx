import type { Fault } from '../../src/model/problem'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { says } from './state'

/** What is worth a look, together by the tab that it is on, and folded to its number. */
export function Findings({ faults }: { faults: readonly Fault[] }) {
  const groups = new Map<string, Fault[]>()
  for (const fault of faults) {
    const tab = fault.at?.tab ?? ''
    groups.set(tab, [...(groups.get(tab) ?? []), fault])
  }
  return (
    <>
      {[...groups].map(([tab, some]) => (
        <FoldedFaults
          key={tab}
          faults={some}
          counted={`${tab === '' ? '' : `${tab}: `}${some.length === 1 ? '1 thing is' : `${some.length} things are`} worth a look.`}
          way={({ at }) => at && <GoTo at={at} says={says} />}
        />
      ))}
    </>
  )
}
