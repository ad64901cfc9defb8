import { formulas as all } from '../../src/formulas'
import { letters } from '../../src/model/a1'
import type { TabContents } from '../workbench/emulator/tab-contents'

/** What came of comparing a tab: how many formulas were held against the oracle, and those whose values differ. */
export type Compared = { formulas: number; differ: string[] }

/**
 * Functions that LibreOffice does not know: the add-on's, whose values the file holds, and SPARKLINE, which draws and has
 * no value.
 */
const unknown = new RegExp(`\\b(?:${[...all.map(({ name }) => name), 'SPARKLINE'].join('|')})\\(`)

/** As many digits as a sheet keeps, less what adding up in another order may cost. */
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/** Closer than half a cent: the same cent. */
const sameCent = (a: number, b: number) => Math.abs(a - b) < 0.005

/** A figure as the oracle writes it: shares in percent. */
const figure = (shown: string) => (shown.endsWith('%') ? Number(shown.slice(0, -1)) / 100 : Number(shown))

/** Whether what the oracle shows is what stands in a cell; money must be so to the cent, however large it is. */
function same(value: string | number | boolean, shown: string, money: boolean): boolean {
  if (typeof value === 'number')
    return shown.trim() !== '' && near(value, figure(shown)) && (!money || sameCent(value, figure(shown)))
  return String(value).toUpperCase() === shown.toUpperCase()
}

/** Holds the value of every formula of a tab against what the oracle made of it; `money` tells the cells of money. */
export function compared(
  { values, formulas }: Pick<TabContents, 'values' | 'formulas'>,
  money: (row: number, col: number) => boolean,
  rows: readonly string[][],
): Compared {
  const result: Compared = { formulas: 0, differ: [] }
  formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      if (formula === '' || unknown.test(formula)) return
      result.formulas++
      const value = values[r]?.[c] ?? ''
      const shown = rows[r]?.[c] ?? ''
      if (!same(value, shown, money(r, c)))
        result.differ.push(`${letters(c + 1)}${r + 1}: ${value} here, ${shown || 'nothing'} there, ${formula}`)
    }),
  )
  return result
}
