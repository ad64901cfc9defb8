import type { Cell } from '../../model/cell'

/** What reports write beside their totals, and under their rows. */
const totals =
  /^(?:(?:grand|sub)[\s-]*)?totals?(?:\s*[:(\d].*|\s+(?:amount|sum|value|records?|rows|deals|opportunities|for)\b.*)?$|\b(?:grand|sub)[\s-]*total$/i
const counts =
  /^(?:(?:record|row|deal)s?\s+count|count|sum|average|avg)(?:\s+of\b.*|\s*[:(\d].*)?$|^\(?[\d,.\s]+(?:records?|rows|deals|opportunities)\)?$/i
const notes =
  /^(?:copyright\b|©|\(c\)\s|confidential\b|all rights reserved|(?:generated|exported|filtered|report run|created)\s+(?:by|on|at)\b|page\s+\d+\s+of\b)/i

/** Whether a text stands for a total, a count of records, or a line that a report ends with. */
export function isNote(cell: Cell): boolean {
  if (typeof cell !== 'string') return false
  const text = cell.replace(/\s+/g, ' ').trim()
  return totals.test(text) || counts.test(text) || notes.test(text)
}
