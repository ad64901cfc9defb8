import type { Cell } from '../../../model/cell'
import { CivilDate } from '../../../model/civil-date'
import type { Ref } from '../../../model/generated-sheet'
import { type Decimal, numberOf } from '../../money/decimal'
import { exactly, parts } from '../../sheet/formula'

/** A figure, or a blank where there is none. */
export const orBlank = (figure: Decimal | undefined): Cell => (figure ? numberOf(figure) : '')

/** A day, or a blank where none is given. */
export const dayCell = (iso: string | undefined): Cell => (iso === undefined ? '' : (CivilDate.parse(iso) ?? ''))

export const body = (table: string, column: string): Ref => ({ table, column, rows: 'body' })

/** The sum of a column over the rows that name something in another one: wherever people sort them to. */
export const sumWhere = (table: string, sum: string, where: string, is: Ref) =>
  parts`SUMIFS(${body(table, sum)};${body(table, where)};${exactly(is)})`
