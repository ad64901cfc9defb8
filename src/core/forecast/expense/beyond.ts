import type { DealLine } from '../../deals/deal-line'

/** Places of the lines of deals that people are credited with beyond their amount: lines of one deal stand together. */
export function creditedBeyond(lines: readonly DealLine[]): Set<number> {
  const beyond = new Set<number>()
  for (let first = 0; first < lines.length; ) {
    const { tab, row } = lines[first] as DealLine
    let [after, shares] = [first, 0]
    while (lines[after]?.row === row && lines[after]?.tab === tab) shares += (lines[after++] as DealLine).share
    if (shares > 1 + 1e-9) for (let i = first; i < after; i++) beyond.add(i)
    first = after
  }
  return beyond
}
