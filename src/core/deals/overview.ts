import type { Cell } from '../../model/cell'
import { plainName } from '../../model/plain-name'
import type { Category, Stage } from '../../model/stage'
import { dealLines } from './deal-line'
import { leaveDuplicates } from './duplicates'
import type { LeftOut, Reason } from './left-out'
import { sift } from './sift'
import type { DealSource } from './source'

/** What became of the rows of all deal tabs, whatever their dates. */
export type Overview = {
  /** Per source, in their order. */
  rows: { read: number; used: number }[]
  leftOut: Map<Reason, LeftOut>
  /** Everybody who is credited with a deal, and with how many. */
  owners: { name: string; deals: number }[]
}

/** Sorts the rows of all deal tabs as a forecast does, without a period. */
export function overview(
  sources: readonly DealSource[],
  known: { stages: readonly Stage[]; names: ReadonlyMap<string, string>; currency: string },
): Overview {
  const { names, currency } = known
  const stages = new Map(known.stages.map((stage) => [plainName(stage.stage), stage]))
  const categories = new Map([...stages].map(([name, { category }]): [string, Category] => [name, category]))
  const ever = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const sifted = sift(sources, { stages: categories, bounds: ever, currency, names })
  leaveDuplicates(sources, sifted)
  const owners = new Map<string, { name: string; deals: number }>()
  for (const { owner } of dealLines(sources, sifted, { stages, names }).lines) {
    const met = owners.get(plainName(owner)) ?? { name: owner, deals: 0 }
    met.deals++
    owners.set(plainName(owner), met)
  }
  return {
    rows: sources.map(({ cells, first, again }, s) => ({
      read: filled(cells, first) + (again?.size ?? 0),
      used: sifted.used[s]?.length ?? 0,
    })),
    leftOut: sifted.leftOut,
    owners: [...owners.values()],
  }
}

function filled(cells: readonly (readonly Cell[])[], first: number): number {
  let count = 0
  for (let r = first; r < cells.length; r++) if (cells[r]?.some((cell) => cell !== '' && cell !== false)) count++
  return count
}
