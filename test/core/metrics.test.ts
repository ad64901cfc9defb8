import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeFrom, retireFrom } from '../../src/core/metrics/change'
import { gaps } from '../../src/core/metrics/gaps'
import { inForceIn } from '../../src/core/metrics/in-force'
import { additions, starterSets } from '../../src/core/metrics/starter-sets'
import { everHolds, histories, holdingOn } from '../../src/core/metrics/versions'
import { CivilDate } from '../../src/model/civil-date'
import type { Rewritten } from '../../src/model/kept-tab'
import type { Metric } from '../../src/model/metric'
import type { Objective } from '../../src/model/objective'
import { plainName } from '../../src/model/plain-name'

const metric = (name: string, change: Partial<Metric> = {}): Metric => ({
  metric: name,
  objective: 'Grow',
  kind: 'lagging',
  unit: 'count',
  direction: 'higher',
  source: 'typed',
  weight: undefined,
  floor: undefined,
  cap: undefined,
  validFrom: undefined,
  validTo: undefined,
  note: '',
  ...change,
})
const objective = (name: string, change: Partial<Objective> = {}): Objective => ({
  objective: name,
  owner: '',
  validFrom: undefined,
  validTo: undefined,
  target: undefined,
  note: '',
  ...change,
})
const placed = <V>(rows: readonly V[]) => rows.map((row, i) => ({ ...row, row: i + 2 }))
/** The rows of a tab after a rewriting. */
const applied = <V>(rows: readonly (V & { row: number })[], { added, edited }: Rewritten<V>) =>
  placed([
    ...rows.map((row) =>
      Object.assign({ ...row }, ...edited.filter((edit) => edit.row === row.row).map(({ values }) => values)),
    ),
    ...added,
  ])
const historyOf = (rows: readonly (Metric & { row: number })[]) =>
  histories(rows, (row) => row.metric).get('calls') ?? []
const spans = (rows: readonly Metric[]) => rows.map(({ validFrom, validTo, weight }) => [validFrom, validTo, weight])

describe('a change from a day on', () => {
  const standing = placed([metric('Calls', { weight: 0.1, validTo: '2026-12-31' })])
  test.each([
    [
      'ends what holds the day before',
      '2026-10-01',
      [
        [undefined, '2026-09-30', 0.1],
        ['2026-10-01', '2026-12-31', 0.2],
      ],
    ],
    ['from the start changes the row that begins there', '', [[undefined, '2026-12-31', 0.2]]],
    [
      'after the end begins anew',
      '2027-02-01',
      [
        [undefined, '2026-12-31', 0.1],
        ['2027-02-01', undefined, 0.2],
      ],
    ],
  ] as const)('%s', (_, from, after) => {
    expect(spans(applied(standing, changeFrom(standing, from, { ...standing[0], weight: 0.2 })))).toMatchObject(
      after.map((span) => [...span]),
    )
  })

  test('from the day on which a row begins changes that row', () => {
    const rows = placed([metric('Calls', { validFrom: '2026-10-01' })])
    expect(changeFrom(rows, '2026-10-01', { weight: 0.3 })).toEqual({
      added: [],
      edited: [{ row: 2, values: { weight: 0.3 } }],
    })
  })

  test('holds until the next one that stands there already', () => {
    const rows = placed([
      metric('Calls', { weight: 0.1, validTo: '2026-12-31' }),
      metric('Calls', { weight: 0.5, validFrom: '2027-01-01' }),
    ])
    expect(spans(applied(rows, changeFrom(historyOf(rows), '2026-10-01', metric('Calls', { weight: 0.2 }))))).toEqual([
      [undefined, '2026-09-30', 0.1],
      ['2027-01-01', undefined, 0.5],
      ['2026-10-01', '2026-12-31', 0.2],
    ])
  })

  test('that asks for nothing writes nothing', () => {
    const { validFrom, validTo, ...values } = metric('Calls')
    expect(changeFrom(placed([metric('Calls')]), '2026-10-01', values)).toEqual({ added: [], edited: [] })
  })

  test('a retired metric ends the day before, and what was to begin later never does', () => {
    const rows = placed([metric('Calls', { validTo: '2026-12-31' }), metric('Calls', { validFrom: '2027-01-01' })])
    const after = applied(rows, retireFrom(historyOf(rows), '2026-10-01'))
    expect(spans(after)).toMatchObject([
      [undefined, '2026-09-30', undefined],
      ['2027-01-01', '2026-12-31', undefined],
    ])
    const again = applied(after, changeFrom(historyOf(after), '2026-11-01', metric('Calls')))
    expect(holdingOn(historyOf(again), '2028-01-01')).toMatchObject({ validFrom: '2026-11-01', validTo: undefined })
  })

  test('what was retired before it began takes over again from what holds by then', () => {
    const rows = placed([
      metric('Calls', { weight: 0.1 }),
      metric('Calls', { validFrom: '2026-10-01', validTo: '2026-09-30' }),
    ])
    expect(spans(applied(rows, changeFrom(historyOf(rows), '2026-10-01', { weight: 0.2 })))).toEqual([
      [undefined, '2026-09-30', 0.1],
      ['2026-10-01', undefined, 0.2],
    ])
  })
})

