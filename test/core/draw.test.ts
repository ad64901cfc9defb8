import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtScript } from '../../scripts/built-script'

const script = builtScript()
const draw = (...args: unknown[]) => {
  const periods = script.DRAW?.(...args) as unknown[][]
  return periods.slice(1)
}
const problem = (...lines: string[]) => expect.objectContaining({ name: 'Problem', message: lines.join('\n') })
const down = (...cells: unknown[]) => cells.map((cell) => [cell])
const inCents = (value: unknown) => Math.round((value as number) * 100)

const earnings = fc.array(fc.integer({ min: -200_000, max: 900_000 }), { minLength: 1, maxLength: 12 })
const amount = fc.integer({ min: 0, max: 400_000 })

describe('a draw', () => {
  test('balances: earned + draw − recovered is paid, and the balance is what was advanced less what was recovered', () => {
    fc.assert(
      fc.property(earnings, amount, fc.boolean(), amount, (earned, least, recoverable, opening) => {
        const rows = draw(down(...earned.map((n) => n / 100)), least / 100, recoverable, opening / 100)
        let balance = opening
        rows.forEach((row, i) => {
          const [had = 0, topUp = 0, recovered = 0, paid = 0, owed = 0] = row.map(inCents)
          expect(had).toBe(earned[i])
          expect(topUp).toBe(Math.max(0, least - had))
          expect(paid).toBe(had + topUp - recovered)
          expect(paid).toBeGreaterThanOrEqual(least)
          if (recoverable) balance += topUp - recovered
          else expect(recovered).toBe(0)
          expect(owed).toBe(balance)
          expect(owed).toBeGreaterThanOrEqual(0)
          // As much is recovered as there is above the draw.
          if (recoverable && owed > 0) expect(paid).toBe(least)
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('of all periods is that of some, and of the rest on top of the balance', () => {
    fc.assert(
      fc.property(earnings, amount, fc.nat(11), (earned, least, cut) => {
        const all = down(...earned.map((n) => n / 100))
        const first = draw(all, least / 100).slice(0, cut)
        if (cut === 0 || cut >= all.length) return
        const rest = draw(all.slice(cut), least / 100, true, first[first.length - 1]?.[4])
        expect([...first, ...rest]).toEqual(draw(all, least / 100))
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    [
      'a blank period',
      [down(1500, '', 3000), 2000],
      [
        [1500, 500, 0, 2000, 500],
        ['', '', '', '', ''],
        [3000, 0, 500, 2500, 0],
      ],
    ],
    [
      'a draw a period',
      [down(1500, 3000), down(1000, 2000)],
      [
        [1500, 0, 0, 1500, 0],
        [3000, 0, 0, 3000, 0],
      ],
    ],
    ['one period', [1500, 2000, '', 300], [[1500, 500, 0, 2000, 800]]],
    [
      'periods in a row',
      [[[1500, 3000]], 2000],
      [
        [1500, 500, 0, 2000, 500],
        [3000, 0, 500, 2500, 0],
      ],
    ],
    [
      'cents',
      [down(0.005, 1.015), 0.01],
      [
        [0.01, 0, 0, 0.01, 0],
        [1.02, 0, 0, 1.02, 0],
      ],
    ],
    ['less than nothing earned', [-500, 2000], [[-500, 2500, 0, 2000, 2500]]],
    ['a balance that is forgiven', [down(5000), 2000, false, 700], [[5000, 0, 0, 5000, 700]]],
  ])('%s', (_, args, rows) => {
    expect(draw(...args)).toEqual(rows)
  })

  test('a blank cell gives a blank', () => {
    expect(script.DRAW?.('', 2000)).toBe('')
  })

  test('all faults are told', () => {
    expect(() => draw(down(1, 'x', 3), down(1, 2, ''), 'yes', -1)).toThrow(
      problem(
        'recoverable: found "yes", expected TRUE or FALSE.',
        'opening_balance: found -1, expected a number of zero or above.',
        'earnings, row 2: found "x", expected a number.',
        'draw, row 3: found a blank, expected a number of zero or above.',
      ),
    )
  })
})
