import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DealSource } from '../../src/core/deals/source'
import { reckon } from '../../src/core/forecast/reckon'
import { repFigures, totalFigures } from '../../src/core/forecast/rep-figures'
import { goalPeriods } from '../../src/core/goals/periods'
import { actualsFromDeals, actualsTyped } from '../../src/core/metrics/actuals'
import { attained } from '../../src/core/metrics/attained'
import type { FromDeals } from '../../src/core/metrics/deal-figures'
import { type DealSums, dealSums } from '../../src/core/metrics/deal-sums'
import { sampleDeals } from '../../src/core/sample/deals'
import { samplePeople } from '../../src/core/sample/people'
import { sampleStages } from '../../src/core/sample/plans'
import type { Cell } from '../../src/model/cell'
import { CivilDate } from '../../src/model/civil-date'
import type { MetricUnit } from '../../src/model/metric'
import type { Person } from '../../src/model/person'
import { settings as declared, type Settings } from '../../src/model/settings'
import type { Category, Stage } from '../../src/model/stage'
import { dealSource } from '../setup/deal-source'
import { person, quarter } from '../setup/sidebar'

const settings = Object.fromEntries(Object.entries(declared).map(([key, { standard }]) => [key, standard])) as Settings
const stages: Stage[] = [
  { stage: 'Early', category: 'Pipeline', probability: 0.1 },
  { stage: 'Late', category: 'Commit', probability: 0.75 },
  { stage: 'Won', category: 'Won', probability: 1 },
  { stage: 'Lost', category: 'Lost', probability: 0 },
  { stage: 'Test', category: 'Omitted', probability: undefined },
]
const at = { id: 0, owner: 1, split: 2, stage: 3, amount: 4, currency: 5, closeDate: 6, closedDate: 7, createdDate: 8 }
const source = (rows: Cell[][], places: DealSource['at'] = at): DealSource => dealSource(rows, places)
const day = (iso: string) => CivilDate.parse(iso) as CivilDate
const deal = (
  owner: string,
  stage: string,
  amount: Cell,
  close: string,
  created = '',
  more: Partial<Record<keyof typeof at, Cell>> = {},
) => {
  const line: Cell[] = ['', owner, '', stage, amount, '', close ? day(close) : '', '', created ? day(created) : '']
  for (const [field, cell] of Object.entries(more)) line[at[field as keyof typeof at]] = cell
  return line
}

const place = (...people: Person[]) => people.map((who, i) => ({ ...who, row: i + 2 }))
const team = place(
  person('Ingrid', { manager: '', team: 'North' }),
  person('Ann', { manager: 'Ingrid', team: 'North', aliases: 'A. Lee; ann.lee' }),
  person('Ben', { manager: 'Ingrid', team: 'North' }),
  person('Cat', { manager: '', team: 'South' }),
)
const sums = (rows: Cell[][], places?: DealSource['at']) =>
  dealSums([source(rows, places)], { stages, currency: 'USD', people: team }, quarter)
const actuals = (rows: Cell[][], from: FromDeals, asOf = '2026-11-24', places?: DealSource['at']) => {
  const found = sums(rows, places)
  return actualsFromDeals(found, from, team, { period: quarter, asOf, dated: found.undatedTabs.length === 0 })
}
const reached = (rows: Cell[][], from: FromDeals, who = 'person ann') => actuals(rows, from).reached[who]

