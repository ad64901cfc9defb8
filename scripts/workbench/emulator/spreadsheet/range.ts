import { isSparkline } from '../cells/sparkline'
import { textIn } from '../document/change'
import { a1, type Position } from '../document/engine'
import { fromLocale, toLocale } from '../entered/formula'
import { signature } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'
import { cellValue } from '../values/cell'
import { errorName } from '../values/errors'
import { block, positions, rows } from './block'
import { copyRange } from './copy-range'
import { type Place, remember } from './place'
import { styles } from './style'
import { checkboxes, type Validation, validate } from './validation'
import { writer } from './written'

/** A whole number is written as Google's Java writes it. */
const noteOf = (value: unknown): string =>
  value === null || value === undefined ? '' : Number.isInteger(value) ? `${value}.0` : String(value)

export function range(execution: Execution, at: Place): object {
  const { document, locale } = execution

  const shown = (position: Position): string => {
    const cell = document.evaluated(position)
    if (isSparkline(document.getters, position)) return ''
    if (cell.type === 'error') return errorName(cell.value)
    return (cell.link && textIn(document.getters.getCell(position))) ?? cell.formattedValue
  }
  const formula = (position: Position): string => {
    const cell = document.getters.getCell(position)
    return cell?.isFormula ? toLocale(cell.compiledFormula.toFormulaString(document.getters), locale) : ''
  }
  const settled = <T>(value: (position: Position) => T) => {
    document.settle()
    return rows(execution, at, value)
  }
  const each = (member: string, given: unknown, write: (position: Position, value: unknown) => void) => {
    const list = block(member, at, given)
    for (const position of positions(at)) write(position, list[position.r]?.[position.c])
    return self
  }

  const self: object = service(execution, 'SpreadsheetApp.Range', {
    free: {
      getRow: () => at.row,
      getColumn: () => at.column,
      getNumRows: () => at.rows,
      getNumColumns: () => at.columns,
      getA1Notation() {
        const first = a1(at.column - 1, at.row - 1)
        return at.rows === 1 && at.columns === 1
          ? first
          : `${first}:${a1(at.column + at.columns - 2, at.row + at.rows - 2)}`
      },
    },
    reads: {
      getValues: () => settled((position) => cellValue(execution, position)),
      getDisplayValues: () => settled(shown),
      getFormulas: () => settled(formula),
      getNotes: () => settled((position) => document.getters.getNote(position)),
      getNumberFormats: () => settled((position) => document.numberFormat(position)),
    },
    writes: {
      setValues: (given: unknown) => each('setValues', given, writer(execution)),
      setFormulas: (given: unknown) =>
        each('setFormulas', given, (position, value) => {
          const text = String(value ?? '')
          document.setContent(
            position,
            text === ''
              ? { kind: 'blank' }
              : { kind: 'formula', formula: fromLocale(text.startsWith('=') ? text : `=${text}`, locale) },
          )
        }),
      setNumberFormats: (given: unknown) =>
        each('setNumberFormats', given, (position, value) => document.setNumberFormat(position, String(value))),
      setNotes: (given: unknown) =>
        each('setNotes', given, (position, value) => document.setNote(position, noteOf(value))),
      ...Object.fromEntries(
        Object.entries(styles).map(([member, style]) => [
          member,
          (given: unknown) =>
            each(member, given, (position, value) => document.setStyle(position, style(value as never))),
        ]),
      ),
      setDataValidation(rule: Validation | null) {
        if (rule !== null && typeof rule !== 'object') throw signature('SpreadsheetApp.Range.setDataValidation', rule)
        validate(execution, at, rule)
        return self
      },
      copyTo: (destination: unknown) => copyRange(execution, at, destination),
      activate() {
        execution.active.select(at.sheetId, at.column - 1, at.row - 1)
        return self
      },
      insertCheckboxes() {
        checkboxes(execution, at)
        return self
      },
    },
  })
  remember(self, at)
  return self
}
