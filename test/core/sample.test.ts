import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/core/calendar/days'
import { periodOf } from '../../src/core/calendar/fiscal'
import { sampleActuals } from '../../src/core/sample/actuals'
import { sampleAssignments } from '../../src/core/sample/assignments'
import { sampleCoaching } from '../../src/core/sample/coaching'
import { lostSight, newcomer, reps } from '../../src/core/sample/company'
import { sampleDeals } from '../../src/core/sample/deals'
import { sampleGoals } from '../../src/core/sample/goals'
import { samplePeople } from '../../src/core/sample/people'
import { sampleSkills } from '../../src/core/sample/skills'
import { sampleTraining } from '../../src/core/sample/training'
import { assignedOn } from '../../src/core/training/assigned'
import { trainingStatuses } from '../../src/core/training/status'
import type { Assignment } from '../../src/model/assignment'
import { CivilDate } from '../../src/model/civil-date'
import type { Training } from '../../src/model/training'

const calendar = { startMonth: 1, namedBy: 'end' } as const
const days = ['2026-01-01', '2026-06-30', '2026-11-24', '2028-02-29', '2031-12-31'].map(
  (iso) => CivilDate.parse(iso) as CivilDate,
)

const blankAssignment: Assignment = {
  person: '',
  plan: '',
  item: '',
  with: '',
  assignedOn: undefined,
  dueOn: undefined,
  startedOn: undefined,
  completedOn: undefined,
  score: undefined,
  evidence: '',
  waived: '',
  note: '',
}
const blankItem: Training = {
  plan: '',
  role: '',
  item: '',
  type: undefined,
  link: '',
  required: undefined,
  after: '',
  dueIn: undefined,
  repeat: undefined,
  skill: '',
  outcome: '',
}

describe.each(days)('the sample as of %s', (today) => {
  const deals = sampleDeals(today)
  const people = samplePeople(today)

  test('has 600 deals of different ids that close over eight quarters', () => {
    expect(deals).toHaveLength(600)
    expect(new Set(deals.map((deal) => deal.id)).size).toBe(600)
    expect(new Set(deals.map((deal) => periodOf(deal.closes, 'quarter', calendar).from)).size).toBe(8)
  })

  test('has twelve reps in three teams, and deals belong to people who were there when they closed', () => {
    const reps = people.filter((p) => p.role === 'Account executive' && p.name && !p.endDate)
    expect(reps).toHaveLength(12)
    expect(new Set(reps.map((rep) => rep.team)).size).toBe(3)
    for (const { owner, closes } of deals) {
      const person = people.find((p) => p.name === owner)
      expect(person, owner).toBeDefined()
      if (person?.endDate) expect(closes.iso <= person.endDate).toBe(true)
    }
  })

  test('has no open deal that was created tomorrow, and no closed deal that closes tomorrow', () => {
    for (const deal of deals) {
      expect(deal.created.iso < deal.closes.iso || deal.created.iso <= today.iso).toBe(true)
      if (deal.stage.startsWith('Closed')) expect(deal.closes.iso < today.iso).toBe(true)
    }
  })

  test('has quotas that are in reach: between half and twice of what was closed in the last full year', () => {
    const goals = sampleGoals(today, calendar)
    const past = goals.filter((goal) => goal.person && (goal.to as string) < today.iso)
    const quota = past.reduce((sum, goal) => sum + (goal.goal ?? 0), 0)
    const from = past.map((goal) => goal.from as string).sort()[0] as string
    const to = past
      .map((goal) => goal.to as string)
      .sort()
      .pop() as string
    const won = deals
      .filter((deal) => deal.stage === 'Closed Won' && deal.closes.iso >= from && deal.closes.iso <= to)
      .reduce((sum, deal) => sum + Number(deal.amount), 0)
    expect(won / quota).toBeGreaterThan(0.7)
    expect(won / quota).toBeLessThan(1.3)
  })
})

test('the sample is the same whenever it is made on the same day', () => {
  const today = days[1] as CivilDate
  expect(sampleDeals(today)).toEqual(sampleDeals(today))
})

describe.each(days)('how the made-up company is led, as of %s', (today) => {
  const people = samplePeople(today)
  const names = new Set(people.map(({ name }) => name))
  const assigned = assignedOn(
    sampleAssignments(today).map((row, i) => ({ ...blankAssignment, ...row, row: i + 2 })),
    {
      items: sampleTraining().map((row, i) => ({ ...blankItem, ...row, row: i + 2 })),
      names: new Map(),
      today: today.iso,
      dueSoon: 7,
    },
  )

  test('nobody but its people is named anywhere', () => {
    const named = [
      ...sampleAssignments(today),
      ...sampleCoaching(today),
      ...sampleSkills(today),
      ...sampleActuals(today),
    ]
    for (const { person } of named) expect(names, person).toContain(person)
  })

  test('the newcomer’s required training is overdue, and training stands in every other way somewhere', () => {
    const late = assigned.filter(
      ({ person, required, status }) => person === newcomer.name && required && status === 'overdue',
    )
    expect(late.length).toBeGreaterThan(1)
    expect(new Set(assigned.map(({ status }) => status)).size).toBe(trainingStatuses.length)
  })

  test('one rep had no 1:1 for a quarter, and all the others had one within a month', () => {
    const since = (name: string) =>
      Math.min(
        ...sampleCoaching(today)
          .filter(({ person, type }) => person === name && type === '1:1')
          .map(({ date = '' }) => today.serial - dayOf(date).serial),
      )
    for (const { name } of reps)
      name === lostSight.name ? expect(since(name)).toBeGreaterThan(90) : expect(since(name)).toBeLessThan(31)
  })

  test('most reps lack the same skill', () => {
    const negotiate = sampleSkills(today).filter(({ skill, current = 0 }) => skill === 'Negotiation' && current < 4)
    expect(negotiate.length).toBeGreaterThan(reps.length / 2)
  })

  test('nothing was done, begun or said tomorrow', () => {
    for (const { date, doneOn } of sampleCoaching(today)) {
      expect((date ?? '') <= today.iso).toBe(true)
      expect((doneOn ?? '') <= today.iso).toBe(true)
    }
    for (const { startedOn = '', completedOn = startedOn } of sampleAssignments(today))
      expect(startedOn <= completedOn && completedOn <= today.iso).toBe(true)
  })
})
