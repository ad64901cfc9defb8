import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtScript } from '../scripts/built-script'
import { earned } from './setup/commission-by-the-book'
import { plans } from './setup/commission-cases'
import { cents, money, multiply, read, take } from './setup/fractions'

const script = builtScript()
const check = (...args: unknown[]) => {
  const findings = script.CHECK_RATES?.(...args) as unknown[][]
  expect(findings[0]).toEqual(['Row', 'Finding', 'Money at stake'])
  return findings.slice(1)
}
const none = [['', 'No findings', '']]

describe('a table that COMMISSION refuses is explained', () => {
  test.each([
    [
      'text',
      'x',
      [['', 'Found "x", expected one rate, or a table of two columns (start, rate) or three (start, end, rate).', '']],
    ],
    [
      'a blank',
      '',
      [
        [
          '',
          'Found a blank, expected one rate, or a table of two columns (start, rate) or three (start, end, rate).',
          '',
        ],
      ],
    ],
    [
      'one column',
      [[0], [1]],
      [
        [
          '',
          'Found a range of 1 column, expected one rate, or a table of two columns (start, rate) or three (start, end, rate).',
          '',
        ],
      ],
    ],
    [
      'titles alone',
      [['Start', 'Rate']],
      [['', 'The table holds no figures, expected at least one row (start, rate).', '']],
    ],
    [
      'cells that are no numbers',
      [
        [0, 'x'],
        ['#REF!', 0.1],
      ],
      [
        [1, 'Rate: found "x", expected a number.', ''],
        [2, 'Start: found the error #REF!, expected a number.', ''],
      ],
    ],
    [
      'a rate that can’t be read, and is no falling rate',
      [
        [0, 0.1],
        [5, 'x'],
      ],
      [[2, 'Rate: found "x", expected a number.', '']],
    ],
    [
      'starts that do not rise',
      [
        [0, 0.1],
        [100, 0.2],
        [50, 0.3],
      ],
      [[3, 'Starts at 50, below row 2 (100). Starts must rise.', '']],
    ],
    [
      'a gap, at the rate of the row above',
      [
        [0, 100, 0.1],
        [150, '', 0.2],
      ],
      [[2, 'Starts at 150, but row 1 ends at 100, which leaves a gap. A tier starts where the one above ends.', 5]],
    ],
    [
      'an overlap, at the difference of the rates',
      [
        [0, 100, 0.1],
        [50, '', 0.3],
      ],
      [[2, 'Starts at 50, but row 1 ends at 100, so they overlap. A tier starts where the one above ends.', 10]],
    ],
  ])('%s', (_, table, findings) => {
    expect(check(table)).toEqual(findings)
  })

  test('whatever stands in it, and it never fails on one', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'x', '#N/A', true, -5, 0, 0.1, 499.99, 1e308, -1e308, 5e-324),
      fc.double(),
    )
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
    fc.assert(
      fc.property(
        fc.oneof(table, cell),
        fc.constantFrom('marginal', 'retroactive', 'overage'),
        fc.constantFrom('', 0.01, 100000),
        (rates, mode, quota) => {
          for (const [row, finding, stake] of check(rates, mode, quota)) {
            expect(row === '' || Number.isInteger(row)).toBe(true)
            expect(finding).not.toMatch(/NaN|Infinity|undefined|\[object/)
            expect(stake === '' || Number.isFinite(stake)).toBe(true)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('what looks wrong or surprising is found', () => {
  test.each([
    [
      'nothing',
      [
        [
          [0, 0.05],
          [100000, 0.08],
        ],
      ],
      none,
    ],
    ['nothing, in one rate', [0.1], none],
    [
      'nothing, in shares with a quota',
      [
        [
          [0, 0.05],
          [1, 0.08],
        ],
        'overage',
        100000,
      ],
      none,
    ],
    [
      'an edge like 499.99',
      [
        [
          [0, 499.99, 0.1],
          [499.99, '', 0.2],
        ],
      ],
      [[1, 'The tier ends at 499.99. A tier runs up to the next start, so a round figure leaves nothing out.', '']],
    ],
    [
      'an edge like 99.99%',
      [
        [
          [0, 0.1],
          [0.9999, 0.2],
        ],
        '',
        1000,
      ],
      [[2, 'The tier starts at 0.9999. A tier runs up to the next start, so a round figure leaves nothing out.', '']],
    ],
    [
      'a last end like that',
      [[[0, 499.99, 0.1]]],
      [[1, 'The tier ends at 499.99. A tier runs up to the next start, so a round figure leaves nothing out.', '']],
    ],
    [
      'a falling rate',
      [
        [
          [0, 0.1],
          [100000, 0.08],
        ],
      ],
      [[2, 'The rate falls to 0.08, from 0.1 in row 1.', '']],
    ],
    ['7 typed for 7%', [7], [[1, 'A rate of 7 pays 7 for each 1 sold. Type it with % if that is meant.', '']]],
    [
      'shares without a quota',
      [
        [
          [0, 0.05],
          [1, 0.08],
          [1.25, 0.1],
        ],
      ],
      [['', 'Starts up to 1.25 look like shares of a quota, but no quota is given.', '']],
    ],
    ['a first start above zero', [[[100, 0.1]]], [[1, 'Nothing is earned on sales below 100.', 10]]],
    [
      'overage without a quota',
      [0.1, 'overage'],
      [['', 'Quota: found a blank, expected a quota, which "overage" needs.', '']],
    ],
    [
      'the cliff at each start',
      [
        [
          ['From', 'Rate'],
          [0, 0.05],
          [100, 0.08],
          [200, 0.1],
        ],
        'retroactive',
      ],
      [
        [3, 'Reaching 100 pays 3 more at once. All sales then earn this rate.', 3],
        [4, 'Reaching 200 pays 4 more at once. All sales then earn this rate.', 4],
      ],
    ],
    [
      'a cliff down',
      [
        [
          [0, 0.05],
          [1000, 0.04],
        ],
        'retroactive',
      ],
      [
        [2, 'The rate falls to 0.04, from 0.05 in row 1.', ''],
        [2, 'Reaching 1000 pays 10 less at once. All sales then earn this rate.', -10],
      ],
    ],
    [
      'the cliff at a first start',
      [[[100, 0.1]], 'retroactive'],
      [
        [1, 'Nothing is earned on sales below 100.', ''],
        [1, 'Reaching 100 pays 10 more at once. All sales then earn this rate.', 10],
      ],
    ],
    [
      'the cliff above quota',
      [
        [
          [0, 0.05],
          [1, 0.08],
          [1.5, 0.1],
        ],
        'overage',
        1000,
      ],
      [[3, 'Reaching 1500 pays 10 more at once. All above quota then earns this rate.', 10]],
    ],
  ])('%s', (_, args, findings) => {
    expect(check(...args)).toEqual(findings)
  })

  test('each cliff is what a sale that reaches the start earns more than the one below it', () => {
    fc.assert(
      fc.property(plans, ({ tiers, mode, quota }) => {
        const jumps = tiers.flatMap(([start], i) => {
          const at = multiply(read(start), read(quota ?? 1))
          // What sales just below it come up to is what the tiers before it earn there.
          const jump = cents(take(earned(at, tiers, mode, quota), earned(at, tiers.slice(0, i), mode, quota)))
          return start > 0 && jump !== 0n ? [[i + 1, money(jump)]] : []
        })
        const found = check(tiers, mode, quota).filter(([, finding]) => String(finding).startsWith('Reaching'))
        expect(found.map(([row, , stake]) => [row, stake])).toEqual(jumps)
      }),
      { numRuns: 500 },
    )
  })

  test('another mode or quota that is none is refused as everywhere', () => {
    expect(() => script.CHECK_RATES?.(0.1, 'flat', 0)).toThrow(
      expect.objectContaining({
        message:
          'mode: found "flat", expected "marginal", "retroactive" or "overage".\nquota: found 0, expected a number above zero.',
      }),
    )
  })
})
