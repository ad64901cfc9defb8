import type { Fault } from '../../src/model/problem'
import { judged, words } from './state'

/** What came of an example, in the workbook's notation; a blank fault where it holds. */
export type Outcome = { component: number; fault: string }

/** What came of every example, component by component; none while nothing can be reckoned. */
export function outcomes(): Outcome[] {
  const { wanted, reckoned } = judged.value ?? {}
  if (!wanted || !reckoned?.checked.length) return []
  const owners = wanted.components.flatMap(({ checks }, component) => checks.map(() => component))
  return reckoned.checked.map(({ check, found }, i) => ({
    component: owners[i] ?? 0,
    fault: says(reckoned.red[i], check.expected, found),
  }))
}

function says(fault: Fault | undefined, expected: number, found: number | undefined): string {
  const { money } = words.value
  if (!fault || found === undefined) return fault?.message ?? ''
  return `${money(expected)} was expected, and ${money(found)} came out.`
}

/** The first example that does not hold, in a sentence; undefined where all do. */
export function firstRed(): string | undefined {
  const all = outcomes()
  const red = all.find(({ fault }) => fault !== '')
  if (!red) return undefined
  const place = all.filter(({ component }) => component === red.component).indexOf(red) + 1
  const name = judged.value?.wanted.components[red.component]?.values.component || 'the plan'
  return `Example ${place} of ${name} does not hold: ${red.fault} Correct it, or save the plan as a draft.`
}
