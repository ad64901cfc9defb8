import type { CivilDate } from '../model/civil-date'
import type { Tab, Workbook } from '../ports'
import { sheetOf } from './sheet-of'
import { rememberShown } from './shown'
import { tabOf } from './tab'

/** The open spreadsheet as a `Workbook`. Each sheet is asked for once an execution. */
export function openWorkbook(book: GoogleAppsScript.Spreadsheet.Spreadsheet, day: (date: Date) => CivilDate): Workbook {
  const changes: string[] = []
  const told = {
    changed(what: string) {
      changes.push(what)
    },
    changes: () => changes.length,
  }

  let known: Tab[] | undefined
  /** Tabs asked for by name, undefined for those that are not there: one object a sheet, since it remembers what it knows. */
  const byName = new Map<string, Tab | undefined>()
  const tabs = () => {
    known ??= book.getSheets().map((sheet) => {
      const name = sheet.getName()
      return byName.get(name) ?? tabOf(sheet, name, day, told)
    })
    return known
  }

  const tab = (name: string) => {
    if (known) return known.find((tab) => tab.name === name)
    // Asking for one tab by its name spares asking each for its own.
    if (!byName.has(name)) {
      const sheet = book.getSheetByName(name)
      byName.set(name, sheet ? tabOf(sheet, name, day, told) : undefined)
    }
    return byName.get(name)
  }

  let locale: string | undefined
  return {
    get locale() {
      locale ??= book.getSpreadsheetLocale()
      return locale
    },
    dayAt: (instant) => day(new Date(instant)),
    tabs: () => [...tabs()],
    tab,
    selected() {
      const cell = book.getCurrentCell()
      const found = cell ? tab(book.getActiveSheet().getName()) : undefined
      return cell && found ? { tab: found, row: cell.getRow(), column: cell.getColumn() } : undefined
    },
    addTab(name, options) {
      told.changed(`the new tab "${name}"`)
      // The new tab stands last, and the person comes back to the tab that they look at.
      rememberShown(book)
      const sheet = book.insertSheet(name, tabs().length)
      if (options?.hidden) sheet.hideSheet()
      const tab = tabOf(sheet, name, day, told, true)
      known?.push(tab)
      byName.set(name, tab)
      return tab
    },
    copyTab(tab, name) {
      told.changed(`the hidden tab "${name}"`)
      const sheet = sheetOf(tab).copyTo(book).setName(name)
      sheet.hideSheet()
      const copy = tabOf(sheet, name, day, told)
      known?.push(copy)
      byName.set(name, copy)
      return copy
    },
    removeTab(tab) {
      told.changed(`the tab "${tab.name}" deleted`)
      book.deleteSheet(sheetOf(tab))
      known = known?.filter((one) => one !== tab)
      byName.delete(tab.name)
    },
    hasName: (name) => book.getRangeByName(name) !== null,
    changes: () => changes,
  }
}
