import { isPriorTab, priorTab } from '../../model/own-tabs'
import { Problem } from '../../model/problem'
import type { Workbook } from '../../ports'
import type { Base } from '../generated/base'
import type { Generation, PlannedTab } from '../generated/generate'
import { wholeBlock } from '../generated/make'
import type { TabRecord } from '../generated/record'
import { stepsOf } from '../generated/steps'
import { oursAfter } from './ours'

const changes = ({ plan: { change, added }, cells }: PlannedTab): boolean =>
  !cells ||
  change.inserted.length + change.deleted.length + added.tables.length > 0 ||
  cells.writable.some(({ changed }) => changed)

/**
 * Keeps hidden copies of the tabs that a generation is about to change, in the place of those of the generation before,
 * and what the tab Written says of them; gives what undoing it needs to know. Undefined where nothing would change: then
 * the generation before is still the last that can be undone. A `Problem` where somebody’s tab has the name of a copy.
 */
export function keepBefore(
  workbook: Workbook,
  { tabs, after }: Generation,
  bases: Map<string, Base>,
): TabRecord[] | undefined {
  const changing = tabs.filter(changes)
  if (!changing.length) return undefined
  const copies = workbook.tabs().filter(({ name }) => isPriorTab(name))
  // Somebody may have a tab of such a name: one that Written knows, or that is hidden, is a copy.
  const taken = copies.filter((copy) => !bases.has(copy.name) && !copy.hidden).map(({ name }) => name)
  if (taken.length)
    throw new Problem(
      `The tab ${taken.join(', ')} has a name that the planner gives to its hidden copies. Give it another name, then generate again.`,
    )
  for (const copy of copies) workbook.removeTab(copy)
  for (const name of bases.keys()) if (isPriorTab(name)) bases.delete(name)
  return changing.map((one) => {
    const { sheet, tab, base, change, added } = one.plan
    const prints = oursAfter(one, after)
    if (!tab || !one.cells) return { tab: sheet.tab, madeWithNotes: notedRows(one, after), steps: [], prints }
    workbook.copyTab(tab, priorTab(tab.name))
    bases.set(priorTab(tab.name), base)
    const steps = stepsOf(change)
    const addedRows = prints.length - added.below
    if (added.tables.length) steps.push({ insertedAfter: added.below, count: addedRows })
    return { tab: sheet.tab, steps, prints }
  })
}

const notedRows = ({ plan: { sheet } }: PlannedTab, after: Generation['after']): number[] =>
  wholeBlock(sheet, after).notes.flatMap((line, r) => (line.some((note) => note !== '') ? [r + 1] : []))
