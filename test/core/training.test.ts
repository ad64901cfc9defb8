import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign, dueOn } from '../../src/core/training/assign'
import { type Assigned, assignedOn } from '../../src/core/training/assigned'
import { completionOn } from '../../src/core/training/completion'
import { waitsForItself } from '../../src/core/training/findings'
import { starterItems, starterPlans } from '../../src/core/training/starter-plans'
import { type TrainingStatus, trainingStatus } from '../../src/core/training/status'
import { mostUrgentFirst } from '../../src/core/training/urgency'
import { CivilDate } from '../../src/model/civil-date'
import type { Training } from '../../src/model/training'

const today = '2026-11-24'
const day = fc.integer({ min: 46000, max: 46700 }).map((serial) => CivilDate.of(serial).iso)
const facts = { due: undefined, started: false, done: false, waived: false, blocked: false }
const item = (name: string, more: Partial<Training> = {}): Training => ({
  plan: 'Onboarding',
  role: '',
  item: name,
  type: 'course',
  link: '',
  required: 'yes',
  after: '',
  dueIn: 7,
  repeat: undefined,
  skill: '',
  outcome: '',
  ...more,
})
const placed = <T>(rows: readonly T[]) => rows.map((row, i) => ({ ...row, row: i + 2 }))
const standing = (rows: Parameters<typeof assignedOn>[0], items: readonly Training[] = []): Assigned[] =>
  assignedOn(rows, { items: placed(items), names: new Map(), today, dueSoon: 7 })

test.each<[Partial<Parameters<typeof trainingStatus>[0]>, TrainingStatus]>([
  [{}, 'not started'],
  [{ started: true }, 'in progress'],
  [{ blocked: true }, 'blocked'],
  [{ blocked: true, started: true }, 'in progress'],
  [{ due: today }, 'due soon'],
  [{ due: '2026-12-01' }, 'due soon'],
  [{ due: '2026-12-02' }, 'not started'],
  [{ due: '2026-11-23' }, 'overdue'],
  [{ due: '2026-11-23', blocked: true }, 'overdue'],
  [{ due: '2026-11-23', done: true }, 'done'],
  [{ due: '2026-11-23', done: true, waived: true }, 'waived'],
])('training with %j is %s', (more, status) => {
  expect(trainingStatus({ ...facts, ...more }, today, 7)).toBe(status)
})

describe('a due day', () => {
  test('is so many days after the assignment or the first day, whichever is later', () => {
    fc.assert(
      fc.property(day, fc.option(day, { nil: undefined }), fc.nat(400), (on, start, days) => {
        const due = dueOn(on, start, days)
        const serial = (iso: string) => CivilDate.parse(iso)?.serial ?? 0
        expect(serial(due)).toBe(Math.max(serial(on), start ? serial(start) : 0) + days)
      }),
    )
  })
})

describe('assigning', () => {
  const names = fc.uniqueArray(fc.constantFrom('Ann', 'Ben', 'Cy', 'Dee'), { minLength: 1 })
  const items = fc
    .uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1 })
    .map((all) => all.map((name) => item(name)))

  test('gives everybody every item once, and nothing when it is asked again', () => {
    fc.assert(
      fc.property(names, items, (people, all) => {
        const who = people.map((name) => ({ name, role: '', start: undefined }))
        const first = assign(all, who, { on: today, already: [], anyRole: false })
        expect(first.added).toHaveLength(people.length * all.length)
        const already = standing(placed(first.added), all)
        const again = assign(all, who, { on: today, already, anyRole: false })
        expect(again).toEqual({ added: [], had: first.added.length, otherRole: 0 })
      }),
    )
  })

  test('what it adds, has, and leaves to other roles is all there was to give', () => {
    const roles = fc.constantFrom('', 'Account executive', 'Sales manager')
    fc.assert(
      fc.property(names, items, fc.array(roles, { minLength: 4, maxLength: 4 }), roles, (people, all, of, role) => {
        const some = all.map((one, i) => ({ ...one, role: of[i] ?? '' }))
        const who = people.map((name) => ({ name, role, start: undefined }))
        const { added, had, otherRole } = assign(some, who, { on: today, already: [], anyRole: false })
        expect(added.length + had + otherRole).toBe(people.length * all.length)
        expect(assign(some, who, { on: today, already: [], anyRole: true }).otherRole).toBe(0)
      }),
    )
  })
})

