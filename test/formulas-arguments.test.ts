import { describe, expect, test } from 'vitest'
import { builtScript } from '../scripts/built-script'

const script = builtScript()
const commission = (...args: unknown[]) => script.COMMISSION?.(...args)
const problem = (...lines: string[]) => expect.objectContaining({ name: 'Problem', message: lines.join('\n') })
const down = (...cells: unknown[]) => cells.map((cell) => [cell])

describe('columns', () => {
  test.each([
    ['a column', down(100, 200), down(10, 20)],
    ['a row', [[100, 200]], [[10, 20]]],
    [
      'a block',
      [
        [100, 200],
        [300, ''],
      ],
      [
        [10, 20],
        [30, ''],
      ],
    ],
    ['a range of one cell', [[100]], [[10]]],
    ['a whole column with blanks after it', down(100, '', 200, '', ''), down(10, '', 20, '', '')],
    ['a blank column', down('', ''), down('', '')],
  ])('%s gives a result of its shape', (_, amounts, gives) => {
    expect(commission(amounts, 0.1)).toEqual(gives)
  })

  test.each([['' as unknown], [undefined], [null]])(
    'one blank cell (%j) as the first argument gives a blank, whatever else is given',
    (blank) => {
      expect(commission(blank, 0.1)).toBe('')
      expect(commission(blank, blank)).toBe('')
      expect(commission(blank, 'no rate', 'no mode')).toBe('')
      expect(commission([[blank]], 0.1)).toEqual([['']])
      expect(commission(blank, 0.1, '', '', down(1, 2))).toEqual(down('', ''))
      expect(script.ATTAINMENT?.(blank, 100)).toBe('')
      expect(script.FISCAL_PERIOD?.(blank)).toBe('')
      expect(script.COMMISSION_BREAKDOWN?.(blank, 0.1)).toBe('')
      expect(script.COMMISSION_BY_DEAL?.(blank, 0.1)).toBe('')
    },
  )

  test('one amount beside a range takes its shape, and is blank where all range cells are', () => {
    expect(commission(300, 0.1, '', '', down(100, '', 200))).toEqual(down(30, '', 30))
    expect(
      commission(
        300,
        [
          [0, 0.1],
          [1, 0.2],
        ],
        '',
        down(100, '', 200),
        down(0, '', ''),
      ),
    ).toEqual(down(50, '', 40))
  })

  test('a row without an amount is blank, whatever stands beside it', () => {
    expect(commission(down(100, ''), 0.1, '', down(50, -1), down('', '#REF!'))).toEqual(down(10, ''))
  })

  test('a range of one cell is one value for all rows', () => {
    expect(
      commission(
        down(100, 200),
        [
          [0, 0.1],
          [1, 0.2],
        ],
        [['marginal']],
        [[100]],
        [['']],
      ),
    ).toEqual(down(10, 30))
  })

  test('ranges of different shapes are refused', () => {
    expect(() => commission(down(1, 2, 3), 0.1, '', '', [[1, 2, 3]])).toThrow(
      problem(
        'prior: has 1 row of 3 cells, but amount has 3 rows of 1 cell. Give one value, or a range of the same shape.',
      ),
    )
  })
})

describe('optional arguments', () => {
  const tiers = [
    [0, 0.1],
    [100, 0.2],
  ]

  test.each([['' as unknown], [undefined], [null]])('may be blank (%j), or a range of one blank cell', (blank) => {
    expect(commission(150, tiers, blank, blank, blank)).toBe(20)
    expect(commission(150, tiers, [[blank]], [[blank]], blank)).toBe(20)
  })

  test.each(['retroactive', 'RETROACTIVE', 'Retroactive', ' retroactive '])('a word may be in any case: %s', (word) => {
    expect(
      commission(
        150,
        [
          [0, 0.1],
          [100, 0.2],
        ],
        word,
      ),
    ).toBe(30)
  })

  test.each([
    ['retro', '"retro"'],
    [1, '1'],
    [true, 'TRUE'],
    ['#N/A', 'the error #N/A'],
  ])('%j is no mode', (mode, found) => {
    expect(() => commission(150, 0.1, mode)).toThrow(
      problem(`mode: found ${found}, expected "marginal", "retroactive" or "overage".`),
    )
  })

  test('one argument too many is refused', () => {
    expect(() => commission(150, 0.1, '', '', '', 7)).toThrow(problem('COMMISSION takes 5 arguments, found 6.'))
    expect(commission(150, 0.1, '', '', '', '')).toBe(15)
  })

  test('a prior that is blank in a range is 0, a quota that is blank beside an amount is a fault', () => {
    expect(commission(down(100, 100), 0.1, '', '', down('', 50))).toEqual(down(10, 10))
    expect(() => commission(down(100, 100, ''), 0.1, '', down('', 50, ''))).toThrow(
      problem('quota, row 1: found a blank, expected a number above zero.'),
    )
  })
})

