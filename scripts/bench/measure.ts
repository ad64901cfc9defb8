import { performance } from 'node:perf_hooks'

/** Runs the alternatives in turn, again and again, so that all meet the same machine, and gives the median time of each in ms. */
export function medians<K extends string>(alternatives: Record<K, () => unknown>, rounds = 31): Record<K, number> {
  const times = Object.fromEntries(Object.keys(alternatives).map((name) => [name, []])) as unknown as Record<
    K,
    number[]
  >
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(alternatives) as K[]) {
      const start = performance.now()
      alternatives[name]()
      times[name].push(performance.now() - start)
    }
  const middle = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] as number
  return Object.fromEntries(Object.keys(times).map((name) => [name, middle(times[name as K])])) as Record<K, number>
}
