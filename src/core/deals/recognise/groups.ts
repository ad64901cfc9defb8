import { type Field, fields } from '../../../model/deal'
import { grouped } from '../values/grouped'
import type { Rows } from '../values/reader'
import { ask, type FieldReading, open, placed, tell } from './asking'
import { answer, type Choice } from './choice'
import type { Crm } from './crms'
import { blank, type Sheet } from './sheet'

type Column = {
  sheet: Sheet
  crm: Crm | undefined
  cells: Rows
  column: number
  choice: Choice
  choices: ReadonlyMap<Field, Choice>
}

/** The rows with the owner or stage of each group in all its rows, where it stands on the first one only. */
export function fillGroups(field: 'owner' | 'stage', of: Column): FieldReading & { cells: Rows } {
  const { sheet, crm, cells, column, choice } = of
  const grouping = crm?.groups === true && column === sheet.filled[0]
  const read = grouped(cells, sheet.first, column, choice.chosen, grouping)
  const [where, what] = [placed(sheet, column), fields[field].toLowerCase()]
  if (open(read)) {
    // A total in words that the planner does not know lacks it too.
    if (!dealsLack(of)) return { cells, couldRead: [], readsAs: undefined }
    ask(
      choice,
      `${where}: some rows lack the ${what}. It can stand on the first row of a group only, or these rows have none.${answer}`,
    )
  } else if (read.readsAs === 'first of group' && !choice.chosen)
    tell(choice, `${where}: the ${what} stands on the first row of each group, and counts for the rows below it.`)
  return read
}

/** Whether a row with an amount and a close date has nothing in this column. */
function dealsLack({ sheet, cells, column, choices }: Column): boolean {
  const others = (['amount', 'closeDate'] as const).map((field) => choices.get(field)?.column ?? column)
  return cells.some((line, r) => r >= sheet.first && blank(line[column]) && !others.some((other) => blank(line[other])))
}
