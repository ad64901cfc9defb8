import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/core/calendar/days'
import { shared } from '../../src/core/calendar/overlap'
import { capacity } from '../../src/core/goals/bottom-up'
import { carried } from '../../src/core/goals/carried'
import { quarterShares, seasonsIn } from '../../src/core/goals/seasons'
import { spread } from '../../src/core/goals/spread'
import { topDown } from '../../src/core/goals/top-down'
import { numberOf } from '../../src/core/money/decimal'
import { rampedPart } from '../../src/core/plans/part'
import { rampsIn } from '../../src/core/plans/ramps'
import type { ShareFrom } from '../../src/core/shares'
import { CivilDate } from '../../src/model/civil-date'
import type { Fault } from '../../src/model/problem'

const quarter = { from: '2026-10-01', to: '2026-12-31' }
const ramps = rampsIn(
  [0.25, 0.5, 0.75, 1].map((share, i) => ({ ramp: 'AE', month: i + 1, share, row: i + 2 })),
  [],
)
const late = rampsIn([{ ramp: 'Late', month: 2, share: 0.5, row: 2 }], [])
const seat = (more: { start?: string; end?: string; ramp?: string } = {}) => ({
  start: more.start,
  end: more.end,
  ramp: more.ramp ?? '',
})

describe('what somebody carries of a full quota', () => {
  test.each([
    ['all of it, where nothing is known', seat(), 1, 92, []],
    ['by days, who joins on 16 November', seat({ start: '2026-11-16' }), 46 / 92, 46, []],
    ['by days, who leaves on 31 October', seat({ end: '2026-10-31' }), 31 / 92, 31, []],
    [
      'by the ramp',
      seat({ start: '2026-10-01', ramp: 'AE' }),
      (31 * 0.25 + 30 * 0.5 + 31 * 0.75) / 92,
      92,
      [0.25, 0.5, 0.75],
    ],
    ['by both', seat({ start: '2026-12-01', ramp: 'ae' }), (31 * 0.25) / 92, 31, [0.25]],
    ['all of it past the ramp', seat({ start: '2025-01-01', ramp: 'AE' }), 1, 92, []],
    ['nothing, who left before', seat({ end: '2026-09-30' }), 0, 0, []],
  ])('%s', (_, who, share, days, ramp) => {
    const found = carried(who, quarter, ramps)
    expect(found).toMatchObject({ days, of: 92, ramp, said: '' })
    expect(found.share).toBeCloseTo(share, 12)
  })

  test.each([
    [seat({ start: '2026-10-01', ramp: 'SDR' }), 'The ramp SDR is not in the tab Ramps, so it is left out.'],
    [seat({ ramp: 'AE' }), 'The ramp AE needs a Start date in the tab People, so it is left out.'],
    [seat({ start: '2026-10-01', ramp: 'Late' }), 'The ramp Late has no month 1 in the tab Ramps, so it is left out.'],
  ])('a ramp that can’t be read counts in full and is told', (who, said) => {
    expect(carried(who, quarter, new Map([...ramps, ...late]))).toMatchObject({ share: 1, said })
  })

  test('statements reckon the same share', () => {
    const day = fc.integer({ min: -400, max: 200 }).map((days) => CivilDate.of(dayOf(quarter.from).serial + days).iso)
    fc.assert(
      fc.property(day, fc.option(day, { nil: undefined }), (start, end) => {
        const here = shared(quarter, { from: start, to: end ?? '9999-12-31' })
        const { over, under } = rampedPart(quarter, here, start, ramps.get('ae') as ShareFrom[])
        const { share } = carried({ start, end, ramp: 'AE' }, quarter, ramps)
        expect(share).toBeCloseTo(numberOf(over) / numberOf(under), 10)
      }),
    )
  })
})

describe('seasons', () => {
  const rows = (season: string, parts: readonly [string, number][]) =>
    parts.map(([part, share], i) => ({ season, part, share, row: i + 2 }))

  test('quarters or months; what is not named has no share', () => {
    const [quarters] = seasonsIn(
      rows('Standard', [
        ['Q1', 0.2],
        ['q4', 0.3],
        ['Q2', 0.25],
        ['Q3', 0.25],
      ]),
      [],
    )
    expect(quarters).toEqual({ name: 'Standard', shares: [0.2, 0.25, 0.25, 0.3] })
    const [months] = seasonsIn(
      rows('Two peaks', [
        ['M1', 0.5],
        ['M12', 0.5],
      ]),
      [],
    )
    expect(quarterShares(months as NonNullable<typeof months>)).toEqual([0.5, 0, 0, 0.5])
  })

  test.each([
    [
      [
        ['Q1', 0.2],
        ['Q2', 0.25],
      ],
      'Seasons, row 2, Share: the shares of S add up to 45%, expected 100%. Until then this season is not used.',
    ],
    [
      [
        ['Q1', 1],
        ['M2', 0],
      ],
      'Seasons, row 3, Part: found "M2", expected Q1 to Q4.',
    ],
    [
      [
        ['M1', 1],
        ['M13', 0],
      ],
      'Seasons, row 3, Part: found "M13", expected M1 to M12.',
    ],
    [
      [
        ['Q1', 1],
        ['Q1', 0],
      ],
      'Seasons, row 3, Part: Q1 of S stands in row 2 already. Delete one.',
    ],
  ] as [[string, number][], string][])('%j is told and left out', (parts, message) => {
    const faults: Fault[] = []
    expect(seasonsIn(rows('S', parts), faults)).toEqual([])
    expect(faults.map((fault) => fault.message)).toEqual([message])
  })
})

