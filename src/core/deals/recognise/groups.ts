import type { Cell } from '../../../model/cell'
import { type Field, fields } from '../../../model/deal'
import { isNote } from '../note'
import { grouped } from '../values/grouped'
import { headed } from '../values/headed'
import { nested } from '../values/nested'
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
  /** The column of the groups around these. */
  outer: number | undefined
  choices: ReadonlyMap<Field, Choice>
}

/** The rows with the owner or stage of each group in all its rows, where it stands on the first one only. */
export function fillGroups(field: 'owner' | 'stage', of: Column): FieldReading & { cells: Rows } {
  const { sheet, crm, cells, column, choice, outer } = of
  const { first } = sheet
  const grouping = crm?.groups === true && column === sheet.filled[0]
  const above = headed({ cells, first }, column, choice.chosen)
  const within =
    above || outer === undefined
      ? undefined
      : nested({ plain: sheet.cells, cells, first }, column, outer, choice.chosen)
  const read = above ?? within ?? grouped(cells, first, column, choice.chosen, grouping)
  const [where, what] = [placed(sheet, column), fields[field].toLowerCase()]
  if (open(read)) {
    // A total in words that the planner does not know lacks it too.
    if (!dealsLack(of)) return { cells, couldRead: [], readsAs: undefined }
    ask(
      choice,
      `${where}: some rows lack the ${what}. It can stand on the first row of a group only, or these rows have none.${answer}`,
    )
  } else if (read.readsAs === 'first of group' && !choice.chosen)
    tell(
      choice,
      `${where}: the ${what} stands on ${above ? 'a row of its own above' : 'the first row of'} each group, and counts for the rows below it.`,
    )
  return read
}

/** Owner and stage, the one that fewer rows have first: where both are grouped, its groups are around the other’s. */
export function outerFirst({ cells, first }: Sheet, choices: ReadonlyMap<Field, Choice>): ('owner' | 'stage')[] {
  const standing = (field: Field) => {
    const column = choices.get(field)?.column
    const stands = (cell: Cell | undefined) => !blank(cell) && !isNote(cell as Cell)
    return column === undefined ? 0 : cells.filter((line, r) => r >= first && stands(line[column])).length
  }
  return standing('stage') < standing('owner') ? ['stage', 'owner'] : ['owner', 'stage']
}

/** Whether a row with an amount and a close date has nothing in this column. */
function dealsLack({ sheet, cells, column, choices }: Column): boolean {
  const others = (['amount', 'closeDate'] as const).map((field) => choices.get(field)?.column ?? column)
  return cells.some((line, r) => r >= sheet.first && blank(line[column]) && !others.some((other) => blank(line[other])))
}
