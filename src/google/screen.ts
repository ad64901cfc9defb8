import type { Screen } from '../ports'

const name = 'Sales Performance Planner'

/** Google's menus, messages and sidebar as a `Screen`. */
export const screen: Screen = {
  toast: (message) => SpreadsheetApp.getActiveSpreadsheet().toast(message, name),
  tell(title, message) {
    const ui = SpreadsheetApp.getUi()
    ui.alert(title, message, ui.ButtonSet.OK)
  },
  ask(title, message) {
    const ui = SpreadsheetApp.getUi()
    return ui.alert(title, message, ui.ButtonSet.OK_CANCEL) === ui.Button.OK
  },
  openSidebar(start) {
    const file = HtmlService.createHtmlOutputFromFile('Sidebar')
    const content = start ? file.getContent().replace('data-screen=""', `data-screen="${start}"`) : file.getContent()
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(content).setTitle(name))
  },
}

/** Adds the add-on's menu. Safe in every authorisation mode: it touches nothing but the menu. */
export function addMenu(items: { label: string; callback: string }[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu()
  for (const { label, callback } of items) menu.addItem(label, callback)
  menu.addToUi()
}