describe('figures from the deal tabs', () => {
  const rows = [
    deal('Ann', 'Won', 100.1, '2026-10-05', '2026-09-05'),
    deal('a. lee', 'Won', 200.2, '2026-11-10', '2026-10-31'),
    deal('Ann', 'Lost', 50, '2026-12-01', '2026-10-02'),
    deal('Ann', 'Won', 900, '2026-09-30', '2026-09-01'),
    deal('Ann', 'Early', 70, '2026-12-31', '2026-12-31'),
    deal('Ann', 'Late', 30, '2026-10-01', '2026-01-01'),
    deal('Ann', 'Test', 5000, '2026-11-01', '2026-11-01'),
    deal('Ben', 'Lost', 10, '2026-11-01', '2026-10-22'),
    deal('Zoë', 'Won', 7, '2026-11-01', '2026-11-01'),
  ]

  test.each<[FromDeals, number, number, number]>([
    ['deals: closed won', 300.3, 300.3, 2],
    ['deals: created', 3, 3, 3],
    ['deals: win rate', 2 / 3, 2, 3],
    ['deals: open pipeline', 100, 100, 2],
    ['deals: average won', 150.15, 300.3, 2],
    ['deals: sales cycle', 20, 40, 2],
  ])(
    '%s of a person, by every name that they go by, with what it is made of',
    (from, actual, numerator, denominator) => {
      expect(reached(rows, from)).toEqual({ actual: expect.closeTo(actual, 12), numerator, denominator, said: [] })
    },
  )

  test('a team’s figure is the ratio of sums, never the mean of ratios', () => {
    expect(reached(rows, 'deals: win rate', 'team north')).toMatchObject({ actual: 0.5, numerator: 2, denominator: 4 })
    expect(reached(rows, 'deals: win rate', 'person ben')).toMatchObject({ actual: 0 })
  })

  test('who leads others carries what they reached too, and it is said', () => {
    expect(reached(rows, 'deals: closed won', 'person ingrid')).toMatchObject({
      actual: 300.3,
      said: ['With the 2 people below.'],
    })
  })

  test('two who name each other as manager do no harm', () => {
    const round = place(person('Ann', { manager: 'Ben' }), person('Ben', { manager: 'Ann' }))
    const { reached: of } = actualsFromDeals(sums(rows), 'deals: closed won', round, {
      period: quarter,
      asOf: '2026-11-24',
      dated: true,
    })
    expect(of['person ann']).toMatchObject({ actual: 300.3 })
  })

  test('everybody’s figure takes in owners that People does not know, and names them', () => {
    const { reached: of, notes } = actuals(rows, 'deals: closed won')
    expect(of['team all']).toMatchObject({ actual: 307.3 })
    expect(notes.map(({ message }) => message)).toEqual([
      'Not in the tab People: Zoë. Their deals count in everybody’s figure alone. If the CRM calls somebody so, put it under Also known as.',
    ])
  })

  test('won goes by the closed date where there is one, open by the close date', () => {
    const late = [
      deal('Ann', 'Won', 1, '2026-09-01', '', { closedDate: day('2026-10-01') }),
      deal('Ann', 'Early', 2, '2026-10-01', '', { closedDate: day('2026-09-01') }),
    ]
    expect(reached(late, 'deals: closed won')).toMatchObject({ actual: 1 })
    expect(reached(late, 'deals: open pipeline')).toMatchObject({ actual: 2 })
  })

  test('a shared deal counts by its shares, and is one deal to the team', () => {
    const shared = [deal('Ann', 'Won', 100, '2026-10-05', '2026-10-01', { split: 'Ann 60%; Ben 40%' })]
    expect(reached(shared, 'deals: closed won')).toMatchObject({ actual: 60, denominator: 0.6 })
    expect(reached(shared, 'deals: created', 'person ben')).toMatchObject({ actual: 0.4 })
    expect(reached(shared, 'deals: average won', 'person ben')).toMatchObject({ actual: 100 })
    expect(reached(shared, 'deals: created', 'team north')).toMatchObject({ actual: 1 })
  })

  test('a deal is created with neither amount nor close date, once for every id', () => {
    const early = [
      deal('Ann', 'Early', '', '', '2026-10-01', { id: 'D-1' }),
      deal('Ann', 'Early', '', '', '2026-10-01', { id: 'D-1' }),
      deal('', 'Early', '', '', '2026-10-01', { id: 'D-2' }),
    ]
    expect(reached(early, 'deals: created', 'team all')).toMatchObject({ actual: 1 })
  })
})