const bearer = (share: number, before?: number) => ({ share, before })

describe('top-down', () => {
  const way = { basis: 'equal' as const, carried: true, over: 0 }

  test('a newcomer at half a quota bears half of what the others do', () => {
    expect(topDown(1_000_000, [bearer(1), bearer(1), bearer(0.5)], way)).toEqual({
      assigned: 1_000_000,
      parts: [400_000, 400_000, 200_000],
      // A goal is a full quota: statements reduce it by the ramp.
      goals: [400_000, 400_000, 400_000],
    })
  })

  test('over-assignment comes on top, exactly', () => {
    expect(topDown(1000, [bearer(1), bearer(1)], { ...way, over: 0.1 })).toMatchObject({
      assigned: 1100,
      parts: [550, 550],
    })
  })

  test('in proportion to the goals of before, who had none like the average', () => {
    const found = topDown(900, [bearer(1, 100), bearer(0.5, 200), bearer(1)], { ...way, basis: 'before' })
    expect(found).toMatchObject({ parts: [257, 257, 386], goals: [257, 514, 386] })
    const plain = topDown(900, [bearer(1, 100), bearer(0.5, 200)], { ...way, basis: 'before', carried: false })
    expect(plain).toMatchObject({ parts: [300, 600], goals: [300, 600] })
  })

  test('nobody who carries anything gets nothing', () => {
    expect(topDown(100, [bearer(0)], way)).toBeUndefined()
    expect(topDown(100, [], way)).toBeUndefined()
  })

  test('parts add up to the target and its over-assignment to the cent, and who carries nothing bears nothing', () => {
    const bearers = fc.array(
      fc
        .tuple(fc.constantFrom(0, 0.25, 0.5, 46 / 92, 1), fc.option(fc.nat({ max: 1_000_000 }), { nil: undefined }))
        .map(([share, before]) => bearer(share, before)),
      { minLength: 1, maxLength: 60 },
    )
    const ways = fc.record({
      basis: fc.constantFrom('equal' as const, 'before' as const),
      carried: fc.boolean(),
      over: fc.constantFrom(0, 0.1, 0.035, 0.2),
    })
    fc.assert(
      fc.property(fc.nat({ max: 100_000_000 }), bearers, ways, (cents, list, how) => {
        const target = cents / 100
        const found = topDown(target, list, how)
        if (!found) return
        const whole = Number.isInteger(target) ? 1 : 100
        const units = found.parts.map((part) => Math.round(part * whole))
        expect(units.reduce((a, b) => a + b, 0)).toBe(Math.round(found.assigned * whole))
        expect(Math.abs(found.assigned - target * (1 + how.over))).toBeLessThanOrEqual(0.5 / whole + 1e-6)
        for (const [i, part] of found.parts.entries()) {
          expect(part).toBeGreaterThanOrEqual(0)
          const { share = 1 } = (how.carried && list[i]) || {}
          if (share === 0) expect(part).toBe(0)
          expect(Math.round((found.goals[i] as number) * share * 100)).toBe(Math.round(part * 100))
        }
      }),
    )
  })

  test('a year over its quarters adds up exactly, and a quarter that has no season has nothing', () => {
    expect(spread(4_000_001, [0.2, 0.25, 0.25, 0.3]).reduce((a, b) => a + b, 0)).toBe(4_000_001)
    expect(spread(7, [0.5, 0, 0, 0.5])).toEqual([4, 0, 0, 3])
  })
})

describe('bottom-up', () => {
  test('capacity is the full quotas of before, by what each carries now', () => {
    expect(capacity([bearer(1, 300_000), bearer(0.5, 200_000), bearer(0.25)])).toEqual({
      // 300,000 + half of 200,000 + a quarter of the average, 250,000.
      quota: 462_500,
      full: 1.75,
      people: 3,
      unknown: 1,
    })
  })

  test('without any goal before it is not known', () => {
    expect(capacity([bearer(1), bearer(0.5)])).toBeUndefined()
  })
})
