import { helpers } from '@odoo/o-spreadsheet'
import type { OwnGetters } from '../../emulator/document/getters'
import type { Parts } from './xlsx-parts'

// ECMA-376 has no range without an end: `B2:B` is written down to the last row that a sheet can have.
const lastRow = '1048576'
const formula = /(<c r="([A-Z]+\d+)"[^>]*>\s*<f[^>]*>)([^<]*)(?=<\/f>)/g
const sheetOf = (i: number) => `xl/worksheets/sheet${i}.xml`

/** The engine writes `$Q:$Q` as `$Q1:$Q1000`, as far as the tab goes today, and deals that come later would not count. */
export function openRanges(parts: Parts, getters: OwnGetters): void {
  for (const [i, sheetId] of getters.getSheetIds().entries())
    parts[sheetOf(i)] = (parts[sheetOf(i)] ?? '').replace(formula, (_, before: string, xc: string, text: string) => {
      const cell = getters.getCell({ sheetId, ...helpers.toCartesian(xc) })
      if (!cell?.isFormula) return before + text
      let [done, rest] = [before, text]
      // Ranges stand in the text in the order in which the engine lists them.
      for (const range of cell.compiledFormula.rangeDependencies) {
        const [whole, bounded] = [false, true].map((useBoundedReference) =>
          getters.getRangeString(range, sheetId, { useBoundedReference }).replace(/^.*!/, ''),
        ) as [string, string]
        const at = rest.indexOf(bounded)
        if (at < 0) continue
        done += rest.slice(0, at) + (/:\$?[A-Z]+$/.test(whole) ? asFile(whole) : bounded)
        rest = rest.slice(at + bounded.length)
      }
      return done + rest
    })
}

const asFile = (range: string) => (/\d/.test(range) ? range + lastRow : range)

/** Reads what `openRanges` wrote: a range down to the last row of all is one without an end. */
export function readOpenRanges(parts: Parts): void {
  const toTheEnd = new RegExp(`(\\$?[A-Z]+\\$?\\d+:\\$?[A-Z]+)\\$?${lastRow}(?!\\d)`, 'g')
  for (const [path, xml] of Object.entries(parts))
    if (path.startsWith('xl/worksheets/sheet'))
      parts[path] = xml.replace(/<f[^>]*>[^<]*(?=<\/f>)/g, (text) => text.replace(toTheEnd, '$1'))
}
