import { readFileSync } from 'node:fs'
import vm from 'node:vm'

/** The built script in a bare context, as Apps Script loads it for a cell; the sheet's time zone is all that it may ask. */
export function builtScript(timeZone = 'Etc/UTC'): Record<string, (...args: unknown[]) => unknown> {
  const SpreadsheetApp = { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => timeZone }) }
  const context = vm.createContext({ SpreadsheetApp })
  new vm.Script(readFileSync('dist/addon/Code.js', 'utf8'), { filename: 'Code.js' }).runInContext(context)
  return context as Record<string, (...args: unknown[]) => unknown>
}
