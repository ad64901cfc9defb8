import type { Cell } from '../../../model/cell'
import { CivilDate } from '../../../model/civil-date'
import type { Field } from '../../../model/deal'
import type { DealSource } from '../source'
import { looksOf } from './look'
import type { Sheet } from './sheet'

const longest = 60

/** A value as people see it once it is read: a day as `yyyy-mm-dd`, an amount plain; as written where it can't be. */
function seen(field: Field, cell: Cell, read: DealSource['read']): string {
  const text = String(cell).trim()
  const written = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  if (field === 'amount') {
    const cents = read.amount(cell)
    return Number.isNaN(cents) ? written : String(cents / 100)
  }
  if (field === 'probability' || !(field in read)) return written
  const day = read[field as keyof typeof read](cell)
  return Number.isNaN(day) ? written : CivilDate.of(day).iso
}

/** Up to three different values of a column. */
export function samplesOf(sheet: Sheet, field: Field, column: number, read: DealSource['read']): string[] {
  const samples = new Set<string>()
  for (const cell of looksOf(sheet, column)) {
    samples.add(seen(field, cell, read))
    if (samples.size === 3) break
  }
  return [...samples]
}
