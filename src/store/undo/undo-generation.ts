import { priorTab } from '../../model/own-tabs'
import { type Fault, Problem } from '../../model/problem'
import type { Tab, Workbook } from '../../ports'
import { standingOf } from '../generated/generate'
import type { TabRecord, UndoRecord } from '../generated/record'
import { rectangles, type Writable } from '../generated/rectangles'
import { sameValue } from '../generated/same'
import { rowsBefore, takeBack } from '../generated/steps'
import { readWritten, writeWritten } from '../generated/written'
import { filled, notOurs } from './print'
import { typedSince } from './typed-since'

/** What undoing a generation did. */
export type Undone = Pick<UndoRecord, 'kind' | 'period'> & {
  /** Tabs that are gone again, and tabs that stand as before. */
  removed: string[]
  restored: string[]
  /** Stages that the generation had added, and that stay. */
  stages: string[]
}

/** Rows that somebody sorted or inserted since make every cell another one. */
const named = 10

/** The tab and the hidden copy of it; of a tab that was made there is none. */
type Kept = { record: TabRecord; tab: Tab; copy: Tab | undefined }

/**
 * Takes the last generation back, once: tabs that it made go, on tabs that it changed rows, cells and formats are as
 * before, and so is what the tab Written says. What people typed since stays where its row stays; a `Problem` names what
 * would be lost, and then nothing is changed.
 */
export function undoGeneration(workbook: Workbook): Undone {
  const { bases, record, length } = readWritten(workbook)
  if (!record) throw new Problem('There is no generation to undo. Only the last one can be undone, and only once.')
  const kept = keptOf(workbook, record.tabs)
  const changed = kept.filter(({ record: { madeWithNotes } }) => !madeWithNotes)
  for (const {
    tab,
    record: { steps },
  } of changed)
    for (const step of [...steps].reverse()) takeBack(tab, step)
  // Formulas of the copies refer to other tabs, whose rows are all back by now.
  for (const one of changed) restore(one)
  for (const { tab, copy } of kept) {
    const before = bases.get(priorTab(tab.name))
    if (before) bases.set(tab.name, before)
    else bases.delete(tab.name)
    bases.delete(priorTab(tab.name))
    workbook.removeTab(copy ?? tab)
  }
  writeWritten(workbook, { bases, record: undefined }, length)
  const names = (list: readonly Kept[]) => list.map(({ tab }) => tab.name)
  return {
    kind: record.kind,
    period: record.period,
    removed: names(kept.filter((one) => !changed.includes(one))),
    restored: names(changed),
    stages: record.stages,
  }
}

/** All that undoing needs; a `Problem` where something of it is gone, or something typed since would be lost. */
function keptOf(workbook: Workbook, records: readonly TabRecord[]): Kept[] {
  const gone: Fault[] = []
  const kept = records.flatMap((record): Kept[] => {
    const tab = workbook.tab(record.tab)
    const copy = record.madeWithNotes ? undefined : workbook.tab(priorTab(record.tab))
    if (!tab) gone.push({ message: `The tab ${record.tab} is no longer there, or has another name now.` })
    else if (!copy && !record.madeWithNotes)
      gone.push({ message: `The hidden copy ${priorTab(record.tab)} is no longer there.` })
    else return [{ record, tab, copy }]
    return []
  })
  if (gone.length) throw new Problem([{ message: 'The last generation can’t be undone.' }, ...gone])
  const typed = kept.flatMap(({ tab, record }) => typedSince(tab, record))
  if (typed.length)
    throw new Problem([
      {
        message:
          'Nothing was undone: what somebody typed since would be lost. Copy it elsewhere or put back what stood there, then undo again.',
      },
      ...typed.slice(0, named),
      ...(typed.length > named ? [{ message: `… and ${typed.length - named} more cells.` }] : []),
    ])
  return kept
}

/** Brings back rows that had left, and what stood in cells that were written. */
function restore({ record: { steps, prints }, tab, copy }: Kept): void {
  if (!copy) return
  const now = standingOf(tab)
  const then = standingOf(copy)
  const width = then.cells[0]?.length ?? 1
  for (const step of steps) if ('deletedFrom' in step) tab.takeFrom(copy, step.deletedFrom, 1, step.count, width)
  const written: Writable<''>[] = []
  rowsBefore(steps, prints.length).forEach((row, r) => {
    prints[r]?.forEach((print, c) => {
      if (print === notOurs || print === filled || row === 0) return
      const formula = now.formulas[row - 1]?.[c] ?? ''
      const formulaThen = then.formulas[row - 1]?.[c] ?? ''
      const value = now.cells[row - 1]?.[c] ?? ''
      const valueThen = then.cells[row - 1]?.[c] ?? ''
      if (formula !== formulaThen || (formula === '' && !sameValue(value, valueThen)))
        written.push({ row, column: c + 1, content: '', kind: '', changed: true })
    })
  })
  for (const { row, column, contents } of rectangles(written))
    tab.takeFrom(copy, row, column, contents.length, contents[0]?.length ?? 1)
}
