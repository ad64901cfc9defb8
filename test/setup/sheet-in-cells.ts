import '../../scripts/workbench/emulator/document/notes'
import '../../scripts/workbench/emulator/document/number-formats'
import { Model } from '@odoo/o-spreadsheet'
import { type StartCell, startData } from '../../scripts/workbench/emulator/start-data'
import { tabContents } from '../../scripts/workbench/emulator/tab-contents'
import { CivilDate } from '../../src/model/civil-date'
import { type GeneratedSheet, isLive } from '../../src/model/generated-sheet'
import { laidOut, rowsAbove } from '../../src/store/generated/fresh'
import { wholeBlock } from '../../src/store/generated/make'

/** A formula of a generated sheet: where it stands, what it is, what the spreadsheet says and what the core had said. */
export type Checked = {
  table: string
  label: string
  column: string
  formula: string
  found: unknown
  expected: unknown
}

/** Writes a sheet as a new tab of a spreadsheet, and has it reckon all formulas. */
export function sheetInCells(sheet: GeneratedSheet) {
  const above = rowsAbove(sheet)
  const places = laidOut(sheet.tables, above)
  const { contents } = wholeBlock(sheet, new Map([[sheet.tab, places]]))
  const cells = contents.map((line) =>
    line.map((cell): StartCell => (cell instanceof CivilDate ? { date: cell.iso } : cell)),
  )
  const model = new Model(startData({ [sheet.tab]: cells }, 'en_US'))
  const { values, formulas } = tabContents(model, sheet.tab)
  const checked = sheet.tables.flatMap(({ name, columns, rows, total }) =>
    (total ? [...rows, total] : rows).flatMap(({ cells: line }) =>
      line.flatMap((cell, c): Checked[] => {
        if (!isLive(cell)) return []
        const label = String(line[0]).trim()
        const at = [(places.get(name)?.rows.get(label) ?? 0) - 1, c] as const
        return [
          {
            table: name,
            label,
            column: columns[c]?.title ?? '',
            formula: formulas[at[0]]?.[at[1]] ?? '',
            found: values[at[0]]?.[at[1]],
            expected: cell.value,
          },
        ]
      }),
    ),
  )
  return { model, values, formulas, checked }
}
