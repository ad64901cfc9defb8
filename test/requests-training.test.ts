import { describe, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '../src/requests'
import { openBook } from './setup/book'
import { assigned, given, trainingTabs } from './setup/training'

const today = '2026-11-24'
const book = (tabs: object = trainingTabs(), more: Parameters<typeof openBook>[0] = {}) =>
  openBook({ today, ...more, tabs: tabs as ReturnType<typeof trainingTabs> })
type Book = ReturnType<typeof openBook>
type Line = OutputOf<'training'>['lines']['rows'][number]

const board = async (office: Book, asked: Partial<InputOf<'training'>> = {}) => {
  const answer = await office.request('training', { find: '', filter: 'open', from: 0, ...asked })
  return (answer as { value: OutputOf<'training'> }).value
}
const said = async (office: Book, asked: Partial<InputOf<'training'>> = {}) =>
  (await board(office, asked)).lines.rows.map(({ person, item, status }) => `${person}: ${item}, ${status}`)
const blank = { with: '', dueOn: '', startedOn: '', completedOn: '', score: null, evidence: '', waived: '', note: '' }
const change = (
  { row, stamp, person, plan, item, ...line }: Line,
  values: Partial<InputOf<'saveAssignments'>['changes'][number]['values']>,
) => ({
  row,
  stamp,
  of: { person, plan, item },
  values: { ...blank, dueOn: line.dueOn ?? '', startedOn: line.startedOn ?? '', note: line.note, ...values },
})
const row = (office: Book, at: number) => office.values('Assignments')[at - 1]
const ask = (more: Partial<InputOf<'assignTraining'>> = {}): InputOf<'assignTraining'> => ({
  to: { kind: 'team', name: 'Enterprise' },
  plan: 'Onboarding',
  items: null,
  on: today,
  ...more,
})

describe('what is assigned', () => {
  test('an empty workbook has none, and nothing is made by looking', async () => {
    const office = book({ Sheet1: [[]] })
    expect(await board(office)).toMatchObject({ lines: { rows: [], total: 0 }, assignments: 0, items: 0, findings: [] })
    expect(office.tabs()).toEqual(['Sheet1'])
  })

  test('comes with its status, what is late first, people by their names', async () => {
    expect(await said(book(), { filter: 'all' })).toEqual([
      'Ann Ames: Learn the pipeline view, overdue',
      'Ben Okafor: Read the handbook, in progress',
      'Ann Ames: Shadow three calls, blocked',
      'Ben Okafor: Learn the pipeline view, done',
    ])
  })

  test('is found by words of the person, team, role, plan and item, and by status', async () => {
    const office = book()
    expect(await said(office, { find: 'ANN calls' })).toEqual(['Ann Ames: Shadow three calls, blocked'])
    expect(await said(office, { find: 'development', filter: 'done' })).toHaveLength(1)
    expect(await said(office, { find: 'enterprise onboarding', filter: 'overdue' })).toHaveLength(1)
    expect((await board(office, { find: 'ben' })).counts).toMatchObject({ done: 1, 'in progress': 1, overdue: 0 })
    expect(await said(office, { find: 'nobody' })).toEqual([])
  })

  test('of people who left stands apart, and their other names find people', async () => {
    const office = book(trainingTabs({ assignments: [...assigned, given('Dee Park', 'Shadow three calls')] }))
    expect(await said(office)).toHaveLength(3)
    expect(await said(office, { filter: 'all' })).toHaveLength(4)
    expect(await said(office, { filter: 'left' })).toEqual(['Dee Park: Shadow three calls, blocked'])
    expect(await board(office)).toMatchObject({ left: 1, counts: { blocked: 1 }, assignments: 5 })
    expect((await board(office, { find: 'ben' })).left).toBe(0)
    expect(await said(office, { find: 'annie' })).toHaveLength(2)
  })

  test('comes by pages of fifty, in as many service calls however many there are', async () => {
    const many = (count: number) =>
      trainingTabs({
        assignments: Array.from({ length: count }, (_, i) => given('Ann Ames', `Item ${i}`, { plan: '' })),
      })
    const callsOf = async (count: number) => {
      const office = book(many(count))
      const before = office.calls()
      const { lines } = await board(office, { from: 50 })
      expect([lines.rows.length, lines.from, lines.total]).toEqual([50, 50, count])
      expect(lines.rows[0]?.item).toBe('Item 50')
      return office.calls() - before
    }
    expect(await callsOf(2000)).toBe(await callsOf(120))
  })

  test('names what does not fit in the tabs, and says how much more there is', async () => {
    const office = book(
      trainingTabs({
        assignments: [
          ...assigned,
          given('Zoe', 'Shadow three calls'),
          given('Ben Okafor', 'Juggling'),
          given('Ben Okafor', 'Fly', { plan: 'Pilots' }),
          given('Ben Okafor', 'Shadow three calls', { startedOn: '2026-11-20', completedOn: '2026-11-18' }),
          given('Ben Okafor', 'Alone', { plan: '', completedOn: '2027-01-01' }),
        ],
        training: [
          { plan: 'Onboarding', item: 'Learn the pipeline view', after: 'Shadow three calls' },
          { plan: 'Onboarding', item: 'Shadow three calls', after: 'Learn the pipeline view' },
          { plan: 'Onboarding', item: 'Read the handbook', after: 'Nowhere' },
          { plan: 'onboarding', item: 'read the handbook' },
        ],
      }),
    )
    const { findings, found } = await board(office)
    expect(findings.map(({ message }) => message)).toEqual([
      'Assignments, row 6, Person: “Zoe” is not in the tab People. Add it there, or correct it here.',
      'Assignments, row 7, Item: “Juggling” is no item of Onboarding in the tab Training. Add it there, correct it here, or empty the cell Plan.',
      'Assignments, row 8, Plan: “Pilots” is not in the tab Training. Add it there, or correct it here.',
      'Assignments, row 9, Completed on: found 2026-11-18, expected a day not before 2026-11-20, when it was started.',
      'Assignments, row 10, Completed on: found 2027-01-01, expected a day not after today, 2026-11-24.',
      'Training, row 5, Item: read the handbook of onboarding stands in row 4 already. Delete one.',
      'Training, row 2, After: Learn the pipeline view can never begin, because what comes before it waits for it. Empty this cell, or one before it.',
      'Training, row 3, After: Shadow three calls can never begin, because what comes before it waits for it. Empty this cell, or one before it.',
      'Training, row 4, After: “Nowhere” is no item of Onboarding. Add it, or correct it here.',
    ])
    expect(found).toBe(9)
  })

  test('days and months that can’t be counted are named, and what is assigned by them is still shown', async () => {
    const office = book(
      trainingTabs({
        training: [
          { plan: 'Onboarding', item: 'Learn the pipeline view', dueIn: 1.5 },
          { plan: 'Onboarding', item: 'Shadow three calls', repeat: 1e9 },
        ],
      }),
    )
    const { findings, assignments } = await board(office)
    expect(findings.map(({ message }) => message).slice(0, 2)).toEqual([
      'Training, row 2, Due in days: found 1.5, expected a whole number from 0 to 1200, such as 14.',
      'Training, row 3, Repeat months: found 1000000000, expected a whole number from 0 to 1200, such as 12.',
    ])
    expect(assignments).toBe(assigned.length)
  })

  test('a title that is missing is one finding, not one of every row', async () => {
    const tabs = trainingTabs()
    tabs.Training[0] = ['Plan', 'Role', 'Thing']
    expect((await board(book(tabs))).findings.map(({ message }) => message)).toEqual([
      'Training: no column is titled Item in row 1. Put the title back; the column may stand anywhere.',
    ])
  })
})

describe('saving how far training is', () => {
  test('writes what was typed into the row, wherever it was sorted to, and deletes nothing', async () => {
    const office = book()
    const [late] = (await board(office)).lines.rows as [Line]
    office.enter('Assignments!A2', 'Ben Okafor')
    for (const [i, typed] of ['Onboarding', 'Learn the pipeline view', '', '2026-11-02', '2026-11-09'].entries())
      office.enter(`Assignments!${'BCDEF'[i]}6`, typed)
    office.enter('Assignments!A6', 'Ann Ames')
    expect(
      await office.request('saveAssignments', {
        changes: [change(late, { completedOn: today, score: 85.5, evidence: 'https://x.test/badge' })],
      }),
    ).toEqual({ value: {} })
    expect(row(office, 6)?.slice(0, 10)).toEqual([
      'Ann Ames',
      'Onboarding',
      'Learn the pipeline view',
      '',
      '2026-11-02',
      '2026-11-09',
      '',
      today,
      85.5,
      'https://x.test/badge',
    ])
    expect(office.values('Assignments')).toHaveLength(6)
    expect(await said(office, { find: 'ann calls' })).toEqual(['Ann Ames: Shadow three calls, not started'])
  })

  test('saves nothing where somebody changed one of the rows meanwhile, and says what stands there now', async () => {
    const office = book()
    const lines = (await board(office)).lines.rows
    office.enter('Assignments!L2', 'On leave')
    const answer = await office.request('saveAssignments', {
      changes: [change(lines[1] as Line, { completedOn: today }), change(lines[0] as Line, { startedOn: today })],
    })
    expect(answer).toMatchObject({ value: { stale: [1], now: [{ row: 2, note: 'On leave', status: 'overdue' }] } })
    expect(row(office, 5)?.[7]).toBe('')
    office.enter('Assignments!C2', 'Something else')
    expect(
      await office.request('saveAssignments', { changes: [change(lines[0] as Line, { startedOn: today })] }),
    ).toMatchObject({ value: { stale: [0], now: [null] } })
  })

  test('refuses days that can’t be, at their fields, and then writes none of it', async () => {
    const office = book()
    const [late, read] = (await board(office)).lines.rows as [Line, Line]
    const answer = await office.request('saveAssignments', {
      changes: [
        change(late, { completedOn: '2026-12-01', dueOn: '2026-10-01' }),
        change(read, { completedOn: '2026-11-09' }),
      ],
    })
    expect(answer).toMatchObject({
      faults: [
        { message: 'Expected a day not after today, 2026-11-24.', path: ['changes', 0, 'completedOn'] },
        { message: 'Expected a day not before 2026-11-02, when it was assigned.', path: ['changes', 0, 'dueOn'] },
        { message: 'Expected a day not before 2026-11-10, when it was started.', path: ['changes', 1, 'completedOn'] },
      ],
    })
    expect(row(office, 2)?.[7]).toBe('')
  })

  test('a waived item is required no more, with its reason', async () => {
    const office = book()
    const [late] = (await board(office)).lines.rows as [Line]
    await office.request('saveAssignments', { changes: [change(late, { waived: 'Did it at her last job' })] })
    expect(await said(office, { find: 'ann', filter: 'all' })).toEqual([
      'Ann Ames: Shadow three calls, not started',
      'Ann Ames: Learn the pipeline view, waived',
    ])
  })
})

describe('assigning training', () => {
  test('to a team gives everybody who is here or will come what they lack, and asking again adds nothing', async () => {
    const office = book()
    const preview = await office.request('previewAssigning', ask())
    expect(preview).toMatchObject({
      value: { people: { given: 4, of: 4 }, added: 10, had: 4, otherRole: 2 },
    })
    expect(office.values('Assignments')).toHaveLength(5)
    expect(await office.request('assignTraining', ask())).toEqual(preview)
    expect(
      office
        .values('Assignments')
        .slice(5)
        .map(([person, , item, , , due]) => `${person}: ${item}, ${due}`),
    ).toEqual([
      'Ann Ames: Demo to your manager, 2026-12-24',
      'Ann Ames: Read the handbook, ',
      'Ben Okafor: Shadow three calls, 2026-12-08',
      'Cy Young: Learn the pipeline view, 2026-12-08',
      'Cy Young: Shadow three calls, 2026-12-15',
      'Cy Young: Demo to your manager, 2026-12-31',
      'Cy Young: Read the handbook, ',
      'Ingrid Solheim: Learn the pipeline view, 2026-12-01',
      'Ingrid Solheim: Shadow three calls, 2026-12-08',
      'Ingrid Solheim: Read the handbook, ',
    ])
    expect(await office.request('assignTraining', ask())).toMatchObject({ value: { added: 0, had: 14 } })
    expect(office.values('Assignments')).toHaveLength(15)
  })

  test('to a person who is named gives the items of other roles too, and only the chosen ones', async () => {
    const office = book()
    const to = { kind: 'person' as const, name: 'ben okafor' }
    const answer = await office.request('assignTraining', ask({ to, items: ['Demo to your manager'] }))
    expect(answer).toMatchObject({
      value: { people: { given: 1, of: 1 }, added: 1, had: 0, otherRole: 0 },
    })
    expect(office.values('Assignments')[5]?.slice(0, 3)).toEqual(['Ben Okafor', 'Onboarding', 'Demo to your manager'])
    expect(await office.request('previewAssigning', ask({ items: [] }))).toMatchObject({ value: { added: 0 } })
  })

  test('says of every item who would be given it, by which days, and what it would wait for in vain', async () => {
    const items = ['Shadow three calls', 'Read the handbook']
    const answer = await book().request('previewAssigning', ask({ items }))
    const { value } = answer as { value: OutputOf<'previewAssigning'> }
    expect(value).toMatchObject({ added: 6, people: { given: 4, of: 4 } })
    expect(
      value.items.map(({ item, chosen, people, had, otherRole }) => [item, chosen, people, had, otherRole]),
    ).toEqual([
      ['Learn the pipeline view', false, 2, 2, 0],
      ['Shadow three calls', true, 3, 1, 0],
      ['Demo to your manager', false, 2, 0, 2],
      ['Read the handbook', true, 3, 1, 0],
    ])
    expect(value.items[1]).toMatchObject({
      names: ['Ben Okafor', 'Cy Young', 'Ingrid Solheim'],
      dueFrom: '2026-12-08',
      dueTo: '2026-12-15',
      after: 'Learn the pipeline view',
      without: 2,
    })
    expect([value.items[3]?.dueTo, value.items[3]?.without]).toEqual([undefined, 0])
  })

  test('nothing is due before somebody can start, whose first day is blank too', async () => {
    const office = book(
      trainingTabs({ people: [{ name: 'Nia', role: 'Account executive', team: 'New', validFrom: '2027-01-04' }] }),
    )
    const asked = ask({ to: { kind: 'team', name: 'New' }, items: ['Learn the pipeline view'] })
    await office.request('assignTraining', asked)
    expect(office.values('Assignments')[5]?.slice(4, 6)).toEqual([today, '2027-01-11'])
  })

  test('makes the tab where it is not there yet', async () => {
    const { Assignments, ...tabs } = trainingTabs()
    const office = book(tabs)
    await office.request('assignTraining', ask({ to: { kind: 'role', name: 'Sales manager' }, plan: 'Compliance' }))
    expect(office.values('Assignments')[1]?.slice(0, 3)).toEqual(['Ingrid Solheim', 'Compliance', 'Data protection'])
  })

  test('what has to be repeated is given anew once it is due again', async () => {
    const done = (completedOn: string) =>
      book(
        trainingTabs({
          assignments: [
            given('Ann Ames', 'Data protection', { plan: 'Compliance', assignedOn: '2024-01-08', completedOn }),
          ],
        }),
      )
    const to = { kind: 'person' as const, name: 'Annie' }
    const asked = ask({ to, plan: 'Compliance' })
    expect(await done('2026-06-01').request('previewAssigning', asked)).toMatchObject({ value: { added: 0, had: 1 } })
    expect(await done('2025-11-01').request('previewAssigning', asked)).toMatchObject({ value: { added: 1, had: 0 } })
  })

  test.each([
    [{ to: { kind: 'person', name: 'Zoe' } }, 'Zoe is not in the tab People. Check the name, or add it there.'],
    [{ to: { kind: 'person', name: 'Dee Park' } }, 'Dee Park left before 2026-11-24, as the tab People has it.'],
    [
      { to: { kind: 'team', name: 'Nordics' } },
      'Nobody of the team Nordics is here on 2026-11-24, as the tab People has it.',
    ],
    [{ to: { kind: 'person', name: ' ' } }, 'Say to whom.'],
    [{ plan: 'Pilots' }, 'Pilots is no training plan of the tab Training. Choose another, or add it there.'],
    [
      { items: ['Gone', 'Read the handbook'] },
      'No longer in Onboarding: Gone. Choose among the items that it has now.',
    ],
    [{ on: '24.11.2026' }, 'A day is written such as 2026-10-01.'],
  ] as const)('%j is refused', async (more, message) => {
    const office = book()
    expect(await office.request('assignTraining', ask(more as object))).toMatchObject({ faults: [{ message }] })
    expect(office.values('Assignments')).toHaveLength(1 + assigned.length)
  })
})

const template = (item: string, more: Partial<InputOf<'saveTraining'>['changes'][number]['values']> = {}) => ({
  row: 0,
  stamp: '',
  values: {
    plan: 'Onboarding',
    item,
    role: '',
    type: 'course' as const,
    link: '',
    required: 'yes' as const,
    after: '',
    dueIn: null,
    repeat: null,
    skill: '',
    outcome: '',
    ...more,
  },
})
const plansOf = async (office: Book) =>
  ((await office.request('trainingPlans', { from: 0 })) as { value: OutputOf<'trainingPlans'> }).value
const changed = async (office: Book, name: string, more: Parameters<typeof template>[1]) => {
  const found = (await plansOf(office)).items.rows.find(({ item }) => item === name)
  const { row = 0, stamp = '', dueIn = null } = found ?? {}
  return { ...template(name, { dueIn, ...more }), row, stamp }
}

describe('training plans', () => {
  test('come with their items together, and with the roles and teams that can be given them', async () => {
    const { plans, items, roles, teams } = await plansOf(book())
    expect(plans).toEqual([
      { name: 'Onboarding', items: 4 },
      { name: 'Compliance', items: 1 },
    ])
    expect(items.rows.map(({ item }) => item)).toHaveLength(5)
    expect({ roles, teams }).toEqual({
      roles: ['Account executive', 'Sales development rep', 'Sales manager'],
      teams: ['Enterprise'],
    })
  })

  test('new items stand below the others, and an item that stands there keeps its name and its row', async () => {
    const office = book()
    const kept = await changed(office, 'Shadow three calls', { item: 'Renamed', dueIn: 21, skill: 'Discovery' })
    expect(
      await office.request('saveTraining', {
        changes: [kept, template('Certify', { after: 'Shadow three calls', dueIn: 60 })],
      }),
    ).toEqual({ value: {} })
    expect(office.values('Training')[2]).toEqual([
      'Onboarding',
      '',
      'Shadow three calls',
      'course',
      '',
      'yes',
      '',
      21,
      '',
      'Discovery',
      '',
    ])
    expect(office.values('Training')[6]?.slice(0, 8)).toEqual([
      'Onboarding',
      '',
      'Certify',
      'course',
      '',
      'yes',
      'Shadow three calls',
      60,
    ])
  })

  test('nothing is saved where somebody changed one of them meanwhile', async () => {
    const office = book()
    const late = await changed(office, 'Shadow three calls', { dueIn: 21 })
    office.enter('Training!H3', '10')
    expect(await office.request('saveTraining', { changes: [template('Certify'), late] })).toMatchObject({
      value: { stale: [1], now: [{ item: 'Shadow three calls', dueIn: 10, row: 3 }] },
    })
    expect(office.values('Training')).toHaveLength(6)
  })

  test('an item that is there twice, comes after none, or waits for itself is refused at its field', async () => {
    const office = book()
    const changes = [
      template('read the HANDBOOK'),
      template('Certify', { after: 'Nowhere' }),
      await changed(office, 'Learn the pipeline view', { after: 'Shadow three calls' }),
      await changed(office, 'Shadow three calls', { after: 'Learn the pipeline view' }),
    ]
    const answer = (await office.request('saveTraining', { changes })) as { faults: object[] }
    expect(answer.faults).toEqual([
      { path: ['changes', 0, 'item'], message: 'read the HANDBOOK is in Onboarding already. Give it another name.' },
      {
        path: ['changes', 2, 'after'],
        message: 'Shadow three calls waits for this item, so neither could begin. Choose another.',
      },
      {
        path: ['changes', 3, 'after'],
        message: 'Learn the pipeline view waits for this item, so neither could begin. Choose another.',
      },
      { path: ['changes', 1, 'after'], message: 'Nowhere is no item of Onboarding. Choose one that is.' },
    ])
    expect(office.values('Training')).toHaveLength(6)
  })

  test('half a day is refused', async () => {
    expect(await book().request('saveTraining', { changes: [template('Certify', { dueIn: 0.5 })] })).toMatchObject({
      faults: [{ message: 'Days are a whole number such as 14.', path: ['changes', 0, 'values', 'dueIn'] }],
    })
  })
})
