import { type Field, fields } from '../model/deal'
import { dealColumns, type Reading } from '../model/deal-columns'
import type { Rewritten, RowOf } from '../model/kept-tab'
import { plainName } from '../model/plain-name'
import { type Stage, stages } from '../model/stage'
import type { Workbook } from '../ports'
import { checkTitles, keepRows } from './keep-rows'
import { readTab } from './kept-tabs/read'

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
  const decisions: Rewritten<RowOf<typeof dealColumns>> = { added: [], edited: [] }
  for (const { tab, field, column, readsAs } of choices) {
    const label = field && fields[field]
    const known = rows.find((row) => plainName(row.tab ?? '') === plainName(tab) && row.field === label)
    if (known) decisions.edited.push({ row: known.row, values: { column, readsAs } })
    else decisions.added.push({ tab, field: label, column, readsAs })
  }
  keepRows(workbook, dealColumns, decisions)

  const read = staged.length ? readTab(workbook, stages) : undefined
  const standing = [...(read?.rows ?? []), ...(read?.faulty ?? [])].sort((a, b) => a.row - b.row)
  const placed: Rewritten<Stage> = { added: [], edited: [] }
  for (const values of staged) {
    const known = standing.find(({ stage }) => plainName(stage ?? '') === plainName(values.stage))
    const { category, probability } = values
    if (known) placed.edited.push({ row: known.row, values: { category, probability } })
    else placed.added.push(values)
  }
  keepRows(workbook, stages, placed)
}
