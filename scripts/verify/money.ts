import type { Model } from '@odoo/o-spreadsheet'

/** Whether a cell of a tab, counted from 0, holds money: shown with two decimals. */
export function moneyIn({ getters }: Model, name: string): (row: number, col: number) => boolean {
  const sheetId = getters.getSheetIdByName(name) as string
  return (row, col) => getters.getEvaluatedCell({ sheetId, row, col }).format?.startsWith('#,##0.00') ?? false
}
