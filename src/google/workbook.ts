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
  const byName = new Map<string, Tab>()
  const tabs = () => {
    known ??= book.getSheets().map((sheet) => tabOf(sheet, day, changed))
    return known
  }

  return {
    get locale() {
      return book.getSpreadsheetLocale()
    },
    tabs: () => [...tabs()],
    tab(name) {
      if (known) return known.find((tab) => tab.name === name)
      // Asking for one tab by its name spares asking each for its own.
      const sheet = byName.has(name) ? null : book.getSheetByName(name)
      if (sheet) byName.set(name, tabOf(sheet, day, changed, name))
      return byName.get(name)
    },
    addTab(name, options) {
      changed(`the new tab "${name}"`)
      // The new tab stands last, and the person stays on the tab that they look at.
      const shown = book.getActiveSheet()
      const sheet = book.insertSheet(name, tabs().length)
      if (options?.hidden) sheet.hideSheet()
      shown.activate()
      const tab = tabOf(sheet, day, changed)
      known?.push(tab)
      byName.set(name, tab)
      return tab
    },
    changes: () => changes,
  }
}
