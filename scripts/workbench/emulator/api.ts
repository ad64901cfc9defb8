/** A fresh global scope with the built script in it, as Apps Script makes one for every execution. */
export type Realm = (globals: Record<string, unknown>) => Record<string, (...args: unknown[]) => unknown>

export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'
export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL'

/** What a person sees of the add-on outside cells, and answers. The page draws it; tests and the command line record it. */
export type Screen = {
  toast(message: string, title: string): void
  /**
   * Answers at once, as Google's alert does, or throws: then the execution ends with what it threw, whatever the script
   * catches, to be run again with the answer. A script that has written before it asks fails.
   */
  alert(title: string, message: string, buttons: ButtonSet): Button
  sidebar(html: string, title: string): void
  /** The add-on's menu, as `onOpen` built it. */
  menu(items: MenuItem[]): void
  /** A tab was activated by the script. */
  show(sheetId: string): void
}
export type MenuItem = { label: string; functionName: string } | 'separator'

export type Options = {
  realm: Realm
  screen: Screen
  /** HTML files of the project by name, such as `Sidebar`. */
  files: Record<string, string>
  /** `appsscript.json`: its time zone is the script's. */
  manifest: { timeZone: string; oauthScopes: string[] }
  /** Of the spreadsheet, such as `Europe/Berlin` and `de_DE`. */
  timeZone: string
  locale: string
  /** Milliseconds since 1970; tests set it. The emulator adds to it what service calls cost. */
  now(): number
  /** The address of who is at work; '' as where Google gives none. */
  user: string
  /** Told of every counted call of a service before it is done; what it throws, the service throws, as Google's does at times. */
  before?(member: string): void
  /** When an answer reaches the sidebar; without it, at once. Tests let answers overtake each other. */
  deliver?(answer: () => void): void
}

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION'

/** Apps Script over one workbook. Every `open`, `run` and `request` is an execution: a fresh realm, its own clock and count. */
export type AppsScript = {
  /** Runs `onOpen`, as Google does when the file opens. */
  open(mode?: 'NONE' | 'LIMITED'): void
  /** Runs `onInstall`, as Google does when the add-on is installed with the file open. */
  install(): void
  /** A menu item is chosen. Throws what the function throws. */
  run(functionName: string): void
  /** `google.script.run` of the sidebar, under its rules for values; answers may come out of order, ten run at a time. */
  request(functionName: string, args: unknown[]): Promise<unknown>
  /** A person types into a cell: read by the spreadsheet's locale, as Google reads it. */
  enter(sheetName: string, a1: string, typed: string): void
  /**
   * Service calls of all executions so far that read or changed the document: `getValues`, `getSheets`, `getName`, `insertSheet`.
   * Naming a range, builders, enumerations, menus and messages do not count.
   */
  calls(): number
  /** Somebody else takes the document's lock; what is returned gives it back. */
  holdLock(): () => void
}
