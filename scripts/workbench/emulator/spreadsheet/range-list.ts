import type { Execution } from '../execution'
import { service } from '../service'
import { positions } from './block'
import type { Place } from './place'
import { writer } from './written'

/** Ranges of a tab that are written at one go: each of their cells gets the same. */
export function rangeList(execution: Execution, places: readonly Place[]): object {
  const all = places.flatMap((at) => [...positions(at)])
  const self: object = service(execution, 'SpreadsheetApp.RangeList', {
    writes: {
      setValue(value: unknown) {
        const write = writer(execution)
        for (const position of all) write(position, value)
        return self
      },
      setNumberFormat(format: unknown) {
        for (const position of all) execution.document.setNumberFormat(position, String(format))
        return self
      },
    },
  })
  return self
}
