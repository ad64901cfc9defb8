import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prorate } from '../../../src/core/calendar/prorate'
import { rampedQuota } from '../../../src/core/calendar/ramp'
import { decimalOf } from '../../../src/core/money/decimal'
import { quotaBook } from '../../../src/core/plans/quota'
import { CivilDate } from '../../../src/model/civil-date'
import { goal, months, quarter } from '../../setup/statements'

const window = quarter(1)
const day = (iso: string) => CivilDate.parse(iso) as CivilDate
const days = { from: day(window.from), to: day(window.to) }
const steps = (...list: [number, number][]) =>
  list.map(([month, share]) => ({ from: decimalOf(month), share: decimalOf(share) }))
const ann = { name: 'Ann', start: undefined, ramp: undefined }
const amount = fc.integer({ min: 1, max: 900_000_00 }).map((n) => n / 100)
const cents = (value: number) => BigInt(Math.round(value * 100))

describe('the quota of a person in a window', () => {
  test('is the agreed goal on the metric, or the goals for parts of it', () => {
    const goals = [
      ...months(1).map((month, i) => goal({ ...month, goal: 100 + i })),
      goal({ ...window, metric: 'Meetings held', goal: 60 }),
      goal({ ...window, person: 'Ben', goal: 5 }),
    ]
    const quota = quotaBook(goals)
    expect(quota(ann, 'Closed won', window, window)).toEqual({ quota: { units: 30300n, places: 2 }, said: [] })
    expect(quota(ann, 'meetings held', window, window).quota).toEqual({ units: 6000n, places: 2 })
    expect(quota({ ...ann, name: 'Eva' }, 'Closed won', window, window)).toEqual({ quota: undefined, said: [] })
  })

  test('is not there where a goal is only proposed, reaches over the edge, or is 0, and never 0 in its place', () => {
    const of = (more: object) => quotaBook([goal({ ...window, goal: 100, ...more })])(ann, 'Closed won', window, window)
    expect(of({ status: 'countered' })).toEqual({
      quota: undefined,
      said: ['Ann’s goal on Closed won in row 2 of the tab Goals is countered. It counts as quota once it is agreed.'],
    })
    expect(of({ to: '2026-12-31' })).toEqual({
      quota: undefined,
      said: [
        'Ann has a goal on Closed won for 2026-01-01 to 2026-12-31 and none for this period. It does not count as quota.',
      ],
    })
    expect(of({ goal: 0 }).quota).toBeUndefined()
  })

  test('shrinks with the days that count as PRORATE does', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 89 }), fc.integer({ min: 0, max: 89 }), (of, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((n) => CivilDate.of(days.from.serial + n)) as [
          CivilDate,
          CivilDate,
        ]
        const { quota } = quotaBook([goal({ ...window, goal: of })])(ann, 'Closed won', window, {
          from: from.iso,
          to: to.iso,
        })
        expect(quota?.units ?? 0n).toBe(cents(prorate(of, days, from, to)))
      }),
    )
  })

  test('of a month is what RAMPED_QUOTA gives', () => {
    const ramp = steps([1, 0.25], [2, 0.5], [4, 1])
    fc.assert(
      fc.property(amount, fc.constantFrom('2025-06-15', '2025-11-30', '2025-12-01', '2026-01-01'), (of, start) => {
        const [january] = months(1) as [typeof window]
        const holder = { name: 'Ann', start, ramp: { name: 'Slow', steps: ramp } }
        const { quota } = quotaBook([goal({ ...january, goal: of })])(holder, 'Closed won', january, january)
        expect(quota?.units ?? 0n).toBe(cents(rampedQuota(of, day(start), day(january.from), ramp)))
      }),
    )
  })

  test('can’t be told where the ramp is not there, or does not begin at month 1, and that is said', () => {
    const said = (ramp: ReturnType<typeof steps> | undefined) =>
      quotaBook([goal({ ...window, goal: 100 })])(
        { name: 'Ann', start: '2026-01-01', ramp: { name: 'Slow', steps: ramp } },
        'Closed won',
        window,
        window,
      )
    expect(said(undefined)).toEqual({
      quota: undefined,
      said: ['Ann’s quota can’t be told: the ramp Slow has no row in the tab Ramps.'],
    })
    expect(said(steps([2, 0.5])).said).toEqual(['Ann’s quota can’t be told: the ramp Slow does not begin at month 1.'])
  })
})
