import { describe, expect, test } from 'vitest'
import { company } from '../scripts/bench/requests/company'
import { large, opened, openings } from '../scripts/bench/requests/openings'

/** The tabs that the first request of a screen may read, and how much of them it may send. */
const most = { tabs: 6, bytes: 128 * 1024 }

const names = Object.keys(openings) as (keyof typeof openings)[]
const few = company({ people: 60, metrics: 4, periods: 2, assignments: 300 })
const many = company(large)

describe.each(names)('opening the screen of %s', (name) => {
  const [small, big] = [opened(name, few), opened(name, many)]

  test('reads six tabs at most, each once, however many rows they hold', () => {
    expect([...big.read]).toEqual([...small.read])
    expect(big.read.size, [...big.read].join(', ')).toBeLessThanOrEqual(most.tabs)
    expect(big.calls).toBe(small.calls)
  })

  test('sends what the screen shows, not the tabs', () => {
    expect(big.bytes).toBeLessThanOrEqual(most.bytes)
  })
})
