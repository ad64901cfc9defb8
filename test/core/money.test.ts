import { expect, test } from 'vitest'
import { inMoney } from '../../src/core/money/cents'

test.each(['36028797018963979', '36028797018963985', '-36028797018963987'])(
  '%s cents become the nearest money, though no double holds them',
  (cents) => {
    expect(inMoney(BigInt(cents))).toBe(Number(`${cents.slice(0, -2)}.${cents.slice(-2)}`))
  },
)

test('cents below zero and none at all become money without a minus before zero', () => {
  expect([inMoney(BigInt(-10)), inMoney(-10), inMoney(-0)]).toEqual([-0.1, -0.1, 0])
})
