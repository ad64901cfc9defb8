import type { Cell } from '../../model/cell'
import type { FieldPlaces } from '../../model/deal'

/** A tab of deals: its cells, where its fields stand, and the first row below the titles (0 is row 1). */
export type DealSource = {
  tab: string
  cells: readonly (readonly Cell[])[]
  first: number
  at: FieldPlaces
}
