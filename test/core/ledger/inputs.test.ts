import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asText, decimal, fromText } from '../../../src/core/ledger/inputs/codec'
import { inParts } from '../../../src/core/ledger/inputs/parts'
import { situation } from '../../../src/core/ledger/inputs/situation'
import { terms as codec } from '../../../src/core/ledger/inputs/terms'
import { termsIn } from '../../../src/core/ledger/read-inputs'
import { decimalOf } from '../../../src/core/money/decimal'
import { pay } from '../../../src/core/plans/pay'
import type { Situation } from '../../../src/core/plans/situation'
import type { Terms } from '../../../src/core/plans/terms'
import type { Plan } from '../../../src/model/plan'
import type { Fault } from '../../../src/model/problem'
import { entry } from '../../setup/ledger'
import { standing, termsFor } from '../../setup/terms'

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const exact = fc.record({ units: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), places: fc.nat({ max: 30 }) })
const part = fc.record({ over: exact, under: exact })
const measure = fc.record({
  reached: maybe(exact),
  quota: maybe(exact),
  direction: fc.constantFrom('higher' as const, 'lower' as const),
})
const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)
const situations: fc.Arbitrary<Situation> = fc.record({
  own: measure,
  gate: maybe(measure),
  target: maybe(double),
  months: fc.integer({ min: 1, max: 12 }),
  employed: part,
  closes: fc.boolean(),
})
const rising = (most: number) =>
  fc
    .uniqueArray(
      fc.double({ min: 0, max: 9, noNaN: true }).map((n) => Number(n.toPrecision(15)) + 0),
      {
        minLength: 1,
        maxLength: most,
      },
    )
    .map((starts) => starts.sort((a, b) => a - b).map((from, i) => [from, i / 7] as const))
const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })
const rows = fc.record(
  {
    metric: word,
    measuredOn: fc.constantFrom('own', 'team'),
    appliesTo: fc.constantFrom('', 'Type = New', 'Product <> "A \\ B" and Amount >= 1000.5'),
    amountFrom: word,
    countsOn: fc.constantFrom('close', 'paid'),
    period: fc.constantFrom('month', 'quarter', 'year'),
    cumulative: fc.constantFrom('yes', 'no'),
    mode: fc.constantFrom('marginal', 'retroactive', 'curve'),
    tiersIn: fc.constantFrom('share of quota'),
    targetIncentive: maybe(double),
    gateMetric: word,
    gate: maybe(double),
    cap: maybe(double),
    floor: maybe(double),
    clawbackMonths: maybe(fc.nat({ max: 36 })),
    amortizeMonths: maybe(fc.nat({ max: 36 })),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Plan>>

/** Tiers that no cell could hold together. */
const thousands = Array.from({ length: 3000 }, (_, i) => [i + 1 / 7, 0.01 + i / 7e9] as const)

/** Ledger’s rows of terms, in another order than they were written. */
function read(of: Terms): Terms | undefined {
  const faults: Fault[] = []
  const parts = inParts(asText(codec, of)).map((inputs, i) =>
    entry({ kind: 'terms', person: 'Everybody', plan: of.plan, version: of.from, component: of.component, inputs }, i),
  )
  expect(parts.every(({ inputs }) => inputs.length <= 50_000)).toBe(true)
  const found = termsIn(parts.reverse(), faults)(entry({ plan: of.plan, version: of.from, component: of.component }))
  expect(faults).toEqual([])
  return found
}

describe('inputs of approved figures', () => {
  test('terms are had back equal, whatever the plan', () => {
    fc.assert(
      fc.property(rows, rising(6), (row, steps) => {
        const terms = termsFor(row, steps)
        expect(read(terms)).toEqual(terms)
      }),
      { numRuns: 300 },
    )
  })

  test('terms of thousands of tiers with long decimals go into cells, and are had back equal', () => {
    const terms = termsFor({ tiersIn: 'amount' }, thousands)
    expect(inParts(asText(codec, terms))).toHaveLength(6)
    const again = read(terms)
    expect(again).toEqual(terms)
    expect(pay(again as Terms, standing(812.5)).earned).toBe(pay(terms, standing(812.5)).earned)
  })

  test('how things stood is had back equal to the last digit', () => {
    fc.assert(
      fc.property(situations, (one) => {
        expect(fromText(situation, asText(situation, one))).toEqual(one)
      }),
      { numRuns: 300 },
    )
  })

  test('equal inputs are equal text, whatever the order in which they were put together', () => {
    const { own, months, ...rest } = standing(1200.5, 1000)
    expect(asText(situation, { months, ...rest, own })).toBe(asText(situation, { own, ...rest, months }))
    expect(asText(situation, standing(1200.5, 1000))).toBe(
      '{"own":{"reached":"1200.50","quota":"1000","direction":"higher"},"gate":null,"target":null,"months":3,' +
        '"employed":{"over":"1","under":"1"},"closes":true}',
    )
  })

  test.each([
    [0n, 3, '0.000'],
    [-5n, 2, '-0.05'],
    [120050n, 2, '1200.50'],
    [-7n, 0, '-7'],
  ])('%s with %s places is kept as %s', (units, places, text) => {
    expect(asText(decimal, { units, places })).toBe(`"${text}"`)
  })

  test.each([
    ['', 'found "", expected what approving wrote.'],
    ['{"own":', 'found "{"own":", expected what approving wrote.'],
    ['[]', 'found [], expected a record.'],
    ['{"own":{"reached":12}}', 'found 12 at own.reached, expected a decimal, such as "1200.50".'],
    ['{"own":{"reached":"1e3"}}', 'found "1e3" at own.reached, expected a decimal, such as "1200.50".'],
    ['{"own":{"reached":"1"}}', 'found nothing at own.quota, expected a decimal, such as "1200.50".'],
  ])('inputs that somebody changed are told with what is expected: %s', (text, message) => {
    expect(() => fromText(situation, text)).toThrow(message)
  })

  test('terms of which a part is gone, or can’t be read, are told with their row', () => {
    const terms = termsFor({ tiersIn: 'amount' }, thousands)
    const rows = inParts(asText(codec, terms)).map((inputs, i) => entry({ kind: 'terms', inputs }, i))
    const faults: Fault[] = []
    expect(termsIn(rows.slice(1), faults)(entry({}))).toBeUndefined()
    expect(termsIn([entry({ kind: 'terms', inputs: 'x' })], faults)(entry({}))).toBeUndefined()
    expect(faults).toEqual([
      {
        message: 'Ledger, row 3, Inputs: a part of these terms is missing.',
        at: { tab: 'Ledger', row: 3, column: 'Inputs' },
      },
      {
        message: 'Ledger, row 2, Inputs: found "x", expected what approving wrote.',
        at: { tab: 'Ledger', row: 2, column: 'Inputs' },
      },
    ])
  })

  test('a decimal of a cell is kept with its places', () => {
    fc.assert(
      fc.property(double, (n) => {
        expect(fromText(decimal, asText(decimal, decimalOf(n)))).toEqual(decimalOf(n))
      }),
    )
  })
})
