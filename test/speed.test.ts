import { describe, expect, test } from 'vitest'
import { company } from '../scripts/bench/requests/company'
import { large, opened, openings } from '../scripts/bench/requests/openings'

/** How often the first request of a screen may call the spreadsheet, and how much it may send. */
const most = { calls: 6, bytes: 128 * 1024 }

const names = Object.keys(openings) as (keyof typeof openings)[]
const few = company({ people: 60, metrics: 4, periods: 2, assignments: 300 })
const many = company(large)

describe.each(names)('opening the screen of %s', (name) => {
  const [small, big] = [opened(name, few), opened(name, many)]

  test('takes six calls at most, one for every tab that it reads, however many rows they hold', () => {
    expect([...big.read]).toEqual([...small.read])
    expect(big.calls, [...big.read].join(', ')).toBeLessThanOrEqual(most.calls)
    expect(big.calls).toBe(big.read.size)
  })

  test('sends what the screen shows, not the tabs', () => {
    expect(big.bytes).toBeLessThanOrEqual(most.bytes)
  })
})
