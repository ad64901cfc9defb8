import { expect, test } from 'vitest'
import { carriersIn } from '../../../src/core/health/capacity'
import { staysOf } from '../../../src/core/health/stays'
import { decimalOf } from '../../../src/core/money/decimal'
import type { Goal } from '../../../src/model/goal'
import { person } from '../../setup/sidebar'

const period = { from: '2026-07-01', to: '2026-09-30' }
const carriers = (...rows: ReturnType<typeof person>[]) => {
  const faults: { message: string }[] = []
  const stays = staysOf(
    rows.map((one, i) => ({ ...one, row: i + 2 })),
    faults,
  )
  const goal = { person: 'Ann', team: '', metric: 'Closed won', ...period, goal: 92000, status: 'agreed', version: 1 }
  const steps = [
    [1, 0],
    [2, 0.5],
    [3, 1],
  ].map(([from = 0, share = 0]) => ({ from: decimalOf(from), share: decimalOf(share) }))
  const from = { goals: [{ ...(goal as Goal), row: 2 }], ramps: new Map([['new', steps]]), period }
  return carriersIn(stays, from, faults)
}

test('who left and came back within the period has one quota, less the days away', () => {
  // Here for the 20 days up to 20 July and the 30 days from 1 September, of 92 days: 1,000 a day.
  expect(
    carriers(
      person('Ann', { startDate: '2025-01-01', endDate: '2026-07-20' }),
      person('Ann', { startDate: '2026-09-01', validFrom: '2026-09-01' }),
    ),
  ).toMatchObject([{ name: 'Ann', quota: 92000, absent: 42000, ramp: 0, carries: 50000 }])
})

test.each([
  ['on the first day of the period', '2026-07-01', undefined, { absent: 0, ramp: 31000 + 15500, carries: 45500 }],
  ['on the last', '2026-09-30', undefined, { absent: 91000, ramp: 1000, carries: 0 }],
  ['and leaves on the first', '2026-05-01', '2026-07-01', { absent: 91000, ramp: 0, carries: 1000 }],
  ['and leaves on the last', '2026-06-01', '2026-09-30', { absent: 0, ramp: 15500, carries: 76500 }],
])('somebody on a ramp who starts %s carries what is left', (_, startDate, endDate, expected) => {
  expect(carriers(person('Ann', { ramp: 'New', startDate, endDate }))).toMatchObject([{ quota: 92000, ...expected }])
})
