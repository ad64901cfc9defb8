type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** The sheet that the person looked at before sheets were made: Google brings every new one to the front. */
let before: Sheet | undefined

/** Remembers the sheet that is shown, before the first one is made. */
export function rememberShown(book: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  before ??= book.getActiveSheet()
}

/** Another sheet was brought to the front on purpose. */
export function forgetShown(): void {
  before = undefined
}

/** Brings back the sheet that was shown, once all is done. */
export function backToShown(): void {
  before?.activate()
  before = undefined
}
