import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gaps } from '../../src/core/metrics/gaps'
import { addable, setNames, starterSet } from '../../src/core/metrics/starter-sets'
import { changed, type Dated, holdingOn, overlaps, retired } from '../../src/core/metrics/versions'
import { CivilDate } from '../../src/model/civil-date'
import type { Metric } from '../../src/model/metric'

type Version = Dated & { weight: number; row: number }

const start = CivilDate.ofMonth(2026, 1).serial
const day = (n: number) => CivilDate.of(start + n).iso
const days = Array.from({ length: 40 }, (_, n) => day(n))

/** The rows as they stand after what was to be written. */
function written(
  rows: readonly Version[],
  { edited, added }: ReturnType<typeof changed<Omit<Version, 'row'>>>,
): Version[] {
  const after = rows.map((row) =>
    Object.assign({}, row, ...edited.filter((one) => one.row === row.row).map((one) => one.values)),
  )
  return [...after, ...added.map((row, i) => ({ ...row, row: rows.length + i + 2 }))]
}
const withDay = fc.option(fc.integer({ min: 0, max: 39 }), { nil: undefined, freq: 6 })

test('after any changes one version at most holds on a day, from its day on it is what was asked, and no day loses one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(withDay, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 8 }),
      (steps) => {
        let rows: Version[] = []
        for (const [n, weight] of steps) {
          const from = n === undefined ? undefined : day(n)
          const before = rows
          rows = written(rows, changed<Omit<Version, 'row'>>(rows, from, { weight }))
          expect(overlaps(rows)).toEqual([])
          const next = before.map(({ validFrom }) => validFrom ?? '').filter((other) => other > (from ?? ''))
          for (const one of days) {
            const concerned = one >= (from ?? '') && !next.some((other) => other <= one)
            const earlier = holdingOn(before, one)
            if (concerned) expect(holdingOn(rows, one)?.weight).toBe(weight)
            else expect(holdingOn(rows, one)?.weight).toBe(earlier?.weight)
          }
        }
      },
    ),
  )
})

test('retiring ends what holds and what was to come, and leaves the days before as they were', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 39 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 0, max: 39 }),
      (starts, last) => {
        let rows: Version[] = []
        for (const n of starts) rows = written(rows, changed<Omit<Version, 'row'>>(rows, day(n), { weight: n }))
        const after = written(rows, retired<Omit<Version, 'row'>>(rows, day(last)))
        for (const one of days)
          expect(holdingOn(after, one)?.weight).toBe(one <= day(last) ? holdingOn(rows, one)?.weight : undefined)
      },
    ),
  )
})

const metric = (of: Partial<Metric> & { row?: number }): Metric & { row: number } => ({
  metric: 'Calls',
  objective: 'Grow',
  kind: 'leading',
  unit: 'count',
  direction: 'higher',
  source: 'typed',
  weight: undefined,
  floor: undefined,
  cap: undefined,
  validFrom: undefined,
  validTo: undefined,
  note: '',
  row: 2,
  ...of,
})
const grow = {
  objective: 'Grow',
  owner: '',
  validFrom: undefined,
  validTo: undefined,
  target: undefined,
  note: '',
  row: 2,
}

test.each([
  ['an objective without a metric', [], /“Grow” has no metric/],
  [
    'a metric without an objective',
    [metric({}), metric({ metric: 'Meetings', objective: '' })],
    /“Meetings” serves no objective/,
  ],
  [
    'a metric of an unknown objective',
    [metric({}), metric({ metric: 'Meetings', objective: 'Win' })],
    /“Meetings” serves “Win”, which is no objective/,
  ],
  [
    'a unit that is not the source’s',
    [metric({ source: 'deals: win rate' })],
    /comes from deals: win rate, which is in percent, not in count/,
  ],
  [
    'a sales cycle of which more is better',
    [metric({ source: 'deals: sales cycle', unit: 'days' })],
    /Its direction is lower/,
  ],
  [
    'weights that are not the whole',
    [metric({ weight: 0.7 }), metric({ metric: 'Meetings', weight: 0.2 })],
    /add up to 90%/,
  ],
  [
    'versions that overlap',
    [metric({}), metric({ row: 3, validFrom: '2026-03-01' })],
    /row 3: Calls holds in row 2 on the same days/,
  ],
])('%s is named', (_, metrics, said) => {
  const found = gaps([grow], metrics, '2026-06-30')
  expect(found).toHaveLength(1)
  expect(found[0]?.message).toMatch(said)
  expect(found[0]?.at).toBeDefined()
})

test('what is retired is missed by nobody', () => {
  expect(gaps([{ ...grow, validTo: '2026-01-31' }], [metric({ validTo: '2026-01-31' })], '2026-06-30')).toEqual([])
})

test.each(setNames)('the weights of the starter set %s are the whole', (name) => {
  const weights = starterSet(name).objectives.flatMap(({ metrics }) => metrics.map(({ weight = 0 }) => weight))
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
})

test('a starter set adds what is not there, and names what is', () => {
  const { added, present } = addable(starterSet('New business'), {
    objectives: [],
    metrics: ['closed  WON', 'Sales cycle'],
  })
  expect(present).toEqual(['Closed won', 'Sales cycle'])
  expect(added.map(({ objective }) => objective)).toEqual(['Grow new revenue', 'Win more of what we work on'])
})
