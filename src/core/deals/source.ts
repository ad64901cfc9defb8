import type { Cell } from '../../model/cell'
import type { FieldPlaces } from '../../model/deal'

/** Fields whose cells are figures: amounts in whole cents, days since 1899-12-30, shares; NaN where none can be read. */
export type FigureField =
  | 'amount'
  | 'closeDate'
  | 'closedDate'
  | 'paidDate'
  | 'createdDate'
  | 'stageChanged'
  | 'probability'

/** A tab of deals: its cells, where its fields stand, and the first row below the titles (0 is row 1). */
export type DealSource = {
  tab: string
  /** Where an owner or stage stands on the first row of a group only, it is filled in below. */
  cells: readonly (readonly Cell[])[]
  first: number
  /** Rows that hold the titles again; blank in `cells`. */
  again?: ReadonlySet<number>
  /** Rows whose deals were deleted or archived in the CRM; 0 is row 1. */
  gone?: ReadonlySet<number>
  at: FieldPlaces
  /** What stands in the column of the status, as written, where it says won, lost or omitted, whatever the stage. */
  closing: ReadonlySet<Cell>
  /** The currency that the title of the amounts names, of rows that name none; '' for that of the workbook. */
  currency: string
  /** Where its CRM says that a deal is won, and that it is closed; a stage that nobody knows is proposed by that. */
  flags?: { won: number; closed: number }
  /** How the cells of each figure field are read: decided once for the whole column, never cell by cell. */
  read: Readonly<Record<FigureField, (cell: Cell) => number>>
}
