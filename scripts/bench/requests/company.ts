import { actuals } from '../../../src/model/actual'
import { assignments } from '../../../src/model/assignment'
import type { Cell } from '../../../src/model/cell'
import { CivilDate } from '../../../src/model/civil-date'
import { coaching } from '../../../src/model/coaching'
import { goals } from '../../../src/model/goal'
import type { KeptTab } from '../../../src/model/kept-tab'
import { metrics } from '../../../src/model/metric'
import { objectives } from '../../../src/model/objective'
import { people } from '../../../src/model/person'
import { roleSkills } from '../../../src/model/role-skill'
import { skills } from '../../../src/model/skill'
import { training } from '../../../src/model/training'

export type Size = { people: number; metrics: number; periods: number; assignments: number }

const roles = ['Account executive', 'Sales development', 'Account manager', 'Sales manager']
const dayOf = (year: number, month: number) => CivilDate.ofMonth(year, month)

/** A tab with its titles, and of each row the columns that are named. */
const tabOf = <K extends string>(
  { name, columns }: KeptTab<Record<K, KeptTab['columns'][string]>>,
  count: number,
  row: (i: number) => Partial<Record<K, Cell>>,
): [string, Cell[][]] => {
  const keys = Object.keys(columns) as K[]
  return [
    name,
    [
      keys.map((key) => columns[key].title),
      ...Array.from({ length: count }, (_, i) => {
        const cells = row(i)
        return keys.map((key) => cells[key] ?? '')
      }),
    ],
  ]
}

/** The tabs of a company in which everybody has a goal and an actual on every metric in every month. */
export function company(size: Size): Map<string, Cell[][]> {
  const person = (i: number) => `Person ${i % size.people}`
  const metric = (i: number) => `Metric ${i % size.metrics}`
  const figures = size.people * size.metrics * size.periods
  const placed = (i: number) => {
    const month = 1 + (Math.floor(i / (size.people * size.metrics)) % size.periods)
    const from = dayOf(2026, month)
    const to = CivilDate.of(dayOf(2026, month + 1).serial - 1)
    return { person: person(Math.floor(i / size.metrics)), metric: metric(i), from, to }
  }
  const start = dayOf(2026, 1)
  return new Map([
    tabOf(people, size.people, (i) => ({
      name: person(i),
      email: `person${i}@example.com`,
      role: roles[i % roles.length] as string,
      manager: i < 10 ? '' : person(i % 10),
      team: `Team ${i % 25}`,
      startDate: CivilDate.of(start.serial - 30 * (i % 40)),
    })),
    tabOf(objectives, 5, (i) => ({ objective: `Objective ${i}` })),
    tabOf(metrics, size.metrics, (i) => ({
      metric: metric(i),
      objective: `Objective ${i % 5}`,
      kind: 'leading',
      unit: 'count',
      direction: 'higher',
      source: 'typed',
      weight: 1 / size.metrics,
    })),
    tabOf(goals, figures, (i) => ({ ...placed(i), goal: 10 + (i % 7), status: 'agreed', version: 1 })),
    tabOf(actuals, figures, (i) => ({ ...placed(i), actual: i % 11 })),
    tabOf(training, 100, (i) => ({
      plan: `Plan ${i % 10}`,
      role: roles[i % roles.length] as string,
      item: `Item ${i}`,
      type: 'course',
      dueIn: 30,
      skill: `Skill ${i % 8}`,
    })),
    tabOf(assignments, size.assignments, (i) => ({
      person: person(i),
      plan: `Plan ${Math.floor(i / size.people) % 10}`,
      item: `Item ${Math.floor(i / size.people)}`,
      assignedOn: start,
      dueOn: CivilDate.of(start.serial + 30 + (i % 300)),
      ...(i % 3 === 0 && { completedOn: CivilDate.of(start.serial + (i % 250)) }),
    })),
    tabOf(roleSkills, 32, (i) => ({
      role: roles[i % roles.length] as string,
      skill: `Skill ${i >> 2}`,
      required: 4,
      weight: 1,
    })),
    tabOf(skills, size.people * 8, (i) => ({
      person: person(i >> 3),
      skill: `Skill ${i & 7}`,
      current: 1 + (i % 5),
      assessedOn: start,
    })),
    tabOf(coaching, size.people * size.periods, (i) => ({
      date: dayOf(2026, 1 + (Math.floor(i / size.people) % size.periods)),
      person: person(i),
      coach: person(i % 10),
      pulse: '4 / 3',
    })),
  ])
}
