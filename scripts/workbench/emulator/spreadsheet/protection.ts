import { Exception } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'
import { strict } from '../strict'

export const protectionTypes = strict('SpreadsheetApp.ProtectionType', { SHEET: 'SHEET' })

/** The protection of a tab. Who is at work owns the spreadsheet and is its only editor, whom Google does not list. */
function protection(execution: Execution, sheetId: string): object {
  const { document } = execution
  const { getters } = document
  const self: object = service(execution, 'SpreadsheetApp.Protection', {
    reads: {
      getDescription: () => getters.getProtectionDescription(sheetId),
      getEditors: () => execution.realm?.list([]) ?? [],
      canDomainEdit: () => false,
    },
    writes: {
      setDescription(text: unknown) {
        document.send({ type: 'DESCRIBE_PROTECTION', sheetId, text: String(text) })
        return self
      },
      addEditor: () => self,
      removeEditors: () => self,
      remove: () => document.send({ type: 'UNLOCK_SHEET', sheetId }),
    },
  })
  return self
}

/** Protects a tab; one that is protected stays so. */
export function protect(execution: Execution, sheetId: string): object {
  if (!execution.document.getters.isSheetLocked(sheetId)) execution.document.send({ type: 'LOCK_SHEET', sheetId })
  return protection(execution, sheetId)
}

export function protections(execution: Execution, sheetId: string, type: unknown): object[] {
  if (type !== protectionTypes.SHEET) throw new Exception('Protections of ranges are not emulated.')
  const found = execution.document.getters.isSheetLocked(sheetId) ? [protection(execution, sheetId)] : []
  return execution.realm?.list(found) ?? found
}
