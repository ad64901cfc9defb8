import type { Content } from '../../model/cell'
import type { SheetColumn } from '../../model/generated-sheet'
import { type Place, type Places, render } from './render'

/**
 * What the cell of a title holds: the title, or the formula that gives it and fills the column. The formula's own table is
 * taken from right below the titles, whatever rows people put there, so that every figure stands in its row.
 */
export function titleContent({ title, fills }: SheetColumn, tab: string, table: string, places: Places): Content {
  if (!fills) return title
  const tables = new Map(places.get(tab))
  const place = tables.get(table) as Place
  if (!place.body) return title
  tables.set(table, { ...place, body: { first: place.header + 1, last: place.body.last } })
  const formula = render(fills, { tab, row: place.header }, new Map([...places, [tab, tables]]))
  return formula === undefined ? title : { formula: `={"${title}";${formula}}` }
}

/** The title that a cell is read as: of a formula that fills its column the one that it gives, though it may not be reckoned yet. */
export const titleIn = <C>(cell: C, formula: string | undefined): C | string =>
  /^=\s*\{\s*"([^"]+)"\s*;/.exec(formula ?? '')?.[1] ?? cell