describe('faults', () => {
  test('what is no fault of the data says so, and what to report', () => {
    const call = () => builtScript('No/Zone').FISCAL_PERIOD?.(new Date(0))
    expect(call).toThrow(
      /^This is a fault of the planner, not of your data\. Please report it with these words: RangeError: .+ \(version .+\)\.$/,
    )
  })

  test.each([
    ['abc', '"abc"'],
    ['1000', '"1000"'],
    [' ', '" "'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    ['#REF!', 'the error #REF!'],
    ['#DIV/0!', 'the error #DIV/0!'],
    [new Date(), 'a date'],
  ])('%s is no number, wherever one belongs', (cell, found) => {
    expect(() => commission(cell, 0.1)).toThrow(problem(`amount: found ${found}, expected a number.`))
    expect(() => commission(down(1, cell), 0.1)).toThrow(problem(`amount, row 2: found ${found}, expected a number.`))
    expect(() => commission([[1, cell]], 0.1)).toThrow(
      problem(`amount, row 1, column 2: found ${found}, expected a number.`),
    )
    expect(() =>
      commission(1, [
        [0, 0.1],
        [5, cell],
      ]),
    ).toThrow(problem(`rates, row 2, rate: found ${found}, expected a number.`))
    expect(() => commission(1, cell)).toThrow(
      problem(
        `rates: found ${found}, expected one rate, or a table of two columns (start, rate) or three (start, end, rate).`,
      ),
    )
    expect(() => commission(1, 0.1, '', cell)).toThrow(problem(`quota: found ${found}, expected a number above zero.`))
    expect(() => commission(down(1), 0.1, '', '', cell)).toThrow(problem(`prior: found ${found}, expected a number.`))
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '%j is no number, and is not shown',
    (value) => {
      for (const args of [
        [value, 0.1],
        [[[1], [value]], 0.1],
        [1, value],
        [1, 0.1, '', value],
        [1, 0.1, '', '', value],
      ])
        expect(() => commission(...args)).toThrow(
          expect.objectContaining({ message: expect.not.stringMatching(/NaN|Infinity/) }),
        )
    },
  )

  test.each([0, -5])('a quota of %d is refused', (quota) => {
    expect(() => commission(1, 0.1, '', quota)).toThrow(problem(`quota: found ${quota}, expected a number above zero.`))
    expect(() => commission(down(1, 2), 0.1, '', down(9, quota))).toThrow(
      problem(`quota, row 2: found ${quota}, expected a number above zero.`),
    )
  })

  test('all faults of all arguments are named together', () => {
    expect(() =>
      commission(
        down('a', 1, 'b'),
        [
          [0, 'x'],
          [5, 0.1],
          [3, 0.2],
        ],
        'half',
        0,
        down(1, 'c', 2),
      ),
    ).toThrow(
      problem(
        'rates, row 1, rate: found "x", expected a number.',
        'rates, row 3: starts at 3, below row 2 (5). Starts must rise.',
        'mode: found "half", expected "marginal", "retroactive" or "overage".',
        'quota: found 0, expected a number above zero.',
        'amount, row 1: found "a", expected a number.',
        'prior, row 2: found "c", expected a number.',
        'amount, row 3: found "b", expected a number.',
      ),
    )
  })

  test('a quota that the mode needs is asked for beside the rows, which are named once', () => {
    const needed = 'quota: found a blank, expected a quota, which "overage" needs.'
    const rows = ['row 1: found "a", expected a number.', 'row 3: found TRUE, expected a number.']
    const faulty = down('a', 1, true)
    expect(() => commission(faulty, 0.1, 'overage')).toThrow(problem(needed, ...rows.map((row) => `amount, ${row}`)))
    expect(() => script.COMMISSION_BY_DEAL?.(faulty, 0.1, 'overage')).toThrow(
      problem(needed, ...rows.map((row) => `amounts, ${row}`)),
    )
    expect(() => commission(faulty, 0.1)).toThrow(problem(...rows.map((row) => `amount, ${row}`)))
  })

  test('the first ten are named, then how many more', () => {
    const lines = Array.from({ length: 10 }, (_, i) => `amount, row ${i + 1}: found "x", expected a number.`)
    expect(() => commission(down(...Array(1010).fill('x')), 0.1)).toThrow(problem(...lines, '… and 1000 more.'))
  })
})
