import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessments } from '../../../src/core/skills/assessed'
import { skillsInBrief, skillsOf } from '../../../src/core/skills/gaps'
import type { RoleSkill } from '../../../src/model/role-skill'
import type { Skill } from '../../../src/model/skill'

const rated = (skill: string, current: number | undefined, change: Partial<Skill> = {}): Skill => ({
  person: 'Ann Ames',
  skill,
  current,
  wants: undefined,
  assessedOn: '2026-03-01',
  note: '',
  ...change,
})
const need = (skill: string, required: number | undefined, weight?: number): RoleSkill => ({
  role: 'Account executive',
  skill,
  required,
  weight,
})
const placed = <V>(rows: readonly V[]) => rows.map((row, i) => ({ ...row, row: i + 2 }))
const names = new Map([
  ['ann ames', 'Ann Ames'],
  ['ann@example.com', 'Ann Ames'],
])
const ann = { name: 'Ann Ames', role: 'account  Executive' }
const standing = (needed: RoleSkill[], rows: Skill[]) => skillsOf(ann, needed, assessments(placed(rows), names))

describe('an assessment', () => {
  test.each<[string, Skill[], object]>([
    ['the latest by day counts', [rated('A', 4), rated('A', 2, { assessedOn: '2026-01-01' })], { current: 4 }],
    ['of one day the lowest row counts', [rated('A', 4), rated('A', 2)], { current: 2 }],
    ['a row without a day comes first', [rated('A', 4), rated('A', 2, { assessedOn: undefined })], { current: 4 }],
    [
      'a wish without a level leaves the level and its day',
      [rated('A', 4), rated('a', undefined, { wants: 'yes', assessedOn: '2026-05-01' })],
      { skill: 'A', current: 4, wants: true, assessedOn: '2026-03-01' },
    ],
    [
      'a level without a wish leaves the wish',
      [rated('A', 1, { wants: 'yes' }), rated('A', 3, { assessedOn: '2026-05-01' })],
      { current: 3, wants: true },
    ],
    ['a wish can be taken back', [rated('A', 1, { wants: 'yes' }), rated('A', 1, { wants: 'no' })], { wants: false }],
    ['an address is as good as a name', [rated('A', 5, { person: 'ANN@example.com' })], { current: 5 }],
  ])('%s', (_, rows, expected) => {
    expect(standing([need('A', 3)], rows)).toEqual([expect.objectContaining(expected)])
  })

  test('of somebody else is none of theirs', () => {
    expect(standing([need('A', 3)], [rated('A', 5, { person: 'Bo' })])[0]).toMatchObject({ current: undefined })
  })
})

describe('a gap', () => {
  test('is what lacks of the required level, and counts by its weight', () => {
    const found = standing(
      [need('A', 4), need('B', 3, 2.5), need('C', 2)],
      [rated('A', 3), rated('B', 2), rated('C', 5)],
    )
    expect(found.map(({ skill, gap, priority }) => [skill, gap, priority])).toEqual([
      ['B', 1, 2.5],
      ['A', 1, 1],
      ['C', 0, 0],
    ])
  })

  test('can’t be told without an assessment; that comes after the gaps and before what is met', () => {
    const found = standing([need('A', 4), need('B', 3), need('C', 2)], [rated('A', 4), rated('C', 1)])
    expect(found.map(({ skill, gap }) => [skill, gap])).toEqual([
      ['C', 1],
      ['B', undefined],
      ['A', 0],
    ])
    expect(skillsInBrief(found)).toMatchObject({ needed: 3, met: 1, unknown: 1, lacking: [{ skill: 'C' }] })
  })

  test('a skill beyond the role is listed, and lacks nothing', () => {
    const found = standing([need('A', 4)], [rated('Z', 1, { wants: 'yes' })])
    expect(found.at(-1)).toMatchObject({ skill: 'Z', required: undefined, gap: 0, wants: true })
    expect(skillsInBrief(found).needed).toBe(1)
  })
})

const level = fc.integer({ min: 1, max: 5 })
const row = fc.record({ skill: fc.constantFrom('A', 'b', 'C'), current: fc.option(level, { nil: undefined }) })
describe('laws', () => {
  const need5 = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'c'), level, fc.integer({ min: 1, max: 3 })))

  test('everything needed is met, lacking or unknown', () => {
    fc.assert(
      fc.property(need5, fc.array(row), (needs, rows) => {
        const found = standing(
          needs.map(([skill, required, weight]) => need(skill, required, weight)),
          rows.map(({ skill, current }) => rated(skill, current)),
        )
        const { needed, met, lacking, unknown } = skillsInBrief(found)
        expect(met + lacking.length + unknown).toBe(needed)
        expect(new Set(needs.map(([skill]) => skill.toLowerCase())).size).toBe(needed)
      }),
    )
  })

  test('the order of rows of different days does not matter', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const dated = rows.map(({ skill, current }, i) =>
          rated(skill, current, { assessedOn: `2026-01-${String(i + 1).padStart(2, '0')}` }),
        )
        const levels = (all: Skill[]) =>
          standing([need('A', 3), need('B', 3), need('C', 3)], all).map(({ skill, current }) => `${skill} ${current}`)
        expect(levels(dated).sort()).toEqual(levels([...dated].reverse()).sort())
      }),
    )
  })
})
