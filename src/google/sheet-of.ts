import type { Tab } from '../ports'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export const sheets = new WeakMap<Tab, Sheet>()

/** The sheet of Google's that a tab stands for. */
export function sheetOf(tab: Tab): Sheet {
  const sheet = sheets.get(tab)
  if (!sheet) throw new Error(`The tab ${tab.name} is of another workbook.`)
  return sheet
}
