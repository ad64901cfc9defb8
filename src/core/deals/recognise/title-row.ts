import type { Cell } from '../../../model/cell'
import { plainName } from '../../../model/plain-name'
import type { Rows } from '../values/reader'
import { crmOf } from './crms'
import { meanings } from './meanings'
import { plainTitle } from './plain-title'

/** Banners, filters and the name of a report can stand above the titles. */
const looked = 30

const filled = (line: readonly Cell[]) => line.filter((cell) => String(cell).trim() !== '').length

/** How many fields a row names as titles do; `decided` are titles that people named. */
function meant(line: readonly Cell[], decided: ReadonlySet<string>): number {
  const titles = line.filter((cell) => typeof cell === 'string').map(plainTitle)
  const known = meanings(crmOf(titles))
  const fields = new Set(titles.map((title) => known.get(title)?.field).filter(Boolean))
  return fields.size + line.filter((cell) => decided.has(plainName(cell))).length
}

/**
 * The row of the titles, 0 for row 1: the one among the first that names most fields; where none names two, the first
 * that is at least half as wide as the widest. -1 for an empty tab.
 */
export function titleRowIn(cells: Rows, decided: ReadonlySet<string>): number {
  const top = cells.slice(0, looked)
  const counts = top.map((line) => meant(line, decided))
  const most = Math.max(0, ...counts)
  if (most >= 2) return counts.indexOf(most)
  const widths = top.map(filled)
  const widest = Math.max(0, ...widths)
  return widest === 0 ? -1 : widths.findIndex((width) => width * 2 >= widest)
}
