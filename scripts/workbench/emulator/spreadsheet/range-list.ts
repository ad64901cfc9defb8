import { signature } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'
import { positions } from './block'
import { named } from './place'
import { writer } from './written'

/** Ranges of a tab that are written alike, in one call. */
export function rangeList(execution: Execution, sheetId: string, notations: unknown): object {
  if (!Array.isArray(notations)) throw signature('SpreadsheetApp.Sheet.getRangeList', notations)
  const places = Array.from(notations, (notation) => named(execution, sheetId, String(notation)))
  const cells = () => places.flatMap((at) => [...positions(at)])
  const self: object = service(execution, 'SpreadsheetApp.RangeList', {
    writes: {
      setNumberFormat(format: unknown) {
        for (const cell of cells()) execution.document.setNumberFormat(cell, String(format))
        return self
      },
      setValue(value: unknown) {
        const write = writer(execution)
        for (const cell of cells()) write(cell, value)
        return self
      },
    },
  })
  return self
}
