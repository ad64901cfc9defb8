import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { board } from '../../src/core/goals/board'
import { inForce } from '../../src/core/goals/in-force'
import { goalPeriods } from '../../src/core/goals/periods'
import { type Change, revise, revised } from '../../src/core/goals/revise'
import { seenOf } from '../../src/core/goals/seen'
import { likeBefore, spread } from '../../src/core/goals/spread'
import { counted, type Placed, standings } from '../../src/core/goals/standing'
import { CivilDate } from '../../src/model/civil-date'
import { closedWon } from '../../src/model/goal'
import { goal, lastQuarter, person, quarter } from '../setup/sidebar'

const place = <T>(rows: readonly T[]) => rows.map((row, i) => ({ ...row, row: i + 2 }))
const asked = { metric: closedWon, period: quarter, by: 'Ingrid' }
const names = ['Amara', 'Bjørn', 'Chiara', 'Dev']

describe('spreading a target', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [1000000, [290000, 290000, 145000], [400000, 400000, 200000]],
    [10, [0, 0], [5, 5]],
    [7, [1, 0, 1], [4, 0, 3]],
    [0, [1, 2], [0, 0]],
    [3, [1, 1, 1], [1, 1, 1]],
  ])('%i by weights %j is %j', (total, weights, parts) => {
    expect(spread(total, weights)).toEqual(parts)
  })

  test('parts are whole, add up exactly, and none is a unit or more off its share', () => {
    const weights = fc.array(fc.nat({ max: 10_000_000 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), weights, (total, list) => {
        const parts = spread(total, list)
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
        const sum = list.reduce((a, b) => a + b, 0)
        parts.forEach((part, i) => {
          const share = sum ? (total * (list[i] as number)) / sum : total / list.length
          expect(Number.isInteger(part)).toBe(true)
          expect(Math.abs(part - share)).toBeLessThanOrEqual(1)
        })
      }),
    )
  })

  test('a part without an earlier figure counts like the average of the others', () => {
    expect(likeBefore([300, undefined, 100])).toEqual([300, 200, 100])
    expect(likeBefore([undefined, undefined])).toEqual([1, 1])
  })
})

describe('revising goals', () => {
  const status = fc.constantFrom('proposed' as const, 'countered' as const, 'agreed' as const, undefined)
  const rows = fc.array(
    fc.record({
      who: fc.constantFrom(...names),
      amount: fc.nat({ max: 5 }),
      status: fc.oneof(status, fc.constant('superseded' as const)),
      version: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  const wishes = fc.uniqueArray(
    fc.record({
      who: fc.constantFrom(...names),
      figure: fc.option(fc.nat({ max: 5 })),
      status: fc.constantFrom('proposed' as const, 'agreed' as const, undefined),
    }),
    { selector: (wish) => wish.who },
  )
  const goalsOf = (list: { who: string; amount: number; status: Placed['status']; version: number | undefined }[]) =>
    place(list.map((of) => goal(of.who, of.amount, { status: of.status, version: of.version })))
  const seenNow = (goals: Placed[], who: string) => {
    const standing = standings(goals, closedWon, quarter).get(`person ${who.toLowerCase()}`)
    return seenOf(standing && counted(standing))
  }
  const changesOf = (goals: Placed[], list: { who: string; figure: number | null; status: Change['status'] }[]) =>
    list.map(({ who, figure, status: wished }): Change => {
      return { person: who, team: '', goal: figure, status: wished, note: '', seen: seenNow(goals, who) }
    })

  test('afterwards each changed goal has one current version at most, and it is what was asked for', () => {
    fc.assert(
      fc.property(rows, wishes, (list, wanted) => {
        const goals = goalsOf(list)
        const revision = revise(goals, changesOf(goals, wanted), asked)
        if ('stale' in revision) throw new Error('Nothing was stale.')
        const after = revised(goals, revision, 100)
        for (const { who, figure } of wanted) {
          const current = after.filter((row) => row.person === who && row.status !== 'superseded')
          const touched = revision.added.some((row) => row.person === who) || figure === null
          if (touched) expect(current.length).toBe(figure === null ? 0 : 1)
          expect(seenNow(after, who)?.goal ?? null).toBe(figure)
        }
      }),
    )
  })

  test('no row that stands changes but in its status, and none is lost', () => {
    fc.assert(
      fc.property(rows, wishes, (list, wanted) => {
        const goals = goalsOf(list)
        const revision = revise(goals, changesOf(goals, wanted), asked)
        if ('stale' in revision) throw new Error('Nothing was stale.')
        const after = revised(goals, revision, 100)
        expect(after.slice(0, goals.length).map((row) => ({ ...row, status: '' }))).toEqual(
          goals.map((row) => ({ ...row, status: '' })),
        )
      }),
    )
  })

  test('asking for what stands already writes nothing', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const goals = goalsOf(list)
        const same = names.flatMap((who): Change[] => {
          const seen = seenNow(goals, who)
          return seen ? [{ person: who, team: '', goal: seen.goal, note: '', seen }] : []
        })
        expect(revise(goals, same, asked)).toEqual({ restated: [], added: [] })
      }),
    )
  })

  test.each([
    ['figure', { goal: 2 }],
    ['status', { status: 'agreed' as const }],
    ['version', { version: 2 }],
  ])('a goal whose %s is not what was seen is stale; one whose note alone changed is not', (_, change) => {
    const before = goal('Amara', 1, { status: 'proposed' })
    const wish: Change = { person: 'amara ', team: '', goal: 5, note: '', seen: seenOf(before) }
    expect(revise(place([{ ...before, ...change }]), [wish], asked)).toHaveProperty('stale')
    expect(revise(place([{ ...before, note: 'new' }]), [wish], asked)).toHaveProperty('added')
  })

  test('a goal that somebody set meanwhile, or took away, is stale too', () => {
    const wish: Change = { person: 'Amara', team: '', goal: 5, note: '', seen: null }
    expect(revise(place([goal('Amara', 1)]), [wish], asked)).toHaveProperty('stale')
    expect(revise([], [{ ...wish, seen: seenOf(goal('Amara', 1)) }], asked)).toHaveProperty('stale')
  })

  test.each([
    ['Ingrid', 'proposed'],
    ['Ingrid (typed)', 'proposed'],
    ['Amara', 'countered'],
  ])('over a proposal of %s, a figure of Ingrid’s is %s', (proposedBy, expected) => {
    const before = goal('Amara', 1, { status: 'proposed', proposedBy })
    const wish: Change = { person: 'Amara', team: '', goal: 5, note: '', seen: seenOf(before) }
    expect(revise(place([before]), [wish], asked)).toMatchObject({ added: [{ status: expected, version: 2 }] })
  })
})

