type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Range = GoogleAppsScript.Spreadsheet.Range

/** Adds the rules that colour numbers by their band. Where no rule was before, none is asked for. */
export function colourBands(
  sheet: Sheet,
  ranges: Range[],
  bands: { close: number; met: number },
  noneBefore: boolean,
): void {
  const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges(ranges)
  const kept = noneBefore ? [] : sheet.getConditionalFormatRules()
  sheet.setConditionalFormatRules([
    ...kept,
    rule().whenNumberGreaterThanOrEqualTo(bands.met).setFontColor('#137333').build(),
    rule().whenNumberBetween(bands.close, bands.met).setFontColor('#8a5000').build(),
    rule().whenNumberLessThan(bands.close).setFontColor('#b3261e').build(),
  ])
}
