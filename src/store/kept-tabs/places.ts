import type { Cell } from '../../model/cell'
import type { KeptTab } from '../../model/kept-tab'
import { plainName } from '../../model/plain-name'
import { Problem } from '../../model/problem'

/** Where the columns of a kept tab stand, by their titles in row 1; 0 is column A, undefined a column that is not there. */
export function places<T extends KeptTab>(
  declared: T,
  titles: readonly Cell[],
): { [K in keyof T['columns']]?: number } {
  const found: { [K in keyof T['columns']]?: number } = {}
  for (const key of Object.keys(declared.columns) as (keyof T['columns'])[]) {
    const at = titles.findIndex((title) => plainName(title) === plainName(declared.columns[key as string]?.title ?? ''))
    if (at >= 0) found[key] = at
  }
  return found
}

/** Where all columns of a kept tab stand. A `Problem` where a title is missing. */
export function allPlaces<T extends KeptTab>(
  declared: T,
  titles: readonly Cell[],
): { [K in keyof T['columns']]: number } {
  const at = places(declared, titles)
  const missing = Object.keys(declared.columns).filter((key) => at[key] === undefined)
  if (!missing.length) return at as { [K in keyof T['columns']]: number }
  const named = missing.map((key) => declared.columns[key]?.title).join(', ')
  throw new Problem(`${declared.name}: the column ${named} is missing in row 1. Put the title back.`)
}
