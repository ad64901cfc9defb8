import type { Cell } from '../../../model/cell'
import type { Field } from '../../../model/deal'
import { plainName } from '../../../model/plain-name'
import type { Category } from '../../../model/stage'
import { isNote } from '../note'
import { isClosed, isTradeStage, saysOpen } from '../stages'
import { valuesOf } from '../values/reader'
import { ask, placed } from './asking'
import type { Choice } from './choice'
import { saysGone } from './gone'
import type { Knowledge } from './knowledge'
import { quoted } from './look'
import { blank, type Sheet } from './sheet'

/** What a status beside the stage says. */
export type Status = {
  /** What closes a deal whatever its stage, as `DealSource` has it. */
  closing: ReadonlySet<Cell>
  /** Words that neither the trade nor the tab Stages knows. */
  unknown: ReadonlySet<Cell>
}

const opens: readonly (Category | undefined)[] = ['Pipeline', 'Best case', 'Commit']

/** Sorts the words of the status, and asks what unknown ones mean: taken for open, won and lost deals would stay in the pipeline. */
export function statusIn(sheet: Sheet, choices: ReadonlyMap<Field, Choice>, { stages }: Knowledge): Status {
  const closing = new Set<Cell>()
  const unknown = new Set<Cell>()
  const choice = choices.get('status')
  if (choice?.column === undefined || choices.get('stage')?.column === undefined) return { closing, unknown }
  const words = valuesOf(sheet.cells, sheet.first, choice.column, (cell) => !blank(cell) && !isNote(cell))
  for (const word of words) {
    const [text, plain] = [String(word), plainName(word)]
    if (isClosed(text) || (stages.has(plain) && !opens.includes(stages.get(plain)))) closing.add(word)
    else if (!stages.has(plain) && !saysOpen(text) && !isTradeStage(text) && !saysGone(word)) unknown.add(word)
  }
  if (unknown.size)
    ask(
      choice,
      `${placed(sheet, choice.column)}: the status can say ${quoted([...unknown])}${unknown.size > 3 ? ' and more' : ''}, which the planner does not know. Say in the tab Stages, or in the planner’s Deals screen, what each counts as: Won, Lost or Omitted stands above the stage, any other leaves a deal to its stage. Or choose no column for the status.`,
    )
  return { closing, unknown }
}

/** Words by their plain form, as first written, with how many rows hold each. */
export function countedIn({ cells, first }: Sheet, column: number | undefined, words: ReadonlySet<Cell>) {
  const counted = new Map<string, { stage: string; deals: number }>()
  if (column !== undefined && words.size)
    for (let r = first; r < cells.length; r++) {
      const cell = cells[r]?.[column] ?? ''
      if (!words.has(cell)) continue
      const word = counted.get(plainName(cell)) ?? { stage: String(cell).replace(/\s+/g, ' ').trim(), deals: 0 }
      word.deals++
      counted.set(plainName(cell), word)
    }
  return [...counted.values()]
}
