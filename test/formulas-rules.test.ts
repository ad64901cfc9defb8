import { describe, expect, test } from 'vitest'
import { builtScript } from '../scripts/built-script'
import { formulas } from '../src/formulas'
import type { Example, Formula } from '../src/formulas/formula'
import { callOf } from './setup/example'

const script = builtScript()
const problem = (message: string) =>
  expect.objectContaining({ name: 'Problem', message: expect.stringContaining(message) })
const succeeds = ({ examples }: Formula) => examples.find((example) => 'gives' in example) as Example
const argsOf = (formula: Formula) => callOf(succeeds(formula)).args
/** A range of one cell gives one, as a value gives a value. */
const flat = (result: unknown) => [result].flat(2)
const isEach = (type: string) => type.includes('|') && type.includes('[][]')
/** Takes one number, and no number at all is a fault of its own. */
const numbers = formulas.flatMap((formula) =>
  formula.args
    .map(({ name, type }, i) => ({ formula, called: formula.name, name, type, i }))
    .filter(({ type, called, name }) => type.startsWith('number') && !(called === 'CHECK_RATES' && name === 'rates')),
)

describe.each(formulas)('$name', (formula) => {
  const { name, args, examples } = formula
  const call = (...given: unknown[]) => script[name]?.(...given)

  test('gives the same again, changes no argument, and shows neither NaN nor Infinity', () => {
    for (const example of examples) {
      const given = callOf(example).args
      for (const arg of given) if (Array.isArray(arg)) Object.freeze(arg.map(Object.freeze))
      const outcome = () => {
        try {
          return JSON.stringify(call(...given))
        } catch (error) {
          return String(error)
        }
      }
      expect(outcome()).toBe(outcome())
      expect(outcome()).not.toMatch(/null|NaN|Infinity|undefined|\[object/)
    }
  })

  test('takes no argument too many', () => {
    const given = Array.from({ length: args.length }, (_, i) => argsOf(formula)[i])
    expect(() => call(...given, 1)).toThrow(
      problem(`${name} takes ${args.length} arguments, found ${args.length + 1}.`),
    )
    expect(call(...given, '')).toEqual(call(...given))
  })

  test('takes a blank for what may be left out', () => {
    const given = argsOf(formula)
    for (const blank of ['', undefined, null, [['']]])
      expect(flat(call(...args.map(({ optional }, i) => given[i] ?? (optional ? blank : ''))))).toEqual(
        flat(call(...given)),
      )
  })

  test('gives a blank for a blank first cell, unless that is a table', () => {
    if (args[0]?.name === 'rates') return
    for (const blank of ['', undefined, null]) {
      expect(
        call(
          blank,
          ...argsOf(formula)
            .slice(1)
            .map((arg) => (Array.isArray(arg) ? '' : arg)),
        ),
      ).toBe('')
      expect(call(blank)).toBe('')
    }
  })
})

test.each(numbers)('$called: text, errors, booleans and dates are no $name', ({ formula, called, name, i }) => {
  for (const [cell, found] of [
    ['x', '"x"'],
    ['12', '"12"'],
    [true, 'TRUE'],
    ['#REF!', 'the error #REF!'],
    [new Date(0), 'date'],
    [Number.NaN, 'a number beyond what a cell can hold'],
  ]) {
    const given = argsOf(formula)
    while (given.length <= i) given.push('')
    given[i] = cell
    expect(() => script[called]?.(...given)).toThrow(problem(`${name}: found `))
    expect(() => script[called]?.(...given)).toThrow(problem(`${found}`))
  }
})

describe('a column of 100,000 rows', () => {
  const rows = 100_000
  const bad = 77_776
  test.each(formulas.filter(({ args }) => isEach(args[0]?.type ?? '') && args[0]?.name !== 'rates'))(
    'of $name with one bad cell names its row',
    (formula) => {
      const given = argsOf(formula)
      const first = given[0]
      const cell = Array.isArray(first) ? first[0][0] : first
      const column = Array.from({ length: rows }, (_, i) => [i === bad ? '#N/A' : cell])
      // What stands beside it is one value for all rows, or blank where it may be.
      const others = given.slice(1).map((arg, i) => {
        const each = isEach(formula.args[i + 1]?.type ?? '') && formula.args[i + 1]?.name !== 'terms'
        return Array.isArray(arg) && each && formula.args[i + 1]?.name !== 'rates' ? arg[0][0] : arg
      })
      expect(() => script[formula.name]?.(column, ...others)).toThrow(
        problem(`${formula.args[0]?.name}, row ${bad + 1}: found the error #N/A, expected`),
      )
    },
  )
})

describe('extremes', () => {
  const call = (name: string, ...args: unknown[]) => script[name]?.(...args)
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
  const month = [day('2026-04-01'), day('2026-04-30')]
  const cents = 2 ** 53 / 100

  test.each([
    ['EFFECTIVE_RATE', [1e308, 0.1], 0.1],
    ['EFFECTIVE_RATE', [0.01, 0.0712345], 0.0712345],
    ['EFFECTIVE_RATE', [-0, 0.1], ''],
    [
      'EFFECTIVE_RATE',
      [
        1e15,
        [
          [0, 0],
          [1e15, -5e-324],
        ],
        '',
        '',
        5,
      ],
      0,
    ],
    ['SALES_FOR_COMMISSION', [0.01, 0.0000001], 100000],
    ['SALES_FOR_COMMISSION', [-0, 0.1], 0],
    ['SALES_FOR_COMMISSION', [1e307, 0.1], 1e308],
    ['AMOUNT_TO_NEXT_TIER', [0, [[1e308, 0.1]]], 1e308],
    ['AMOUNT_TO_NEXT_TIER', [-0, [[0.01, 0.1]]], 0.01],
    ['PAYOUT', [1, [[0, 1]], cents], 90071992547409.9],
    ['PAYOUT', [-0, [[0, 0]], 5], 0],
    ['SPLIT_CREDIT', [1e308, [[0.5, 0.5]]], [[5e307, 5e307]]],
    ['SPLIT_CREDIT', [-0.01, [[0.5, 0.5]]], [[-0.01, 0]]],
    ['CLAWBACK', [1e308, 0, 12], 1e308],
    ['CLAWBACK', [0, 0, 12], 0],
    ['PRORATE', [1e308, ...month, month[0]], 1e308],
    ['PRORATE', [-0.01, ...month, month[1]], 0],
    ['RAMPED_QUOTA', [2000000000, month[0], month[0], [[1, 0.3333333]]], 666666600],
    ['AMORTIZED_COMMISSION', [-0, month[0], 12, ...month], 0],
    ['AMORTIZED_COMMISSION', [150000000, month[0], 36, ...month], 4166666.67],
    ['SCORE', [1e308, 1e308, 1], 1],
    ['SCORE', [-0, 5, 1], 0],
    ['PACE', [-0, 5, ...month, month[0]], 0],
    ['PACE', [1e300, 1e300, ...month, month[0]], 30],
  ])('%s(%j)', (name, args, gives) => {
    expect(call(name, ...args)).toEqual(gives)
  })

  test.each([
    [
      'EFFECTIVE_RATE',
      [
        0.5,
        [
          [0, 0.1],
          [1, 9e307],
        ],
        'retroactive',
        '',
        0.5,
      ],
      'amount: the rate is larger than a cell can hold.',
    ],
    ['DRAW', [-1e308, 1e308], 'an amount is larger than a cell can hold.'],
    ['SCORE', [1e308, 1e-300, 1], 'actuals: the score is larger than a cell can hold.'],
    ['PACE', [1e308, 1, ...month, month[0]], 'actual: the attainment is larger than a cell can hold.'],
    ['SPLIT_CREDIT', [1e308, 5, 5], 'a part is larger than a cell can hold.'],
  ])('%s(%j) says that no cell can hold it', (name, args, message) => {
    expect(() => call(name, ...args)).toThrow(problem(message))
  })
})