describe('a figure that can’t be told is none, with the reason', () => {
  const open = [deal('Ann', 'Early', 5, '2026-12-01', '2026-11-01')]
  test.each<[FromDeals, string]>([
    ['deals: win rate', 'No deal was closed yet.'],
    ['deals: average won', 'No deal was won yet.'],
    ['deals: sales cycle', 'No deal was won yet.'],
  ])('%s while nothing is closed: %s', (from, why) => {
    expect(reached(open, from)).toMatchObject({ actual: undefined, said: [why] })
  })

  test('after the period it is not “yet”', () => {
    expect(actuals(open, 'deals: win rate', '2027-02-01').reached['person ann']).toMatchObject({
      actual: undefined,
      said: ['No deal was closed in this period.'],
    })
  })

  test('before the period there is only an open pipeline', () => {
    expect(actuals(open, 'deals: closed won', '2026-09-01').reached['person ann']).toMatchObject({
      actual: undefined,
      said: ['The period has not begun.'],
    })
    expect(actuals(open, 'deals: open pipeline', '2026-09-01').reached['person ann']).toMatchObject({ actual: 5 })
  })

  test('nothing closed is a sum of 0, which is known', () => {
    expect(reached(open, 'deals: closed won')).toMatchObject({ actual: 0, denominator: 0 })
  })

  test.each<FromDeals>(['deals: created', 'deals: sales cycle'])('%s without a column for the created date', (from) => {
    const { createdDate: _, ...places } = at
    expect(actuals(open, from, '2026-11-24', places).reached['person ann']).toMatchObject({
      actual: undefined,
      said: ['No deal tab has a column for the created date.'],
    })
  })

  test('won deals without a created date, or one after the close, are left out of the cycle and said', () => {
    const undated = [deal('Ann', 'Won', 1, '2026-10-05'), deal('Ann', 'Won', 1, '2026-10-05', '2026-10-06')]
    const said = ['2 won deals are left out: no created date, or one after the close.']
    expect(reached(undated, 'deals: sales cycle')).toMatchObject({ actual: undefined, said })
    expect(
      reached([...undated, deal('Ann', 'Won', 1, '2026-10-05', '2026-10-01')], 'deals: sales cycle'),
    ).toMatchObject({
      actual: 4,
      said,
    })
  })
})

/** A deal as made, of which the oracle reckons without reading a cell. */
type Made = {
  id: number
  owners: [name: string, percent: number][]
  category: Category
  cents: number
  unit: string
  close: number
  created: number | undefined
}
const from = day(quarter.from).serial
const to = day(quarter.to).serial
const made: fc.Arbitrary<Made> = fc.record({
  id: fc.nat({ max: 30 }),
  owners: fc.constantFrom<Made['owners'][]>(
    [['Ann', 100]],
    [['Ben', 100]],
    [['Cat', 100]],
    [['Zoë', 100]],
    [
      ['Ann', 60],
      ['Ben', 40],
    ],
    [
      ['Ben', 33],
      ['Cat', 33],
      ['Ann', 34],
    ],
    [
      ['Ann', 100],
      ['Cat', 100],
    ],
  ),
  category: fc.constantFrom<Category>('Pipeline', 'Commit', 'Won', 'Lost', 'Omitted'),
  cents: fc.integer({ min: -1e4, max: 1e9 }),
  unit: fc.constantFrom('', 'USD', 'usd', 'EUR'),
  close: fc.integer({ min: from - 40, max: to + 40 }),
  created: fc.option(fc.integer({ min: from - 60, max: to + 20 }), { nil: undefined }),
})
const stageOf = (category: Category) => stages.find((stage) => stage.category === category)?.stage ?? ''
const written = ({ id, owners, category, cents, unit, close, created }: Made): Cell[] => [
  id ? `D-${id}` : '',
  owners[0]?.[0] ?? '',
  owners.length > 1 ? owners.map(([name, percent]) => `${name} ${percent}%`).join('; ') : '',
  stageOf(category),
  cents / 100,
  unit,
  CivilDate.of(close),
  '',
  created === undefined ? '' : CivilDate.of(created),
]
const deals = fc.array(made, { maxLength: 40 })

