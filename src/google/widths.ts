type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Sets column widths in pixels: the usual one to all at once, then each stretch that differs. */
export function setWidths(sheet: Sheet, pixels: readonly number[]): void {
  const count = (width: number) => pixels.filter((pixel) => pixel === width).length
  const usual = pixels.reduce((most, width) => (count(width) > count(most) ? width : most), 0)
  if (pixels.length) sheet.setColumnWidths(1, pixels.length, usual)
  for (let c = 0, run = 0; c < pixels.length; c = run) {
    while (run < pixels.length && pixels[run] === pixels[c]) run++
    if (pixels[c] !== usual) sheet.setColumnWidths(c + 1, run - c, pixels[c] as number)
  }
}
