import type { Cell } from '../../model/cell'
import { plainName } from '../../model/plain-name'
import { idIn } from './id'
import { leave } from './left-out'
import type { Sifted } from './sift'
import type { DealSource } from './source'

/** A row that counts, as far as it tells whether another is the same deal. */
type Met = { source: DealSource; name: string; account: string }

/**
 * Deals by their ids. Within a tab the id alone decides. Two CRMs may both begin at 1: across tabs rows of one id are
 * one deal only where the name or the account agrees too, or no row gives what the other does.
 */
export class Ids {
  private readonly met = new Map<string, Met[]>()

  /** Whether a row of this id is a deal met before, another deal's namesake, or the first; it is met from now on. */
  meet(id: string, source: DealSource, line: readonly Cell[]): 'again' | 'namesake' | 'first' {
    const row = { source, name: plain(line, source.at.name), account: plain(line, source.at.account) }
    const before = this.met.get(id)
    if (before?.some((other) => isSame(other, row))) return 'again'
    if (before) before.push(row)
    else this.met.set(id, [row])
    return before ? 'namesake' : 'first'
  }
}

const plain = (line: readonly Cell[], column: number | undefined) =>
  column === undefined ? '' : plainName(line[column] ?? '')

function isSame(one: Met, other: Met): boolean {
  if (one.source === other.source) return true
  const both = (['name', 'account'] as const).filter((of) => one[of] !== '' && other[of] !== '')
  return !both.length || both.some((of) => one[of] === other[of])
}

/**
 * Of the rows of one deal, over all tabs and periods, the first counts. The others are taken out of what was sifted, and
 * left out. A row that was left out before stands in nobody's way.
 */
export function leaveDuplicates(sources: readonly DealSource[], sifted: Sifted): void {
  const again = repeated(sources, sifted)
  if (!again.size) return
  const ids = new Ids()
  sources.forEach((source, s) => {
    const { tab, cells, first, at, read } = source
    if (at.id === undefined) return
    const places = sifted.places[s] as Int32Array
    for (let r = first; r < cells.length; r++) {
      const line = cells[r] as readonly Cell[]
      const place = places[r] as number
      const id = place < 0 ? '' : idIn(line[at.id])
      if (!again.has(id)) continue
      const met = ids.meet(id, source, line)
      if (met === 'namesake') sifted.namesakes.add(line)
      if (met !== 'again') continue
      const cents = read.amount(line[at.amount as number] ?? '')
      places[r] = -1
      sifted.cents[place] = (sifted.cents[place] as number) - cents
      sifted.counts[place] = (sifted.counts[place] as number) - 1
      leave(sifted.leftOut, 'duplicate id', tab, r, cents)
    }
    sifted.used[s] = (sifted.used[s] as number[]).filter((r) => (places[r] as number) >= 0)
  })
}

/** The ids that several rows have. */
function repeated(sources: readonly DealSource[], { places }: Sifted): Set<string> {
  const met = new Set<string>()
  const again = new Set<string>()
  sources.forEach(({ cells, first, at }, s) => {
    if (at.id === undefined) return
    for (let r = first; r < cells.length; r++) {
      if ((places[s]?.[r] as number) < 0) continue
      const id = idIn(cells[r]?.[at.id])
      const known = met.size
      if (id !== '' && met.add(id).size === known) again.add(id)
    }
  })
  return again
}
