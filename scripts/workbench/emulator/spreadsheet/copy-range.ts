import type { DataValidationRule } from '@odoo/o-spreadsheet'
import type { CellChange, Mark } from '../document/engine'
import type { Execution } from '../execution'
import { type Place, placeOf, zone } from './place'

/**
 * Copies a rectangle to the upper left corner of another: contents, formats, notes and what may be entered. References
 * of formulas move along, as pasting moves them.
 */
export function copyRange(execution: Execution, from: Place, destination: unknown): void {
  const corner = placeOf(destination)
  if (corner.rows > from.rows || corner.columns > from.columns)
    throw new Error('SpreadsheetApp.Range.copyTo, to a larger range, is not emulated.')
  const { document } = execution
  const { getters } = document
  document.settle()
  const to = { ...from, sheetId: corner.sheetId, row: corner.row, column: corner.column }
  const [down, right] = [to.row - from.row, to.column - from.column]
  const cells: CellChange[] = []
  const notes: Mark[] = []
  const formats: Mark[] = []
  const rules = new Map<string, { rule: DataValidationRule; places: Place[] }>()
  for (let row = from.row - 1; row < from.row - 1 + from.rows; row++)
    for (let col = from.column - 1; col < from.column - 1 + from.columns; col++) {
      const position = { sheetId: from.sheetId, col, row }
      const at = { col: col + right, row: row + down }
      const cell = getters.getCell(position)
      cells.push({
        ...at,
        content: !cell
          ? ''
          : cell.isFormula
            ? getters.getTranslatedCellFormula(from.sheetId, right, down, cell.compiledFormula)
            : cell.content,
        format: cell?.format ?? '',
        style: cell?.style ?? null,
      })
      notes.push({ ...at, text: getters.getNote(position) })
      formats.push({ ...at, text: getters.getKeptNumberFormat(position) })
      const rule = getters.getValidationRuleForCell(position)
      if (!rule) continue
      const known = rules.get(rule.id) ?? { rule, places: [] }
      rules.set(rule.id, known)
      known.places.push({ sheetId: to.sheetId, row: at.row + 1, column: at.col + 1, rows: 1, columns: 1 })
    }
  document.send({ type: 'WRITE_CELLS', sheetId: to.sheetId, cells })
  document.send({ type: 'SET_NOTES', sheetId: to.sheetId, marks: notes })
  document.send({ type: 'SET_NUMBER_FORMATS', sheetId: to.sheetId, marks: formats })
  for (const { rule, places } of rules.values())
    document.send({
      type: 'ADD_DATA_VALIDATION_RULE',
      sheetId: to.sheetId,
      ranges: places.map((at) => getters.getRangeDataFromZone(at.sheetId, zone(at))),
      rule: {
        id: document.model.uuidGenerator.uuidv4(),
        criterion: rule.criterion,
        isBlocking: rule.isBlocking ?? false,
      },
    })
}
