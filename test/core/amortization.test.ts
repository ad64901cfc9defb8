import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cohort, cohortsOf } from '../../src/core/amortization/cohorts'
import { commissionsIn } from '../../src/core/amortization/commissions'
import { rangeOf } from '../../src/core/amortization/range'
import { rollForward } from '../../src/core/amortization/roll-forward'
import { amortizationTab } from '../../src/core/amortization/tab'
import { CivilDate } from '../../src/model/civil-date'
import { isOwnTab, isPriorTab, priorTab } from '../../src/model/own-tabs'
import { approvedRow, daysOf, termsRow } from '../setup/approved'

const calendar = { startMonth: 1, namedBy: 'end' } as const
const cohort = (year: number, month: number, months: number, cents: number): Cohort => ({
  start: CivilDate.ofMonth(year, month),
  months,
  cents: BigInt(cents),
  rows: 1,
})
const sum = (all: readonly bigint[]) => all.reduce((a, b) => a + b, 0n)

describe('a roll-forward', () => {
  test('of three cohorts over two years is the table made by hand', () => {
    const cohorts = [cohort(2026, 1, 12, 120000), cohort(2026, 5, 24, 100000), cohort(2026, 9, 24, -10000)]
    const { lines } = rollForward(cohorts, rangeOf('FY2026-Q1', 'FY2027-Q4', calendar))
    expect(
      lines.map(({ label, opening, capitalised, amortised, closing }) => [
        label,
        ...[opening, capitalised, amortised, closing].map(Number),
      ]),
    ).toEqual([
      ['FY2026-Q1', 0, 120000, 30000, 90000],
      ['FY2026-Q2', 90000, 100000, 38333, 151667],
      ['FY2026-Q3', 151667, -10000, 42083, 99584],
      ['FY2026-Q4', 99584, 0, 41250, 58334],
      ['FY2027-Q1', 58334, 0, 11250, 47084],
      ['FY2027-Q2', 47084, 0, 11250, 35834],
      ['FY2027-Q3', 35834, 0, 11250, 24584],
      ['FY2027-Q4', 24584, 0, 11250, 13334],
    ])
  })

  test('that begins later opens with what is not amortised by then', () => {
    const cohorts = [cohort(2026, 1, 12, 120000), cohort(2026, 5, 24, 100000), cohort(2026, 9, 24, -10000)]
    const { lines, spreads } = rollForward(cohorts, rangeOf('FY2027', 'FY2028', calendar))
    expect(lines.map(({ opening, amortised, closing }) => [opening, amortised, closing].map(Number))).toEqual([
      [58334, 45000, 13334],
      [13334, 13334, 0],
    ])
    expect(spreads.map(({ before, each, after }) => [before, ...each, after].map(Number))).toEqual([
      [120000, 0, 0, 0],
      [33333, 50000, 16667, 0],
      [-1667, -5000, -3333, 0],
    ])
  })

  const cohorts = fc.array(
    fc
      .record({
        year: fc.integer({ min: 2024, max: 2027 }),
        month: fc.integer({ min: 1, max: 12 }),
        months: fc.integer({ min: 1, max: 60 }),
        cents: fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }),
      })
      .map(({ year, month, months, cents }) => cohort(year, month, months, cents)),
    { maxLength: 12 },
  )
  const quarter = fc.integer({ min: 0, max: 15 }).map((n) => `FY${2025 + Math.floor(n / 4)}-Q${(n % 4) + 1}`)

  test('rolls on without a gap: opening + capitalised − amortised = closing, which opens the next period', () => {
    fc.assert(
      fc.property(cohorts, quarter, quarter, fc.integer({ min: 1, max: 12 }), (all, a, b, startMonth) => {
        const [from, to] = [a, b].sort() as [string, string]
        const { lines, spreads } = rollForward(all, rangeOf(from, to, { startMonth, namedBy: 'end' }))
        lines.forEach(({ opening, capitalised, amortised, closing }, i) => {
          expect(opening + capitalised - amortised).toBe(closing)
          if (i > 0) expect(opening).toBe(lines[i - 1]?.closing)
        })
        for (const { before, each, after, cents } of spreads) expect(before + sum(each) + after).toBe(cents)
      }),
    )
  })

  test('over all time amortises what was capitalised, to the cent, and ends at nothing', () => {
    fc.assert(
      fc.property(cohorts, (all) => {
        const { lines } = rollForward(all, rangeOf('FY2024', 'FY2033', calendar))
        const capitalised = sum(all.map(({ cents }) => cents))
        expect(sum(lines.map((line) => line.capitalised))).toBe(capitalised)
        expect(sum(lines.map((line) => line.amortised))).toBe(capitalised)
        expect(lines.at(-1)?.closing).toBe(0n)
      }),
    )
  })
})

