import type { Tab } from '../../ports'
import type { Restructure } from './restructure'

/** Rows that join or leave a tab at one place. */
export type Step = { insertedAfter: number; count: number } | { deletedFrom: number; count: number }

/** The steps of a change, from the bottom up, so that no step moves the rows of the next. */
export function stepsOf({ inserted, deleted }: Restructure): Step[] {
  const steps: { at: number; step: Step }[] = [
    ...inserted.map(({ after, labels }) => ({
      at: after + 0.5,
      step: { insertedAfter: after, count: labels.length },
    })),
    ...deleted.map(({ first, last }) => ({ at: last, step: { deletedFrom: first, count: last - first + 1 } })),
  ]
  return steps.sort((a, b) => b.at - a.at).map(({ step }) => step)
}

export function take(tab: Tab, step: Step): void {
  if ('insertedAfter' in step) tab.insertRowsAfter(step.insertedAfter, step.count)
  else tab.deleteRows(step.deletedFrom, step.count)
}

/** Takes a step back; rows that come back are blank. */
export function takeBack(tab: Tab, step: Step): void {
  if ('insertedAfter' in step) tab.deleteRows(step.insertedAfter + 1, step.count)
  else tab.insertRowsAfter(step.deletedFrom - 1, step.count)
}

/** For each of so many rows, as they stand after the steps, the row that it was before; 0 for one that joined. */
export function rowsBefore(steps: readonly Step[], rows: number): number[] {
  const left = steps.reduce((sum, step) => sum + ('deletedFrom' in step ? step.count : 0), 0)
  const before = Array.from({ length: rows + left }, (_, i) => i + 1)
  for (const step of steps)
    if ('deletedFrom' in step) before.splice(step.deletedFrom - 1, step.count)
    else before.splice(step.insertedAfter, 0, ...new Array<number>(step.count).fill(0))
  return before.slice(0, rows)
}
