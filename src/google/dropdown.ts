/** Offers choices in cells; what is typed beside them stays. */
export function dropdown(cells: GoogleAppsScript.Spreadsheet.Range, choices: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build()
  cells.setDataValidation(rule)
}
