import type { Execution } from './execution'
import { type DocumentLock, lockService } from './lock'
import { htmlService } from './screen/html'
import { session } from './session'
import { chartsService } from './spreadsheet/chart'
import { spreadsheetApp } from './spreadsheet/spreadsheet-app'
import { utilities } from './utilities'

/** What a script finds in its global scope beside the language. */
export const globals = (execution: Execution, lock: DocumentLock): Record<string, object> => ({
  SpreadsheetApp: spreadsheetApp(execution),
  HtmlService: htmlService(execution),
  LockService: lockService(execution, lock),
  Session: session(execution),
  Charts: chartsService(),
  Utilities: utilities(execution),
})
