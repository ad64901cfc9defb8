import type { Execution } from '../execution'
import { service } from '../service'

/** The filter of a tab, null where there is none. */
export function filterOf(execution: Execution, sheetId: string): object | null {
  const { document } = execution
  const table = document.getters.getCoreTables(sheetId).find(({ config }) => config.hasFilters)
  if (!table) return null
  return service(execution, 'SpreadsheetApp.Filter', {
    writes: {
      remove: () => document.send({ type: 'REMOVE_TABLE', sheetId, target: [table.range.zone] }),
    },
  })
}