/** By person, in hundredths of a cent and of a deal, so that it is all whole numbers. */
function oracle(all: readonly Made[]) {
  const people = new Map<string, Record<'won' | 'open' | 'wins' | 'losses' | 'created', number>>()
  const credit = ({ owners }: Made, field: 'won' | 'open' | 'wins' | 'losses' | 'created', figure: number) => {
    for (const [name, percent] of owners) {
      const known = people.get(name) ?? { won: 0, open: 0, wins: 0, losses: 0, created: 0 }
      people.set(name, { ...known, [field]: known[field] + figure * percent })
    }
  }
  const closing = new Set<number>()
  const creating = new Set<number>()
  for (const one of all) {
    const { id, category, cents, unit, close, created } = one
    if (category === 'Omitted') continue
    if (created !== undefined && created >= from && created <= to && !(id && creating.has(id))) {
      creating.add(id)
      credit(one, 'created', 1)
    }
    if (unit === 'EUR' || (id && closing.has(id))) continue
    closing.add(id)
    if (close < from || close > to) continue
    if (category === 'Won') {
      credit(one, 'won', cents)
      credit(one, 'wins', 1)
    } else if (category === 'Lost') credit(one, 'losses', 1)
    else credit(one, 'open', cents)
  }
  return people
}

describe('laws of figures from any deals', () => {
  test('everybody’s figures are those of an oracle that reckons from the deals as made', () => {
    fc.assert(
      fc.property(deals, (all) => {
        const { byOwner } = sums(all.map(written))
        for (const [name, of] of oracle(all)) {
          const mine = byOwner.get(name.toLowerCase()) as DealSums
          expect(Math.abs(mine.wonCents - of.won / 100)).toBeLessThanOrEqual(0.51)
          expect(Math.abs(mine.openCents - of.open / 100)).toBeLessThanOrEqual(0.51)
          expect(mine.won).toBeCloseTo(of.wins / 100, 9)
          expect(mine.lost).toBeCloseTo(of.losses / 100, 9)
          expect(mine.created).toBeCloseTo(of.created / 100, 9)
        }
      }),
    )
  })

  test('the figures of all people together are the total, to the cent', () => {
    fc.assert(
      fc.property(
        deals,
        fc.constantFrom<FromDeals>('deals: closed won', 'deals: open pipeline', 'deals: win rate'),
        (all, metric) => {
          const known = all.filter(({ owners }) => owners.every(([name]) => name !== 'Zoë'))
          const { reached: of } = actuals(known.map(written), metric)
          const people = ['person ann', 'person ben', 'person cat'].map((key) => of[key])
          const cents = (figure = 0) => Math.round(figure * 100)
          const together = people.reduce((sum, one) => sum + cents(one?.numerator), 0)
          if (metric !== 'deals: win rate') expect(together).toBe(cents(of['team all']?.numerator))
          const total = of['team all']
          expect(people.reduce((sum, one) => sum + (one?.denominator ?? 0), 0)).toBeCloseTo(total?.denominator ?? 0, 9)
          if (total?.actual !== undefined && metric === 'deals: win rate')
            expect(total.actual).toBeCloseTo(total.numerator / total.denominator, 12)
        },
      ),
    )
  })

  test('they are the forecast’s, to the cent, person by person', () => {
    fc.assert(
      fc.property(deals, (all) => {
        const rows = all.map(written)
        const forecast = repFigures(
          reckon({
            label: 'FY2026-Q4',
            period: quarter,
            asOf: '2026-11-24',
            settings,
            sources: [source(rows)],
            stages,
            people: team,
            plans: [],
            rates: [],
            goals: [],
            ramps: [],
            metrics: [],
            actuals: [],
          }),
        )
        const { byOwner } = sums(rows)
        for (const { name, won, open } of forecast) {
          expect((byOwner.get(name.toLowerCase())?.wonCents ?? 0) / 100).toBe(won)
          expect((byOwner.get(name.toLowerCase())?.openCents ?? 0) / 100).toBe(open)
        }
      }),
    )
  })
})

