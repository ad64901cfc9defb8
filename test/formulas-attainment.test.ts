import { expect, test } from 'vitest'
import { builtScript } from '../scripts/built-script'

const attainment = (...args: unknown[]) => builtScript().ATTAINMENT?.(...args)
const problem = (message: string) => expect.objectContaining({ name: 'Problem', message })

test.each([
  [85000, 100000, '', 0.85],
  [0.3, 0.1, '', 3],
  [0.7999999999999999, 1, '', 0.8],
  [1, 3, '', 1 / 3],
  [-50, 100, 'higher', -0.5],
  [0, 100, '', 0],
  [1e300, 1e300, '', 1],
  [30, 24, 'LOWER', 0.8],
  [0.1, 0.3, 'lower', 3],
])('ATTAINMENT(%d; %d; %j) is %d', (actual, quota, direction, gives) => {
  expect(attainment(actual, quota, direction)).toBe(gives)
})

test('without a quota, or with a zero actual where lower is better, it says so', () => {
  expect(attainment([[5], [5], ['']], [[0], [''], ['']])).toEqual([['no quota'], ['no quota'], ['']])
  expect(attainment(5, '')).toBe('no quota')
  expect(attainment(5)).toBe('no quota')
  expect(attainment(0, 24, 'lower')).toBe('zero actual')
  expect(attainment(0, 0, 'lower')).toBe('no quota')
})

test('a quota serves a column, and a column of quotas one actual', () => {
  expect(attainment([[50], [''], [75]], 100)).toEqual([[0.5], [''], [0.75]])
  expect(attainment(50, [[100], [''], [200]])).toEqual([[0.5], [''], [0.25]])
})

test('faults are told', () => {
  expect(() => attainment([[1], ['x']], [[-1], [5]])).toThrow(
    problem(
      'quota, row 1: found -1, expected a number of zero or above.\nactual, row 2: found "x", expected a number.',
    ),
  )
  expect(() => attainment(1, 1, 'up')).toThrow(problem('direction: found "up", expected "higher" or "lower".'))
  expect(() => attainment(1e308, 1e-300)).toThrow(problem('actual: the attainment is larger than a cell can hold.'))
})
