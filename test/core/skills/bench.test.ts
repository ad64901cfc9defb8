import { describe, expect, test } from 'vitest'
import { assessments } from '../../../src/core/skills/assessed'
import { bench } from '../../../src/core/skills/bench'
import type { RoleSkill } from '../../../src/model/role-skill'

type Levels = Record<string, Record<string, number>>
const need = (role: string, skill: string, required = 3, weight?: number): RoleSkill => ({
  role,
  skill,
  required,
  weight,
})
const seat = (name: string, role: string, manager = '') => ({ name, role, manager })
const rated = (levels: Levels) =>
  assessments(
    Object.entries(levels).flatMap(([person, of]) =>
      Object.entries(of).map(([skill, current], i) => ({
        person,
        skill,
        current,
        wants: undefined,
        assessedOn: undefined,
        note: '',
        row: i + 2,
      })),
    ),
    new Map(),
  )
const manages = [need('Manager', 'Coaching'), need('Manager', 'Hiring')]
const names = (all: readonly { name: string }[]) => all.map(({ name }) => name)

describe('the bench of a role', () => {
  test('others at every level that it needs are ready; who lacks least comes next', () => {
    const seats = ['Ann', 'Bo', 'Cy', 'Di'].map((name) => seat(name, 'Rep', 'Max'))
    const [manager] = bench(
      [seat('Max', 'Manager'), ...seats],
      manages,
      rated({
        Max: { Coaching: 3, Hiring: 2 },
        Ann: { Coaching: 1, Hiring: 3 },
        Bo: { Coaching: 3, Hiring: 4 },
        Cy: { Coaching: 2, Hiring: 3 },
      }),
    )
    expect(manager).toMatchObject({ role: 'Manager', needed: 2, people: 1, atLevel: 0, openSeats: 0 })
    expect(names(manager?.ready ?? [])).toEqual(['Bo'])
    expect(names(manager?.next ?? [])).toEqual(['Cy', 'Ann'])
    expect(manager?.next[0]?.lacking).toMatchObject([{ skill: 'Coaching', current: 2, required: 3 }])
  })

  test('who was rated in less than half of the skills is not on it', () => {
    const needed = [...manages, need('Manager', 'Forecasting')]
    const [manager] = bench([seat('Ann', 'Rep'), seat('Bo', 'Rep')], needed, rated({ Ann: { Coaching: 5 }, Bo: {} }))
    expect(manager?.next).toEqual([])
    expect(manager?.ready).toEqual([])
  })

  test('those whose role leads it are not on it', () => {
    const seats = [seat('Max', 'Manager'), seat('Ann', 'Rep', 'max'), seat('Kim', 'Manager')]
    const roles = bench(seats, [need('Rep', 'Selling')], rated({ Max: { Selling: 5 }, Kim: { Selling: 5 } }))
    expect(roles.find(({ role }) => role === 'Rep')?.ready).toEqual([])
  })

  test('an open seat with nobody ready comes first, a role without skills last', () => {
    const seats = [seat('Ann', 'Rep'), seat('', 'Closer'), seat('Bo', 'Hunter'), seat('Max', 'Assistant')]
    const needed = [need('Rep', 'Selling'), need('Closer', 'Closing'), need('Hunter', 'Calling')]
    const found = bench(seats, needed, rated({ Ann: { Calling: 4 } }))
    expect(found.map(({ role, openSeats, ready }) => [role, openSeats, names(ready)])).toEqual([
      ['Closer', 1, []],
      ['Rep', 0, []],
      ['Hunter', 0, ['Ann']],
      ['Assistant', 0, []],
    ])
  })

  test('a role that nobody listed skills for has nobody ready', () => {
    expect(bench([seat('Ann', 'Rep'), seat('Bo', 'Closer')], [], rated({}))).toMatchObject([
      { role: 'Rep', needed: 0, atLevel: 0, ready: [], next: [] },
      { role: 'Closer', needed: 0, atLevel: 0, ready: [], next: [] },
    ])
  })
})