test('closed won and open pipeline of the 600 sample deals are the forecast’s to the cent, in every period', () => {
  const today = day('2026-11-24')
  const blank = person('')
  const people = samplePeople(today).map((who, i) => ({
    ...blank,
    role: '',
    manager: '',
    team: '',
    ...who,
    row: i + 2,
  }))
  const sample: DealSource = {
    ...source(
      sampleDeals(today).map((d) => [d.id, d.owner, d.stage, d.amount, d.closes, d.created]),
      {
        id: 0,
        owner: 1,
        stage: 2,
        amount: 3,
        closeDate: 4,
        createdDate: 5,
      },
    ),
  }
  let won = 0
  for (const { from: first, to: last, label } of goalPeriods(today, settings)) {
    const period = { from: first, to: last }
    const known = {
      label,
      period,
      asOf: today.iso,
      settings,
      sources: [sample],
      stages: sampleStages,
      people,
      plans: [],
      rates: [],
      goals: [],
      ramps: [],
      metrics: [],
      actuals: [],
    }
    const figures = repFigures(reckon(known))
    const total = totalFigures(figures)
    const found = dealSums([sample], { stages: sampleStages, currency: 'USD', people }, period)
    const asked = { period, asOf: '2030-01-01', dated: true }
    const { reached: closed } = actualsFromDeals(found, 'deals: closed won', people, asked)
    const { reached: open } = actualsFromDeals(found, 'deals: open pipeline', people, asked)
    for (const rep of figures) {
      expect(closed[`person ${rep.name.toLowerCase()}`]?.actual).toBe(rep.won)
      expect(open[`person ${rep.name.toLowerCase()}`]?.actual).toBe(rep.open)
    }
    expect(closed['team all']?.actual).toBe(total.won)
    expect(open['team all']?.actual).toBe(total.open)
    won += total.won
  }
  expect(won).toBeGreaterThan(0)
})

