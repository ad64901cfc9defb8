import type { Reading } from '../../../model/deal-columns'
import type { Choice } from './choice'
import { columnNamed, type Sheet } from './sheet'

/** How the values of a field are read. */
export type FieldReading = { couldRead: readonly Reading[]; readsAs: Reading | undefined }

/** Whether it still has to be said which of several ways a column is read in. */
export const open = ({ couldRead, readsAs }: FieldReading): boolean => couldRead.length > 1 && readsAs === undefined

/** Asks about a field, unless something is asked already: which column it is comes before how that column is read. */
export function ask(choice: Choice, question: string): void {
  choice.question ??= question
}

/** Notes what was decided about a field. */
export function tell(choice: Choice, note: string): void {
  choice.note = note
}

/** How a sentence about the values of a column begins. */
export const placed = (sheet: Sheet, column: number): string => `${sheet.tab}, column ${columnNamed(sheet, column)}`
