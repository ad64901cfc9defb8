import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movement } from '../../../src/core/health/movement'
import { belongsTo, type Scope } from '../../../src/core/health/scope'
import { staysOf } from '../../../src/core/health/stays'
import { person } from '../../setup/sidebar'

const at = (days: number) => new Date(Date.UTC(2024, 0, 1) + days * 864e5).toISOString().slice(0, 10)
const nextDay = (iso: string) => new Date(Date.parse(iso) + 864e5).toISOString().slice(0, 10)

/** A person who starts, changes the team perhaps, and leaves perhaps; by days from 2024-01-01. */
const someone = fc.record({
  start: fc.nat(700),
  stays: fc.option(fc.nat(500), { nil: undefined }),
  team: fc.constantFrom('North', 'South'),
  moves: fc.option(fc.record({ after: fc.integer({ min: 1, max: 400 }), team: fc.constantFrom('North', 'South') }), {
    nil: undefined,
  }),
})
type Someone = typeof someone extends fc.Arbitrary<infer T> ? T : never

/** The tab People that says so. */
const rowsOf = (list: readonly Someone[]) =>
  list
    .flatMap(({ start, stays, team, moves }, i) => {
      const name = `Person ${i}`
      const endDate = stays === undefined ? undefined : at(start + stays)
      const first = person(name, { team, startDate: at(start), endDate })
      const moved = moves && (stays === undefined || moves.after <= stays)
      return moved ? [first, person(name, { team: moves.team, validFrom: at(start + moves.after) })] : [first]
    })
    .map((row, i) => ({ ...row, row: i + 2 }))

/** Who is in a team on a day, told from what was drawn and not from the tab. */
const teamOn = ({ start, stays, team, moves }: Someone, day: string): string | undefined => {
  if (day < at(start) || (stays !== undefined && day > at(start + stays))) return undefined
  return moves && (stays === undefined || moves.after <= stays) && day >= at(start + moves.after) ? moves.team : team
}

const scopes: Scope[] = [{ of: 'everybody' }, { of: 'team', name: 'north' }]
const inScope = (scope: Scope, team: string | undefined) =>
  team !== undefined && (scope.of === 'everybody' || team.toLowerCase() === scope.name)

const drawn = fc.tuple(fc.array(someone, { maxLength: 14 }), fc.nat(800), fc.nat(400), fc.constantFrom(...scopes))

describe('how a team changes in a period', () => {
  test('is what counting heads day by day comes to', () => {
    fc.assert(
      fc.property(drawn, ([list, first, length, scope]) => {
        const [from, to] = [at(first), at(first + length)]
        const stays = staysOf(rowsOf(list), [])
        const found = movement(stays, belongsTo(scope, stays), { from, to })
        let leavers = 0
        const heads: number[] = []
        for (let day = from; day <= to; day = nextDay(day)) {
          const here = list.filter((one) => inScope(scope, teamOn(one, day)))
          leavers += here.filter((one) => one.stays !== undefined && at(one.start + one.stays) === day).length
          if (day === from || nextDay(day).endsWith('-01')) heads.push(here.length)
        }
        const average = heads.reduce((a, b) => a + b, 0) / heads.length
        expect(found.leavers).toHaveLength(leavers)
        expect(found.average).toBeCloseTo(average, 12)
        if (average === 0) expect(found.rate).toBeUndefined()
        else expect(found.rate).toBeCloseTo(leavers / average, 12)
      }),
      { numRuns: 300 },
    )
  })

  test('adds up: at start + joiners + moved in − leavers − moved out = at end', () => {
    fc.assert(
      fc.property(drawn, ([list, first, length, scope]) => {
        const stays = staysOf(rowsOf(list), [])
        const one = movement(stays, belongsTo(scope, stays), { from: at(first), to: at(first + length) })
        const change = one.joiners.length + one.movedIn.length - one.leavers.length - one.movedOut.length
        expect(one.atStart + change).toBe(one.atEnd)
      }),
      { numRuns: 300 },
    )
  })

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(drawn, ([list, first, length]) => {
        const count = (rows: ReturnType<typeof rowsOf>) => {
          const stays = staysOf(rows, [])
          const north = belongsTo({ of: 'team', name: 'North' }, stays)
          const { atStart, atEnd, rate, leavers } = movement(stays, north, { from: at(first), to: at(first + length) })
          return { atStart, atEnd, rate, leavers: leavers.length }
        }
        const rows = rowsOf(list)
        expect(count([...rows].reverse())).toEqual(count(rows))
      }),
    )
  })

  test('a move to another team is no leaving', () => {
    const stays = staysOf(
      [
        { ...person('Ann', { team: 'North', startDate: '2025-01-01' }), row: 2 },
        { ...person('Ann', { team: 'South', validFrom: '2026-02-01' }), row: 3 },
      ],
      [],
    )
    const quarter = { from: '2026-01-01', to: '2026-03-31' }
    const of = (name: string) => movement(stays, belongsTo({ of: 'team', name }, stays), quarter)
    expect(of('North')).toMatchObject({ atStart: 1, atEnd: 0, leavers: [], movedOut: [{ name: 'Ann' }], rate: 0 })
    expect(of('South')).toMatchObject({ atStart: 0, atEnd: 1, joiners: [], movedIn: [{ name: 'Ann' }], average: 0.5 })
  })
})

describe('the rows of the tab People', () => {
  test('who left and came back has stayed twice', () => {
    const stays = staysOf(
      [
        { ...person('Ann', { startDate: '2024-01-01', endDate: '2024-12-31', leaving: 'voluntary' }), row: 2 },
        { ...person('ann ', { validFrom: '2026-03-01', startDate: '2026-03-01' }), row: 3 },
      ],
      [],
    )
    expect(stays).toMatchObject([
      { start: '2024-01-01', end: '2024-12-31', leaving: 'voluntary' },
      { start: '2026-03-01', end: undefined, leaving: undefined },
    ])
  })

  test('without a first day somebody counts as here, and is told; who leaves before starting is told and left out', () => {
    const faults: { message: string }[] = []
    const stays = staysOf(
      [
        { ...person('Ann'), row: 2 },
        { ...person('Ben', { startDate: '2026-02-01', endDate: '2026-01-01' }), row: 3 },
      ],
      faults,
    )
    expect(stays.map(({ name }) => name)).toEqual(['Ann'])
    expect(faults.map(({ message }) => message)).toEqual([
      'People, row 2, Start date: blank, expected Ann’s first day. Until then Ann counts as here from the beginning, and not in tenure, first years or cohorts.',
      'People, row 3, End date: Ben left on 2026-01-01, before the start on 2026-02-01. Correct one of them; until then Ben is in no figure here.',
    ])
  })

  test('a manager’s people are all below, and two who name each other as manager do no harm', () => {
    const stays = staysOf(
      [
        { ...person('Head', { manager: '' }), row: 2 },
        { ...person('Lead', { manager: 'head' }), row: 3 },
        { ...person('Rep', { manager: 'Lead' }), row: 4 },
        { ...person('A', { manager: 'B' }), row: 5 },
        { ...person('B', { manager: 'A' }), row: 6 },
      ],
      [],
    )
    const below = (name: string) => {
      const belongs = belongsTo({ of: 'manager', name }, stays)
      return stays.filter((stay) => belongs(stay, '2026-01-01')).map((stay) => stay.name)
    }
    expect(below('Head')).toEqual(['Lead', 'Rep'])
    expect(below('Lead')).toEqual(['Rep'])
    expect(below('A')).toEqual(['B'])
  })
})
