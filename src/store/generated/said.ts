import type { Fault } from '../../model/problem'
import { type Stage, stages } from '../../model/stage'
import type { Done } from './generate'

const shown = 10
const list = (names: readonly string[]) =>
  names.length > shown ? `${names.slice(0, shown).join(', ')} and ${names.length - shown} more` : names.join(', ')

/** Stages that are added to the tab Stages. */
export function saidOf(proposed: readonly Stage[]): Fault[] {
  if (!proposed.length) return []
  const named = proposed.map(
    ({ stage, category, probability = 0 }) => `${stage} (${category}, ${Math.round(probability * 100)}%)`,
  )
  return [
    {
      message: `New in the tab ${stages.name}, as proposed: ${list(named)}. Change there what your deals say otherwise.`,
    },
  ]
}

/** Tabs that stand, of which the tab Written says nothing. */
export const unknownBefore = (tabs: readonly string[]): Fault[] =>
  tabs.map((tab) => ({
    message: `${tab}: the hidden tab Written no longer says what was generated there. Cells that differ and rows that left stay as they are, and may count. To start anew, rename the tab and generate again.`,
  }))

/** What a tab kept of people's: cells of ours that they changed, and rows that would have gone. */
export function keptBy({ tab, kept, setAside }: Done): Fault[] {
  const said: Fault[] = []
  const changed = kept.filter(({ whatIf }) => !whatIf)
  const [first] = changed
  if (first)
    said.push({
      message: `${tab}: kept as somebody changed them: ${list(changed.map(({ row, column }) => `row ${row}, ${column}`))}. Empty such a cell to have it written again.`,
      at: { tab, row: first.row, column: first.column },
    })
  const labels = setAside.map(({ label }) => label)
  if (labels.length === 1)
    said.push({ message: `${tab}: the row ${labels[0]} no longer belongs here. It stays and counts nothing.` })
  if (labels.length > 1)
    said.push({
      message: `${tab}: ${labels.length} rows no longer belong here. They stay and count nothing: ${list(labels)}.`,
    })
  return said
}