describe('who is here in a period', () => {
  test.each([
    ['nothing said', {}, 'here'],
    ['starts on the last day', { startDate: quarter.to }, 'here'],
    ['starts the day after', { startDate: '2027-01-01' }, 'not yet'],
    ['leaves on the first day', { endDate: quarter.from }, 'here'],
    ['left the day before', { endDate: '2026-09-30' }, 'gone'],
    ['valid from later', { validFrom: '2027-01-01' }, 'not yet'],
  ])('%s: %s', (_, dates, presence) => {
    expect(inForce(place([person('Amara', dates)]), quarter)).toMatchObject([{ presence }])
  })

  test('a later row changes the team from its day on, and may leave the dates to the first', () => {
    const people = place([
      person('Amara', { team: 'West', startDate: '2024-01-01' }),
      person('amara', { team: 'East', validFrom: '2026-10-15' }),
    ])
    expect(inForce(people, lastQuarter)).toMatchObject([{ team: 'West', start: '2024-01-01' }])
    expect(inForce(people, quarter)).toMatchObject([{ team: 'East', start: '2024-01-01' }])
  })

  test('somebody who left and was hired again is here', () => {
    const people = place([
      person('Amara', { startDate: '2020-01-01', endDate: '2023-12-31' }),
      person('Amara', { startDate: '2026-01-01', validFrom: '2026-01-01' }),
    ])
    expect(inForce(people, quarter)).toMatchObject([{ presence: 'here', end: undefined }])
  })

  test('every open seat stands for itself', () => {
    expect(inForce(place([person(''), person('')]), quarter)).toHaveLength(2)
  })
})

describe('the board', () => {
  test('those who left stay in sight only while they have a goal', () => {
    const people = place([person('Amara', { endDate: '2026-08-31' }), person('Bjørn', { endDate: '2026-08-31' })])
    const { lines } = board(people, place([goal('Amara', 5)]), closedWon, quarter, lastQuarter)
    expect(lines.map(({ name, presence }) => [name, presence])).toEqual([['Amara', 'gone']])
  })

  test('a superseded goal counts nowhere, the goal of the period before is a hint', () => {
    const goals = place([goal('Amara', 5, { status: 'superseded' }), goal('Amara', 4, lastQuarter)])
    const { lines } = board(place([person('Amara')]), goals, closedWon, quarter, lastQuarter)
    expect(lines).toMatchObject([{ goal: undefined, before: 4 }])
  })

  test('quarters around today and years are offered, four and one to each side', () => {
    const periods = goalPeriods(CivilDate.parse('2026-11-24') as CivilDate, { startMonth: 1, namedBy: 'end' })
    expect(periods.map(({ label }) => label)).toEqual(
      'FY2025-Q4 FY2026-Q1 FY2026-Q2 FY2026-Q3 FY2026-Q4 FY2027-Q1 FY2027-Q2 FY2027-Q3 FY2027-Q4 FY2025 FY2026 FY2027'.split(
        ' ',
      ),
    )
  })
})