describe('commissions of approved statements', () => {
  const terms = [termsRow('FY2026-Q1', 'New', 36), termsRow('FY2026-Q1', 'Flat', undefined)]
  const cohortsIn = (...rows: Parameters<typeof commissionsIn>[0]) =>
    cohortsOf(commissionsIn([...terms, ...rows], [])).map(({ start, months, cents }) => [
      start.iso,
      months,
      Number(cents),
    ])

  test('of deals start in the month in which the deal counted, all else in the last month of its period', () => {
    const row = (kind: 'deal' | 'other', commission: number, day?: string) =>
      approvedRow('FY2026-Q1', { kind, component: 'New', commission, day })
    const added = (kind: 'clawback' | 'difference', paid: number) =>
      approvedRow('FY2026-Q1', { kind, component: 'New', paid })
    expect(
      cohortsIn(
        row('deal', 100, '2026-01-31'),
        row('deal', 50.5, '2026-01-01'),
        row('deal', 20, '2026-02-10'),
        row('other', 7),
        added('clawback', -3),
        added('difference', 1),
      ),
    ).toEqual([
      ['2026-01-01', 36, 15050],
      ['2026-02-01', 36, 2000],
      ['2026-03-01', 36, 500],
    ])
  })

  test('that are taken back come off what is left of their deal, over its months, and beyond that off expense at once', () => {
    const deal = { component: 'New', deal: 'D-1 / Ann' } as const
    const book = (months: number, back: readonly [quarter: 'FY2026-Q2' | 'FY2026-Q3', paid: number][]) => [
      termsRow('FY2026-Q1', 'New', months),
      approvedRow('FY2026-Q1', { ...deal, kind: 'deal', commission: 1200, day: '2026-01-05' }),
      ...back.map(([quarter, paid]) => approvedRow(quarter, { ...deal, kind: 'clawback', paid })),
    ]
    const made = (...of: Parameters<typeof book>) => {
      const commissions = commissionsIn(book(...of), [])
      const { lines } = rollForward(cohortsOf(commissions), rangeOf('FY2026-M01', 'FY2027-M12', calendar))
      return {
        parts: commissions.slice(1).map(({ cents, months, rows }) => [Number(cents), months, rows]),
        least: lines.reduce((least, { closing }) => (closing < least ? closing : least), 0n),
        last: lines.at(-1)?.closing,
      }
    }
    // Seven of twelve months, 700.00, are left when June begins; when September begins there are four.
    expect(made(12, [['FY2026-Q2', -900]])).toEqual({
      parts: [
        [-70000, 7, 1],
        [-20000, 'amortised', 0],
      ],
      least: 0n,
      last: 0n,
    })
    expect(
      made(12, [
        ['FY2026-Q2', -350],
        ['FY2026-Q3', -300],
      ]).parts,
    ).toEqual([
      [-35000, 7, 1],
      [-20000, 4, 1],
      [-10000, 'amortised', 0],
    ])
    expect(made(3, [['FY2026-Q2', -900]]).parts).toEqual([[-90000, 'amortised', 1]])
    expect(
      made(12, [
        ['FY2026-Q2', -700],
        ['FY2026-Q3', 700],
      ]),
    ).toMatchObject({
      parts: [
        [-70000, 7, 1],
        [70000, 4, 1],
      ],
      least: 0n,
      last: 0n,
    })
  })

  test('of an earlier period that were approved anew count by their difference alone, in the period that paid it', () => {
    const later = { kind: 'deal', component: 'New', ...daysOf('FY2026-Q1') } as const
    expect(
      cohortsIn(
        approvedRow('FY2026-Q1', { kind: 'deal', component: 'New', commission: 100, day: '2026-01-05' }),
        approvedRow('FY2026-Q2', { ...later, commission: 130, day: '2026-01-05' }),
        approvedRow('FY2026-Q2', { kind: 'difference', component: 'New', paid: 30 }),
      ),
    ).toEqual([
      ['2026-01-01', 36, 10000],
      ['2026-06-01', 36, 3000],
    ])
  })

  test('follow the terms that were approved with them, so that other months later leave earlier cohorts alone', () => {
    const deal = { kind: 'deal', component: 'New', commission: 10 } as const
    expect(
      cohortsIn(
        approvedRow('FY2026-Q1', { ...deal, day: '2026-03-05' }),
        termsRow('FY2026-Q2', 'New', 24),
        approvedRow('FY2026-Q2', { ...deal, day: '2026-04-05' }),
        approvedRow('FY2026-Q3', { ...deal, day: '2026-07-05' }),
      ),
    ).toEqual([
      ['2026-03-01', 36, 1000],
      ['2026-04-01', 24, 1000],
      ['2026-07-01', 24, 1000],
    ])
  })

  test('of components without Amortize months, and of terms that Ledger does not have, are in no cohort', () => {
    const deal = { kind: 'deal', commission: 10, day: '2026-03-05' } as const
    expect(
      cohortsIn(
        approvedRow('FY2026-Q1', { ...deal, component: 'Flat' }),
        approvedRow('FY2026-Q1', { ...deal, component: 'Gone' }),
      ),
    ).toEqual([])
  })
})

