import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correlation, correlationInWords } from '../../../src/core/scorecard/correlation'

/** Anscombe's first set (1973), whose published correlation is 0.816. */
const anscombe: [number, number][] = [
  [10, 8.04],
  [8, 6.95],
  [13, 7.58],
  [9, 8.81],
  [11, 8.33],
  [14, 9.96],
  [6, 7.24],
  [4, 4.26],
  [12, 10.84],
  [7, 4.82],
  [5, 5.68],
]
const told = (pairs: readonly (readonly [number, number])[]) => {
  const found = correlation(pairs)
  if (found.r === undefined) throw new Error(found.why)
  return found
}
const figure = (n: number) => n.toFixed(2)

describe('a correlation', () => {
  test('is the published one of Anscombe’s first set', () => {
    expect(told(anscombe).r).toBeCloseTo(0.81642, 5)
  })

  test('has the interval that Fisher’s z gives by logarithms', () => {
    const { r, low, high, people } = told(anscombe)
    const z = 0.5 * Math.log((1 + r) / (1 - r))
    const back = (x: number) => (Math.exp(2 * x) - 1) / (Math.exp(2 * x) + 1)
    expect(low).toBeCloseTo(back(z - 1.96 / Math.sqrt(people - 3)), 4)
    expect(high).toBeCloseTo(back(z + 1.96 / Math.sqrt(people - 3)), 4)
  })

  test('is not told of fewer than ten people, nor of figures that are all the same', () => {
    expect(correlation(anscombe.slice(0, 9))).toMatchObject({
      people: 9,
      why: expect.stringContaining('too few people'),
    })
    expect(correlation(anscombe.map(([x]) => [x, 0.1]))).toMatchObject({ why: expect.stringContaining('the same') })
  })

  const pairs = fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 })), {
    minLength: 10,
    maxLength: 40,
  })

  test('lies in its interval, is the same whichever figure comes first, and whatever the units', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const found = correlation(all)
        if (found.r === undefined) return
        const { r, low, high } = found
        expect(low).toBeLessThanOrEqual(r)
        expect(high).toBeGreaterThanOrEqual(r)
        expect([low >= -1, high <= 1]).toEqual([true, true])
        expect(told(all.map(([a, b]) => [b, a] as const)).r).toBeCloseTo(r, 10)
        expect(told(all.map(([a, b]) => [a * 3 + 7, b / 8] as const)).r).toBeCloseTo(r, 10)
      }),
    )
  })

  test('is said in words that never claim a cause', () => {
    const words = [
      correlationInWords(correlation(anscombe), figure),
      correlationInWords(correlation(anscombe.map(([x, y]) => [x, -y])), figure),
      correlationInWords(correlation(anscombe.map(([, y], i) => [i % 2, y])), figure),
    ]
    expect(words.map((one) => one.split(' (')[0])).toEqual([
      'Those who did more of their training tend to score higher',
      'Those who did more of their training tend to score lower',
      'No clear link: it may be chance',
    ])
    expect(words.join(' ')).not.toMatch(/cause/i)
  })
})