describe('figures that are typed', () => {
  type Row = [who: string, from: string, to: string, actual: number | undefined]
  const typed = (unit: MetricUnit | undefined, ...rows: Row[]) =>
    actualsTyped(
      rows.map(([who, first, last, actual], i) => ({
        person: who,
        metric: 'Calls',
        from: first,
        to: last,
        actual,
        note: '',
        row: i + 2,
      })),
      'calls',
      unit,
      team,
      quarter,
    )
  const q4 = [quarter.from, quarter.to] as const
  const october = ['2026-10-01', '2026-10-31'] as const
  const november = ['2026-11-01', '2026-11-30'] as const

  test('the figure for just this period counts, by any name of the person', () => {
    expect(typed('count', ['ann.lee', ...q4, 40]).reached['person ann']).toMatchObject({ actual: 40, said: [] })
  })

  test('counts and money of parts add up, and it is said which parts', () => {
    expect(typed('count', ['Ann', ...october, 40], ['Ann', ...november, 2]).reached['person ann']).toMatchObject({
      actual: 42,
      denominator: 2,
      said: ['Typed for 2026-10-01 to 2026-10-31, 2026-11-01 to 2026-11-30.'],
    })
  })

  test.each<MetricUnit>(['percent', 'days', 'score'])(
    '%s of parts can’t be added: the latest counts, and it is said',
    (unit) => {
      expect(typed(unit, ['Ann', ...november, 0.2], ['Ann', ...october, 0.4]).reached['person ann']).toMatchObject({
        actual: 0.2,
        said: ['The latest of several figures counts: for 2026-11-01 to 2026-11-30.'],
      })
    },
  )

  test('the whole period stands above its parts, which are not added to it', () => {
    expect(typed('count', ['Ann', ...october, 40], ['Ann', ...q4, 90]).reached['person ann']).toMatchObject({
      actual: 90,
      said: ['Figures for parts of these days are not added.'],
    })
  })

  test('a quarter stands above its months where the year is asked for', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' }
    const row = (first: string, last: string, actual: number, at: number) => ({
      person: 'Ann',
      metric: 'Calls',
      from: first,
      to: last,
      actual,
      note: '',
      row: at,
    })
    const rows = [row(...october, 40, 2), row(...q4, 90, 3), row('2026-07-01', '2026-09-30', 60, 4)]
    expect(actualsTyped(rows, 'Calls', 'count', team, year).reached['person ann']).toMatchObject({
      actual: 150,
      denominator: 2,
    })
  })

  test('rows of the same days count nothing until one of them goes', () => {
    expect(typed('count', ['Ann', ...q4, 40], ['Ann', ...q4, 90]).reached['person ann']).toMatchObject({
      actual: undefined,
      said: ['Rows 2 and 3 of the tab Actuals are for the same days. Delete one, or correct its dates.'],
    })
    expect(
      typed('count', ['Ann', ...october, 40], ['Ann', '2026-10-15', '2026-11-30', 9]).reached['person ann'],
    ).toMatchObject({ actual: undefined })
  })

  test('a row that reaches over the edge is named and not counted', () => {
    const { reached: of, notes } = typed('count', ['Ann', '2026-09-01', '2026-10-31', 40], ['Ann', ...november, 1])
    expect(of['person ann']).toMatchObject({ actual: 1 })
    expect(notes).toMatchObject([
      { message: expect.stringMatching(/^Actuals, row 2: .*reaches over the edge/), at: { row: 2 } },
    ])
  })

  test('a blank is not known yet, and never zero; a typed zero is zero', () => {
    expect(typed('count', ['Ann', ...q4, undefined]).reached['person ann']).toMatchObject({
      actual: undefined,
      said: ['No figure is typed yet.'],
    })
    expect(typed('count', ['Ann', ...q4, 0]).reached['person ann']).toMatchObject({ actual: 0 })
  })

  test('a team’s counts add up and say who lacks one; percentages do not', () => {
    const rows: Row[] = [
      ['Ann', ...q4, 40],
      ['Ben', ...q4, 2],
    ]
    expect(typed('count', ...rows).reached['team north']).toMatchObject({
      actual: 42,
      said: ['1 of 3 people have no figure yet.'],
    })
    expect(typed('percent', ...rows).reached['team north']).toMatchObject({
      actual: undefined,
      said: ['Typed percentages of several people can’t be added up.'],
    })
    expect(typed('percent', ['Ingrid', ...q4, 0.3]).reached['person ingrid']).toMatchObject({ actual: 0.3 })
  })

  test('a figure of somebody whom People does not know is named', () => {
    expect(typed('count', ['Nobody', ...q4, 1]).notes).toMatchObject([{ message: expect.stringContaining('"Nobody"') }])
  })
})

describe('how an actual stands to its goal', () => {
  const bands = { close: 0.7, met: 1 }
  test.each([
    [69, 100, 'higher', 'behind', 0.69],
    [70, 100, 'higher', 'close', 0.7],
    [100, 100, 'higher', 'met', 1],
    [50, 40, 'lower', 'close', 0.8],
    [20, 40, 'lower', 'met', 2],
    [0, 40, 'lower', 'met', undefined],
    [0, 0, 'lower', 'met', undefined],
    [1, 0, 'lower', 'behind', undefined],
    [1, 0, 'higher', 'met', undefined],
    [-5, 0, 'higher', 'behind', undefined],
    [-5, 100, 'higher', 'behind', -0.05],
  ] as const)('%d of %d, %s is better: %s', (actual, goal, direction, word, share) => {
    expect(attained(actual, goal, direction, bands)).toEqual({ word, share })
  })
})