describe('the range', () => {
  test.each([
    ['FY2026', 'FY2026', 'Amortization FY2026'],
    ['FY2026', 'FY2028', 'Amortization FY2026–FY2028'],
    ['FY2026-Q1', 'FY2026-Q4', 'Amortization FY2026-Q1–Q4'],
    ['FY2026-M01', 'FY2026-M12', 'Amortization FY2026-M01–M12'],
    ['FY2026-Q3', 'FY2027-Q2', 'Amortization FY26-Q3–FY27-Q2'],
    ['fy2026-m07', 'fy2027-m06', 'Amortization FY26-M07–FY27-M06'],
  ])('%s to %s is the tab %s, which Excel can hold with its hidden copy, and which is no deals', (from, to, name) => {
    const tab = amortizationTab(rangeOf(from, to, calendar))
    expect(tab).toBe(name)
    for (const one of [tab, priorTab(tab)]) {
      expect(one.length).toBeLessThanOrEqual(31)
      expect(isOwnTab(one)).toBe(true)
    }
    expect(isPriorTab(priorTab(tab))).toBe(true)
    expect(isPriorTab(tab)).toBe(false)
  })

  test.each([
    ['', 'FY2026', 'From: found a blank, expected a period such as FY2026, FY2026-Q3 or FY2026-M05.'],
    ['FY2026', 'soon', 'To: found "soon", expected a period such as FY2026, FY2026-Q3 or FY2026-M05.'],
    ['FY2026-Q1', 'FY2026', 'From is a quarter and To a year. Both have to be months, quarters or years.'],
    ['FY2026-Q2', 'FY2026-Q1', 'To (FY2026-Q1) comes before From (FY2026-Q2).'],
    [
      'FY2026-M01',
      'FY2036-M12',
      'FY2026-M01 to FY2036-M12 are 132 periods, expected 120 at most. Choose quarters or years.',
    ],
  ])('%s to %s is refused', (from, to, message) => {
    expect(() => rangeOf(from, to, calendar)).toThrow(message)
  })
})