describe('any sequence of changes', () => {
  const first = CivilDate.parse('2026-01-01') as CivilDate
  const dayAt = (day: number) => CivilDate.of(first.serial + day).iso
  const days = Array.from({ length: 42 }, (_, day) => dayAt(day))
  const step = fc.record({
    from: fc.option(fc.integer({ min: 0, max: 40 }).map(dayAt), { nil: '' }),
    weight: fc.integer({ min: 0, max: 3 }).map((tenths) => tenths / 10),
    retires: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  })
  test('leaves one version a day at most, loses no day but by retiring, and does what was asked', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let rows: (Metric & { row: number })[] = []
        for (const { from, weight, retires } of steps) {
          if (retires && !from) continue
          const before = historyOf(rows)
          const { validFrom, validTo, ...values } = metric('Calls', { weight })
          rows = applied(rows, retires ? retireFrom(before, from) : changeFrom(before, from, values))
          const now = historyOf(rows)
          const wrong = days.filter((day) => {
            const holding = now.filter((v) => everHolds(v) && (v.validFrom ?? '') <= day && (v.validTo ?? '9') >= day)
            const [was, is] = [holdingOn(before, day), holdingOn(now, day)]
            const lost = retires && day >= from ? holding.length > 0 : was && !is
            const past = day < from && is?.weight !== was?.weight
            return holding.length > 1 || holding[0] !== is || lost || past
          })
          expect(wrong).toEqual([])
          if (!retires && from) expect(holdingOn(now, from)?.weight).toBe(weight)
        }
        expect(
          gaps(placed([objective('Grow')]), rows, dayAt(0)).filter(({ at }) => at?.column?.startsWith('Valid')),
        ).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is in force in a period', () => {
  test('is the last version that has begun by its end, whatever the order and letters of the rows', () => {
    const rows = [
      metric('Calls', { weight: 0.2, validFrom: '2026-11-01' }),
      metric(' calls', { weight: 0.1, validTo: '2026-10-31' }),
      metric('Demos', { validTo: '2026-09-30' }),
      metric('Emails', { validFrom: '2027-01-01' }),
    ]
    expect(inForceIn(rows, { from: '2026-10-01', to: '2026-12-31' })).toEqual([rows[0]])
    expect(inForceIn(rows, { from: '2026-07-01', to: '2026-09-30' })).toEqual([rows[1], rows[2]])
  })
})

describe('gaps', () => {
  const said = (objectives: Objective[], metrics: Metric[]) =>
    gaps(placed(objectives), placed(metrics), '2026-11-24').map(({ message }) => message)
  const grow = objective('Grow')
  test.each<[string, Objective[], Metric[], string[]]>([
    ['nothing where everything fits', [grow], [metric('Calls', { objective: ' grow ', weight: 1 })], []],
    [
      'an objective without a metric',
      [grow],
      [],
      ['Objectives, row 2: Grow has no metric, so nobody can tell whether it is reached. Add one.'],
    ],
    [
      'an objective whose metric is retired',
      [grow],
      [metric('Calls', { validTo: '2026-09-30' })],
      ['Objectives, row 2: Grow has no metric, so nobody can tell whether it is reached. Add one.'],
    ],
    [
      'a metric without an objective',
      [],
      [metric('Calls', { objective: '' })],
      ['Metrics, row 2: Calls serves no objective. Choose the one it serves, or retire it.'],
    ],
    [
      'a metric whose objective nobody knows',
      [],
      [metric('Calls')],
      ['Metrics, row 2: Calls serves "Grow", which is not in the tab Objectives. Add it there, or choose another.'],
    ],
    [
      'a metric whose objective is retired',
      [objective('Grow', { validTo: '2026-09-30' })],
      [metric('Calls')],
      ['Metrics, row 2: Calls serves Grow, which is not in force. Choose another objective, or retire the metric too.'],
    ],
    [
      'weights that are no whole',
      [grow],
      [
        metric('Calls', { weight: 0.5 }),
        metric('Demos', { weight: 0.3 }),
        metric('Old', { weight: 0.2, validTo: '2026-01-01' }),
      ],
      ['The weights in force add up to 80%, not to 100%. A weighted score goes by their proportions all the same.'],
    ],
    [
      'no weights that are a whole but for rounding',
      [grow],
      ['A', 'B', 'C'].map((name) => metric(name, { weight: 0.3333 })),
      [],
    ],
    [
      'a unit that is not that of the source',
      [grow],
      [metric('Rate', { source: 'deals: win rate' })],
      ['Metrics, row 2: Rate is in count, but "deals: win rate" gives percent. Choose percent.'],
    ],
    [
      'a sales cycle of which more is better',
      [grow],
      [metric('Cycle', { source: 'deals: sales cycle', unit: 'days' })],
      ['Metrics, row 2: Cycle counts higher as better, but of "deals: sales cycle" lower is. Choose lower.'],
    ],
    [
      'a typed metric without a unit',
      [grow],
      [metric('Calls', { unit: undefined })],
      ['Metrics, row 2: Calls is typed and has no unit. Choose one, so that figures are read as meant.'],
    ],
    [
      'rows that hold at the same time',
      [grow],
      [metric('Calls'), metric('calls', { validFrom: '2026-10-01' })],
      [
        'Metrics, row 3: calls holds in row 2 on the same days. From 2026-10-01 on row 3 counts. Give row 2 an earlier Valid to, or delete one.',
      ],
    ],
    [
      'a row that ends before it begins',
      [grow, objective('Old', { validFrom: '2026-10-01', validTo: '2026-09-01' })],
      [metric('Calls')],
      ['Objectives, row 3: Old ends on 2026-09-01, before it begins on 2026-10-01. Correct one of the days.'],
    ],
  ])('name %s', (_, objectives, metrics, expected) => {
    expect(said(objectives, metrics)).toEqual(expected)
  })
})

describe.each(starterSets)('the starter set $name', (set) => {
  const nothing = { objectives: new Set<string>(), metrics: new Set<string>() }
  test('has weights of 100%, leads and results, and no gap', () => {
    const { objectives, metrics, present } = additions(set, nothing)
    expect(present).toEqual([])
    expect(gaps(placed(objectives), placed(metrics), '2026-11-24')).toEqual([])
    expect(new Set(metrics.map(({ kind }) => kind)).size).toBe(2)
    expect(metrics.every(({ note, weight }) => note && weight)).toBe(true)
  })

  test('adds nothing that is there, and says so', () => {
    const { objectives, metrics } = additions(set, nothing)
    const there = {
      objectives: new Set(objectives.map((row) => plainName(row.objective))),
      metrics: new Set(metrics.map((row) => plainName(row.metric))),
    }
    expect(additions(set, there)).toMatchObject({ objectives: [], metrics: [] })
    expect(additions(set, there).present).toHaveLength(objectives.length + metrics.length)
    there.metrics.delete(plainName(metrics[0]?.metric ?? ''))
    expect(additions(set, { ...nothing, metrics: there.metrics })).toMatchObject({
      objectives: [{ objective: objectives[0]?.objective }],
      metrics: [{ metric: metrics[0]?.metric }],
    })
  })
})