test('what is to be repeated is due again so many months after it was done, on the last day of a shorter month', () => {
  const yearly = item('Data protection', { repeat: 6 })
  const [given] = assign([yearly], [{ name: 'Ann', role: '', start: undefined }], {
    on: '2025-01-01',
    already: [],
    anyRole: false,
  }).added
  const rows = given ? placed([{ ...given, completedOn: '2026-08-31' }]) : []
  expect(standing(rows, [yearly])[0]).toMatchObject({ status: 'done' })
  const later = assignedOn(rows, { items: placed([yearly]), names: new Map(), today: '2027-02-27', dueSoon: 7 })
  expect(later[0]).toMatchObject({ status: 'due soon', due: '2027-02-28' })
})

describe('what has to be repeated', () => {
  const yearly = item('Data protection', { repeat: 3 })
  const when = fc.option(day, { nil: undefined })
  const row = fc
    .record({ assignedOn: when, completedOn: when, waived: fc.constantFrom('', '', 'On leave') })
    .map((one) => ({ ...blank, ...one, person: 'Ann', plan: 'Onboarding', item: 'Data protection' }))
  const blank = { with: '', dueOn: undefined, startedOn: undefined, score: undefined, evidence: '', note: '' }
  const rows = fc.array(row, { minLength: 1, maxLength: 4 })
  const lapsed = ({ completedOn, status }: Assigned) =>
    completedOn !== undefined && status !== 'done' && status !== 'waived'
  const ann = [{ name: 'Ann', role: '', start: undefined }]

  test('is due again at most once, and not while it is still to be done', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const found = standing(placed(all), [yearly])
        const open = found.filter(({ completedOn, waived }) => completedOn === undefined && waived === '')
        expect(found.filter(lapsed).length).toBeLessThanOrEqual(open.length ? 0 : 1)
        for (const one of found.filter(lapsed))
          for (const other of found)
            if (other.waived === '') expect((other.completedOn ?? '') <= (one.completedOn ?? '')).toBe(true)
      }),
    )
  })

  test('stands the same however the tab is sorted', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const statuses = (of: typeof all) =>
          standing(placed(of), [yearly])
            .map(({ status }) => status)
            .sort()
        expect(statuses([...all].reverse())).toEqual(statuses(all))
      }),
    )
  })

  test('is given anew exactly when it is due again, however often it was done before', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const already = standing(placed(all), [yearly])
        const { added } = assign([yearly], ann, { on: today, already, anyRole: false })
        expect(added).toHaveLength(already.some(lapsed) ? 1 : 0)
        const after = standing(placed([...all, ...added]), [yearly])
        expect(assign([yearly], ann, { on: today, already: after, anyRole: false }).added).toEqual([])
      }),
    )
  })
})

test('completion counts what was required and due; what is waived, free, or not due yet counts in neither', () => {
  const of = (status: TrainingStatus, due: string, required = true) => ({ status, due, required }) as Assigned
  const all = [
    of('done', '2026-11-20'),
    of('overdue', '2026-11-20'),
    of('waived', '2026-11-20'),
    of('overdue', '2026-11-20', false),
    of('done', '2026-12-20'),
  ]
  expect(completionOn(all, today)).toEqual({ done: 1, due: 2 })
})

test('what is late longest comes first, and what has no day comes last of its status', () => {
  const order = [
    { status: 'not started', due: undefined, row: 2 },
    { status: 'overdue', due: '2026-11-20', row: 3 },
    { status: 'not started', due: '2027-01-01', row: 4 },
    { status: 'overdue', due: '2026-10-20', row: 5 },
  ] as const
  expect([...order].sort(mostUrgentFirst).map(({ row }) => row)).toEqual([5, 3, 4, 2])
})

test.each(starterPlans)('the starter plan $plan can be done from its first item to its last', (plan) => {
  const all = starterItems(plan)
  const named = (name: string) => all.find((one) => one.item === name)
  for (const one of all) {
    expect(waitsForItself(one, named)).toBe(false)
    const before = one.after ? named(one.after) : undefined
    expect(Boolean(one.after)).toBe(before !== undefined)
    // Nobody is asked to be done with something before what it waits for is due.
    if (before) expect(before.dueIn).toBeLessThanOrEqual(one.dueIn ?? 0)
  }
})
