import { idIn } from './id'
import { leave } from './left-out'
import type { Sifted } from './sift'
import type { DealSource } from './source'

/**
 * Of the deals that share an id, over all tabs and periods, the first counts. The others are taken out of what was
 * sifted, and left out. A row that was left out before stands in nobody's way.
 */
export function leaveDuplicates(sources: readonly DealSource[], sifted: Sifted): void {
  const again = repeated(sources, sifted)
  if (!again.size) return
  const counted = new Set<string>()
  sources.forEach(({ tab, cells, first, at, read }, s) => {
    if (at.id === undefined) return
    const places = sifted.places[s] as Int32Array
    for (let r = first; r < cells.length; r++) {
      const place = places[r] as number
      const id = place < 0 ? '' : idIn(cells[r]?.[at.id])
      if (!again.has(id)) continue
      if (!counted.has(id)) {
        counted.add(id)
        continue
      }
      const cents = read.amount(cells[r]?.[at.amount as number] ?? '')
      places[r] = -1
      sifted.cents[place] = (sifted.cents[place] as number) - cents
      sifted.counts[place] = (sifted.counts[place] as number) - 1
      leave(sifted.leftOut, 'duplicate id', tab, r, cents)
    }
    sifted.used[s] = (sifted.used[s] as number[]).filter((r) => (places[r] as number) >= 0)
  })
}

/** The ids that several deals have. */
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
