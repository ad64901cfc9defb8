import { letters } from '../../model/a1'
import { type Cell, found } from '../../model/cell'
import type { Fault } from '../../model/problem'
import type { Tab } from '../../ports'
import { standingOf } from '../generated/generate'
import type { TabRecord } from '../generated/record'
import { rowsBefore } from '../generated/steps'
import { contentOf, filled, notOurs, printOf } from './print'

/**
 * What people changed on a tab since, that taking back the generation would lose: cells of the add-on's that hold
 * something else now, and anything on rows that would go. What was typed elsewhere stays, and is not named.
 */
export function typedSince(tab: Tab, { madeWithNotes, steps, prints }: TabRecord): Fault[] {
  const { cells, formulas } = standingOf(tab)
  const rows = Math.max(cells.length, prints.length)
  const before = madeWithNotes ? new Array<number>(rows).fill(0) : rowsBefore(steps, rows)
  const notes = before.includes(0) ? tab.notes() : []
  const faults: Fault[] = []
  before.forEach((from, r) => {
    const line = cells[r] ?? []
    const printed = prints[r] ?? []
    for (let c = 0; c < Math.max(line.length, printed.length); c++) {
      const cell: Cell = line[c] ?? ''
      const formula = formulas[r]?.[c] ?? ''
      const print = printed[c] ?? notOurs
      const at = `${tab.name}, ${letters(c + 1)}${r + 1}`
      const blame = (message: string) => faults.push({ message, at: { tab: tab.name, row: r + 1 } })
      const note = from === 0 && !madeWithNotes?.includes(r + 1) ? (notes[r]?.[c] ?? '') : ''
      if (note) blame(`${at}: a note was written since, ${found(note)}.`)
      if (
        print === filled
          ? formula !== ''
          : print === notOurs
            ? from === 0 && (formula || (cell !== '' && cell !== false))
            : print !== printOf(contentOf(cell, formula))
      )
        blame(`${at}: ${formula ? `the formula ${found(formula)}` : found(cell)} was typed since.`)
    }
  })
  return faults
}
