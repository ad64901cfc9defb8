import type { CivilDate } from '../model/civil-date'
import type { Tab, Workbook } from '../ports'
import { rememberShown } from './shown'
import { tabOf } from './tab'

/** The open spreadsheet as a `Workbook`. Each sheet is asked for once an execution. */
export function openWorkbook(book: GoogleAppsScript.Spreadsheet.Spreadsheet, day: (date: Date) => CivilDate): Workbook {
  const changes: string[] = []
  const changed = (what: string) => changes.push(what)

  let known: Tab[] | undefined
  const tabs = () => {
    known ??= book.getSheets().map((sheet) => tabOf(sheet, day, changed))
    return known
  }

  return {
    get locale() {
      return book.getSpreadsheetLocale()
    },
    tabs: () => [...tabs()],
    tab: (name) => tabs().find((tab) => tab.name === name),
    addTab(name, options) {
      changed(`the new tab "${name}"`)
      // The new tab stands last, and the person comes back to the tab that they look at.
      rememberShown(book)
      const sheet = book.insertSheet(name, tabs().length)
      if (options?.hidden) sheet.hideSheet()
      const tab = tabOf(sheet, day, changed, true)
      known?.push(tab)
      return tab
    },
    changes: () => changes,
  }
}
