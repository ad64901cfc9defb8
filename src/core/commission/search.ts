/** The last place among rising numbers that is at most `value`; 0 where even the first is above it. */
export function lastAtMost(rising: Float64Array, value: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (value >= (rising[middle] as number)) low = middle
    else high = middle - 1
  }
  return low
}
