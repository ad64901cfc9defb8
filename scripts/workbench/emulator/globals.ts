import type { Execution } from './execution'
import { type DocumentLock, lockService } from './lock'
import { htmlService } from './screen/html'
import { session } from './session'
import type { ActiveSheet } from './spreadsheet/active-sheet'
import { chartsService } from './spreadsheet/chart'
import { spreadsheetApp } from './spreadsheet/spreadsheet-app'

/** What a script finds in its global scope beside the language. */
export const globals = (execution: Execution, active: ActiveSheet, lock: DocumentLock): Record<string, object> => ({
  SpreadsheetApp: spreadsheetApp(execution, active),
  HtmlService: htmlService(execution),
  LockService: lockService(execution, lock),
  Session: session(execution),
  Charts: chartsService(),
})
