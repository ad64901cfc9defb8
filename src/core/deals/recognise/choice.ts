import type { Reading } from '../../../model/deal-columns'
import type { FieldRead } from '../deal-tab'

/** Which column holds a field, and what of that must be asked or is worth knowing. */
export type Choice = {
  column: number | undefined
  by: FieldRead['by']
  /** How a person said that its values are read. */
  chosen?: Reading
  question?: string
  note?: string
}

/** Where every question is answered. */
export const answer = ' Choose it in the planner’s Deals screen, or in the tab Deal columns.'
