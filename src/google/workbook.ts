import type { CivilDate } from '../model/civil-date'
import type { Tab, Workbook } from '../ports'
import { civilDates } from './dates'
import { tabOf } from './tab'

/** The open spreadsheet as a `Workbook`. Each sheet is asked for once an execution. */
export function openWorkbook(): Workbook {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const changes: string[] = []
  const changed = (what: string) => changes.push(what)

  let convert: ((date: Date) => CivilDate) | undefined
  const day = (date: Date) => {
    convert ??= civilDates(book.getSpreadsheetTimeZone())
    return convert(date)
  }
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
      // The new tab stands last, and the person stays on the tab that they look at.
      const shown = book.getActiveSheet()
      const sheet = book.insertSheet(name, tabs().length)
      if (options?.hidden) sheet.hideSheet()
      shown.activate()
      const tab = tabOf(sheet, day, changed, true)
      known?.push(tab)
      return tab
    },
    changes: () => changes,
  }
}
