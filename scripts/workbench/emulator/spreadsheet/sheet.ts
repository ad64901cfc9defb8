import { Exception } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'
import { chartBuilder, charts, insertChart, updateChart } from './chart'
import { rulesOf, setRules } from './conditional-format'
import { copySheet, renameSheet } from './copy-sheet'
import { filterOf } from './filter'
import { namedRanges } from './named-range'
import { named, place } from './place'
import { protect, protections } from './protection'
import { range } from './range'
import { rangeList } from './range-list'

const most = 10_000_000

const sheetIds = new WeakMap<object, string>()
export const sheetIdOf = (sheet: object): string | undefined => sheetIds.get(sheet)

export function sheet(execution: Execution, sheetId: string, book: object): object {
  const { document } = execution
  const { getters } = document
  const rowCount = () => getters.getNumberRows(sheetId)
  const columnCount = () => getters.getNumberCols(sheetId)

  /** The last row and column that hold anything, 0 for none. */
  const filled = (): { row: number; column: number } => {
    document.settle()
    let [row, column] = [0, 0]
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      if (getters.getEvaluatedCell(position).type === 'empty') continue
      row = Math.max(row, position.row + 1)
      column = Math.max(column, position.col + 1)
    }
    return { row, column }
  }

  const add = (dimension: 'ROW' | 'COL', base: number, position: 'before' | 'after', quantity: number) => {
    const size = dimension === 'ROW' ? rowCount() : columnCount()
    if (base < 1 || base > size || quantity < 1)
      throw new Exception(`Those ${dimension === 'ROW' ? 'rows' : 'columns'} are out of bounds.`)
    const cells = getters
      .getSheetIds()
      .reduce((sum, id) => sum + getters.getNumberRows(id) * getters.getNumberCols(id), 0)
    if (cells + quantity * (dimension === 'ROW' ? columnCount() : rowCount()) > most)
      throw new Exception(
        `This action would increase the number of cells in the workbook above the limit of ${most} cells.`,
      )
    document.send({
      type: 'ADD_COLUMNS_ROWS',
      sheetId,
      sheetName: getters.getSheetName(sheetId),
      dimension,
      base: base - 1,
      position,
      quantity,
    })
    return self
  }

  const deleteRows = (from: number, quantity: number) => {
    if (from < 1 || quantity < 1 || from + quantity - 1 > rowCount())
      throw new Exception('Those rows are out of bounds.')
    if (quantity === rowCount()) throw new Exception("You can't delete all the rows on the sheet.")
    document.send({
      type: 'REMOVE_COLUMNS_ROWS',
      sheetId,
      sheetName: getters.getSheetName(sheetId),
      dimension: 'ROW',
      elements: Array.from({ length: quantity }, (_, i) => from - 1 + i),
    })
    return self
  }

  const self: object = service(execution, 'SpreadsheetApp.Sheet', {
    free: {
      getRange: (first: number | string, column: number, rows?: number, columns?: number) =>
        range(
          execution,
          typeof first === 'string'
            ? named(execution, sheetId, first)
            : place(execution, sheetId, first, column, rows, columns),
        ),
      getRangeList: (notations: unknown) => rangeList(execution, sheetId, notations),
      newChart: () => chartBuilder(execution),
    },
    reads: {
      getName: () => getters.getSheetName(sheetId),
      getParent: () => book,
      isSheetHidden: () => !getters.isSheetVisible(sheetId),
      getMaxRows: rowCount,
      getMaxColumns: columnCount,
      getLastRow: () => filled().row,
      getLastColumn: () => filled().column,
      getDataRange() {
        const { row, column } = filled()
        return range(execution, place(execution, sheetId, 1, 1, Math.max(row, 1), Math.max(column, 1)))
      },
      getConditionalFormatRules: () => rulesOf(execution, sheetId),
      getCharts: () => charts(execution, sheetId),
      getFilter: () => filterOf(execution, sheetId),
      getNamedRanges: () => namedRanges(execution, sheetId),
      getProtections: (type: unknown) => protections(execution, sheetId, type),
    },
    writes: {
      protect: () => protect(execution, sheetId),
      activate() {
        execution.active.id = sheetId
        return self
      },
      hideSheet() {
        if (getters.getVisibleSheetIds().every((id) => id === sheetId))
          throw new Exception("You can't hide all the sheets in a document.")
        document.send({ type: 'HIDE_SHEET', sheetId })
        execution.active.leave(sheetId)
        return self
      },
      setName(name: unknown) {
        renameSheet(execution, sheetId, name)
        return self
      },
      copyTo: (destination: unknown) => sheet(execution, copySheet(execution, sheetId, destination), book),
      insertRowsBefore: (row: number, count: number) => add('ROW', row, 'before', count),
      insertRowsAfter: (row: number, count: number) => add('ROW', row, 'after', count),
      insertColumnsBefore: (column: number, count: number) => add('COL', column, 'before', count),
      insertColumnsAfter: (column: number, count: number) => add('COL', column, 'after', count),
      deleteRows,
      setFrozenRows(count: number) {
        if (count < 0 || count > rowCount())
          throw new Exception("You can't freeze a number of rows that the sheet doesn't have.")
        if (count === 0) document.send({ type: 'UNFREEZE_ROWS', sheetId })
        else document.send({ type: 'FREEZE_ROWS', sheetId, quantity: count })
      },
      setFrozenColumns(count: number) {
        if (count < 0 || count > columnCount())
          throw new Exception("You can't freeze a number of columns that the sheet doesn't have.")
        if (count === 0) document.send({ type: 'UNFREEZE_COLUMNS', sheetId })
        else document.send({ type: 'FREEZE_COLUMNS', sheetId, quantity: count })
      },
      setColumnWidths(first: number, count: number, width: number) {
        if (first < 1 || first + count - 1 > columnCount()) throw new Exception('Those columns are out of bounds.')
        document.send({
          type: 'RESIZE_COLUMNS_ROWS',
          sheetId,
          dimension: 'COL',
          elements: Array.from({ length: count }, (_, i) => first - 1 + i),
          size: width,
        })
        return self
      },
      setConditionalFormatRules: (rules: unknown) => setRules(execution, sheetId, rules),
      insertChart: (chart: unknown) => insertChart(execution, sheetId, chart),
      updateChart: (chart: unknown) => updateChart(execution, sheetId, chart),
    },
  })
  sheetIds.set(self, sheetId)
  return self
}
