import { type Field, fields } from '../model/deal'
import { dealColumns, type Reading } from '../model/deal-columns'
import { plainName } from '../model/plain-name'
import { type Stage, stages } from '../model/stage'
import type { Workbook } from '../ports'
import { checkTitles, keepRows } from './keep-rows'
import { readTab } from './kept-tabs'

/** What somebody decided about a deal tab: of one field, or, without one, of the whole tab. */
export type DealChoice = {
  tab: string
  field: Field | undefined
  /** As the tab Deal columns names it; '' for none. */
  column: string
  readsAs: Reading | undefined
}

/** Writes choices to the tabs Deal columns and Stages: in place where a row says something of the same, else as a new row. */
export function keepDealChoices(workbook: Workbook, choices: readonly DealChoice[], staged: readonly Stage[]): void {
  if (choices.length) checkTitles(workbook, dealColumns)
  if (staged.length) checkTitles(workbook, stages)
  const decided = choices.length ? readTab(workbook, dealColumns) : undefined
  const rows = [...(decided?.rows ?? []), ...(decided?.faulty ?? [])].sort((a, b) => a.row - b.row)
  const named = choices.map(({ tab, field, column, readsAs }) => {
    const label = field && fields[field]
    const known = rows.find((row) => plainName(row.tab ?? '') === plainName(tab) && row.field === label)
    return { row: known?.row, values: { tab, field: label, column, readsAs } }
  })
  keepRows(workbook, dealColumns, named, ['column', 'readsAs'])

  const read = staged.length ? readTab(workbook, stages) : undefined
  const standing = [...(read?.rows ?? []), ...(read?.faulty ?? [])].sort((a, b) => a.row - b.row)
  const placed = staged.map((values) => ({
    row: standing.find(({ stage }) => plainName(stage ?? '') === plainName(values.stage))?.row,
    values,
  }))
  keepRows(workbook, stages, placed, ['category', 'probability'])
}
